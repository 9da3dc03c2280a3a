"""The errors that people see: the text of each says what to do."""

from __future__ import annotations


class KioskError(Exception):
    """Something keeps a command from its work. The text is shown as it is, without a traceback."""


class UnfitError(KioskError):
    """This machine cannot run the kiosk."""


def unusable(error: OSError, place: object) -> str:
    """What people read of ``error``. Writing to a full disk names no file: then it was at ``place``."""
    return f"{error.filename or place} cannot be used ({error.strerror or error})"
