"""``kiosk.toml``: what a clinic can set, how it is read and written, and where content and fonts are."""
