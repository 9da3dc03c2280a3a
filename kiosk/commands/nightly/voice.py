"""Hears the voice: speaks a sentence into a file, and listens whether it is there and of the right length."""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from kiosk.bridge.speech.voice import WORDS_A_MINUTE
from kiosk.model.library import Language
from kiosk.upkeep.night import Look, Verdict
from kiosk.upkeep.programs import answer

ENGINE = "espeak-ng"
"""The program of the voice that the installation brings; it can speak into a file."""
QUIET = 100.0
"""The root mean square of 16 bit samples below which nobody hears a voice."""
SHORT, LONG = 0.3, 3.0
"""A sentence may take so many times what a calm reader takes; names and pauses differ."""


def voices(languages: tuple[Language, ...]) -> Look:
    """Whether a sentence of each language is heard."""
    if which(ENGINE) is None:
        return Look("voice", Verdict.SKIPPED, f"not heard: the program {ENGINE} is missing")
    faults = tuple(filter(None, map(_fault, languages)))
    if faults:
        return Look(
            "voice", Verdict.LOOK, f"{len(faults)} of {len(languages)} languages are not heard", faults
        )
    return Look("voice", Verdict.WELL, f"heard: {', '.join(each.code for each in languages)}")


def _fault(language: Language) -> str:
    """What is wrong with the voice of ``language``; empty when it is heard."""
    said = f"{language.words.home_title} {language.words.keeps_nothing}"
    with TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        if answer(ENGINE, "-v", language.code, "-w", str(file), said) is None or not file.is_file():
            return f"{language.code}: {ENGINE} says nothing"
        return heard(file, language.code, said)


def heard(file: Path, code: str, said: str) -> str:
    """What is wrong with the sound in ``file``, which should be the words ``said``; empty: it is right."""
    try:
        with wave.open(str(file)) as sound:
            samples = array.array("h", sound.readframes(sound.getnframes()))
            seconds = sound.getnframes() / sound.getframerate()
    except (OSError, EOFError, ValueError, wave.Error) as error:
        return f"{code}: the sound cannot be read ({error})"
    if sys.byteorder == "big":
        samples.byteswap()
    loudness = math.sqrt(sum(each * each for each in samples) / len(samples)) if samples else 0.0
    if loudness < QUIET:
        return f"{code}: silent"
    usual = len(said.split()) / WORDS_A_MINUTE * 60
    if not SHORT * usual <= seconds <= LONG * usual:
        return f"{code}: {seconds:.1f} s for what takes {usual:.1f} s to say"
    return ""
