"""The Qt edge: it shows what :mod:`kiosk.visit` decides and takes what the person does."""
