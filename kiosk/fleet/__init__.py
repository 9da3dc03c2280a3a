"""Content for many kiosks: an archive that is signed, fetched, checked and switched to, and taken back."""

ROOTS, NEEDED = 3, 2
"""So many keys has the root if nothing else is asked, and so many of them sign: one may be lost."""
