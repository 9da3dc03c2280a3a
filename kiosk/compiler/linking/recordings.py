"""Recordings: of a whole screen, ``TOPIC/SCREEN.opus`` or ``.wav`` beside the page, and of sentences."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.compiler.reading.names import RECORDINGS, SENTENCE, SPOKEN
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page
from kiosk.compiler.reading.source import inside


def recording(pack: Pack, page: Page) -> Path | None:
    """The recording of ``page``, if there is one."""
    files = (page.source.path.with_suffix(suffix) for suffix in RECORDINGS)
    return next((file for file in files if file.is_file() and inside(pack.root, file)), None)


def spoken(pack: Pack, code: str) -> dict[str, Path]:
    """The recordings that ``kiosk narrate`` has made of sentences of the language ``code``, by their keys."""
    folder = pack.root / code / SPOKEN
    files = sorted(folder.glob(f"*{SENTENCE}")) if inside(pack.root, folder) else []
    return {file.stem: file for file in files}


def check_unused_recordings(pack: Pack, pages: Iterable[Page]) -> None:
    """Warn about recordings that are never heard."""
    heard = {recording(pack, page) for page in pages}
    for path in pack.files(RECORDINGS):
        if path not in heard:
            pack.report(path).warn(1, "no screen is called like this recording; rename or delete it")
