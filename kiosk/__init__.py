"""A touch kiosk that explains back pain and kyphoplasty to patients."""
