"""Icons, icon arrays and QR codes."""
