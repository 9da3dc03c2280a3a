"""What a command says that needs an extra of the program which is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.errors import KioskError


class ExtraError(KioskError):
    """Libraries are missing, and what to install."""


@contextmanager
def fleet_extra() -> Iterator[None]:
    """Do what needs the extra ``fleet``. Raises :class:`ExtraError` where it is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise ExtraError(f"install kyphoplasty-kiosk[fleet] first ({error})") from error
