"""Finds what this machine can read aloud with. The only place that knows whether Qt's speech is installed."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from kiosk.bridge.speech.voice import Voice

log = logging.getLogger(__name__)


def find_voice(parent: QObject | None = None, *, speaks: bool) -> Voice | None:
    """The voice of this machine, or None: then the kiosk is silent and shows no Listen button.

    ``speaks`` tells whether its engine answers; else only recordings are played.
    """
    try:
        from kiosk.bridge.speech.recordings import Narrated  # noqa: PLC0415 - the extra `speech` may be missing
        from kiosk.bridge.speech.text_to_speech import TextToSpeech, engines  # noqa: PLC0415 - as above
    except ImportError as error:
        log.warning("nothing is read aloud: install kyphoplasty-kiosk[speech] (%s)", error)
        return None
    found = engines() if speaks else []
    if not found:
        log.warning("nothing is spoken: no speech engine; on Linux install speech-dispatcher and libspeechd2")
    return Narrated(TextToSpeech(found[0]) if found else None, parent)


def without_voice(voice: Voice | None, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Those of ``languages`` that nobody can read aloud here."""
    spoken = voice.languages() if voice else frozenset()
    return tuple(code for code in languages if code not in spoken)
