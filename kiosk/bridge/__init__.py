"""The Qt edge: models, the navigator and the picture item that QML reads."""
