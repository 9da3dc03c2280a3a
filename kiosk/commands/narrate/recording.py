"""Speaks every sentence that people can hear in a language and keeps each as a compressed recording."""

from __future__ import annotations

import argparse
import io
import wave
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import app
from kiosk.atomic import READABLE, put, stage
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.speech.speaker import Speaker
from kiosk.bridge.stops import stops
from kiosk.commands.compiling import compile_in_time
from kiosk.commands.named import named, pack_of
from kiosk.compiler import SENTENCE, SPOKEN, Compilation
from kiosk.errors import KioskError
from kiosk.model.library import Language, Library, sentence_key
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.speech import warning
from kiosk.visit.surroundings import Defaults

if TYPE_CHECKING:
    from kiosk.bridge.speech.natural import Model

PANELS = ((1920, 1080), (800, 1280))
"""Px. All words of a screen stand on one of these: side by side, or in a single column."""
EVERY = 100
"""So many recordings are made between two lines of progress."""


class NarrateError(KioskError):
    """Nothing can be recorded, and what to do."""


def narrate(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Record what is missing in ``options.language`` in each pack and delete what nobody says any more.

    Raises :class:`NarrateError`.
    """
    code = options.language
    model = _model(settings, code)
    application = app.application(offscreen=True)
    packs = [pack_of([options.page], where)] if options.page else where.each
    compiled = [(pack, compile_in_time(settings, pack, house_rules=False)) for pack in packs]
    found = [each for each in compiled if each[1].library and each[1].library.packs_in(code)]
    if not found:
        raise NarrateError(f"the language {code!r} cannot be shown yet; run `kiosk check`")
    for pack, compilation in found:
        _record(options, settings, pack, compilation, model)
    del application
    return 0


def _record(
    options: argparse.Namespace, settings: Settings, where: Places, compilation: Compilation, model: Model
) -> None:
    """Record what is missing of one pack."""
    code, library = options.language, compilation.library
    assert library is not None  # noqa: S101 - the caller has looked
    only = named(options.page, compilation, where.content, code).pages if options.page else ()
    seconds = round(settings.idle.warning)
    said = {sentence_key(each): each for each in _said(library, code, seconds, only)}
    folder = where.content / code / SPOKEN
    with _telling(folder):
        folder.mkdir(exist_ok=True)
        there = {file.stem: file for file in folder.glob(f"*{SENTENCE}")}
    missing = [key for key in said if key not in there]
    for number, key in enumerate(missing, 1):
        file, sound = folder / f"{key}{SENTENCE}", compressed(model.wav(said[key], 1.0))
        with _telling(folder):
            put(stage(file, sound, READABLE), file)
        if number % EVERY == 0:
            print(f"{number} of {len(missing)}", flush=True)
    with _telling(folder):
        unsaid = set() if only else there.keys() - said.keys()
        for key in unsaid:
            there[key].unlink()
        size = sum(file.stat().st_size for file in folder.glob(f"*{SENTENCE}")) / 1e6
    print(f"{len(said)} sentences in {folder}: {len(missing)} new, {len(unsaid)} deleted, {size:.1f} MB")


@contextmanager
def _telling(folder: Path) -> Iterator[None]:
    """Raise what goes wrong in the ``folder`` as a :class:`NarrateError`."""
    try:
        yield
    except OSError as error:
        raise NarrateError(
            f"{folder} cannot be written ({error.strerror}); use a folder of your own"
        ) from error


def compressed(wav: bytes) -> bytes:
    """The sound of a WAV file as Ogg Vorbis, a tenth of its size."""
    import soundfile

    out = io.BytesIO()
    with wave.open(io.BytesIO(wav)) as given:
        frames, rate, channels = (
            given.readframes(given.getnframes()),
            given.getframerate(),
            given.getnchannels(),
        )
    with soundfile.SoundFile(out, "w", rate, channels, "VORBIS", format="OGG") as file:
        file.buffer_write(frames, "int16")
    return out.getvalue()


def _model(settings: Settings, code: str) -> Model:
    try:
        from kiosk.bridge.speech.natural import Model
    except ImportError as error:
        raise NarrateError(f"install kyphoplasty-kiosk[voice] first ({error})") from error
    if code not in settings.speech.voices:
        example = f'[speech] voices = {{ {code} = "FILE.onnx" }}'
        raise NarrateError(f"no voice is named for {code!r}; write into kiosk.toml: {example}")
    try:
        return Model(Path(settings.speech.voices[code]))
    except Exception as error:
        raise NarrateError(f"the voice {settings.speech.voices[code]} cannot be used ({error})") from error


def _said(library: Library, code: str, seconds: int, only: Collection[str]) -> Iterator[str]:
    """Every sentence of a visit in the language ``code`` as the voice says it; ``only`` of some pages.

    The idle warning, which stays for ``seconds``, and the invitation to listen are among them. The
    clinician's table and the screen of a closed clinic are not.
    """
    for width, height in PANELS:
        navigator = Navigator(library, Defaults())
        speaker = Speaker(navigator, None)
        navigator.resize(width, height)
        if not only:
            yield from _of(speaker, speaker.script(), code)
            yield from _of(speaker, _unasked(library.language(code), seconds), code)
        navigator.begin(code)
        for _ in stops(navigator, code):
            if not only or navigator.seen.view.screen in only:
                yield from _of(speaker, speaker.script(), code)


def _unasked(language: Language, seconds: int) -> tuple[Sentence, ...]:
    """What is said without being asked for."""
    invite = Sentence(language.words.speech_invite, Region.PLACE)
    said = (invite, *warning(language.words, language.code, seconds))
    return tuple(replace(each, language=language.code) for each in said)


def _of(speaker: Speaker, script: Collection[Sentence], code: str) -> Iterator[str]:
    for each in script:
        if each.language == code and not each.recording:
            yield speaker.pronounced(each).text
