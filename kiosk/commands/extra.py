"""What a command says that needs an extra of the program which is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.errors import KioskError

FLEET = frozenset({"tuf", "securesystemslib", "cryptography", "urllib3", "prometheus_client"})
"""The libraries of the extra ``fleet``, and those that they bring."""


class ExtraError(KioskError):
    """Libraries are missing, and what to install."""


@contextmanager
def fleet_extra() -> Iterator[None]:
    """Do what needs the extra ``fleet``. Raises :class:`ExtraError` where it is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in FLEET:
            raise
        raise ExtraError(f"install kyphoplasty-kiosk[fleet] first ({error})") from error
