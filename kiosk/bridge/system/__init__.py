"""The system around the kiosk: fonts, the log, watched folders."""
