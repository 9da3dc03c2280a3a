"""Finds what this machine can read aloud with. The only place that knows whether Qt's speech is installed."""

from __future__ import annotations

import logging
from collections.abc import Collection

from PySide6.QtCore import QObject

from kiosk.bridge.speech.voice import Voice

log = logging.getLogger(__name__)


def find_voice(spoken: Voice | None, parent: QObject | None = None) -> Voice | None:
    """The voice of this machine, which plays recordings and leaves all else to ``spoken``.

    None where recordings cannot be played: then the kiosk is silent and shows no Listen button.
    """
    try:
        from kiosk.bridge.speech.recordings import Narrated  # noqa: PLC0415 - the extra `speech` may be missing
    except ImportError as error:
        log.warning("nothing is read aloud: install kyphoplasty-kiosk[speech] (%s)", error)
        return None
    return Narrated(spoken, parent)


def without_voice(spoken: Collection[str], languages: tuple[str, ...]) -> tuple[str, ...]:
    """Those of ``languages`` that are not ``spoken`` here."""
    return tuple(code for code in languages if code not in spoken)
