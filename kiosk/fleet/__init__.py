"""Content for many kiosks: an archive that is signed, fetched, checked and switched to, and taken back."""
