"""Recordings of somebody who reads a screen: ``TOPIC/SCREEN.opus`` or ``.wav`` beside the page."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.compiler.reading.names import RECORDINGS
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page
from kiosk.compiler.reading.source import inside


def recording(pack: Pack, page: Page) -> Path | None:
    """The recording of ``page``, if there is one."""
    files = (page.source.path.with_suffix(suffix) for suffix in RECORDINGS)
    return next((file for file in files if file.is_file() and inside(pack.root, file)), None)


def check_unused_recordings(pack: Pack, pages: Iterable[Page]) -> None:
    """Warn about recordings that are never heard."""
    heard = {recording(pack, page) for page in pages}
    for path in pack.files(RECORDINGS):
        if path not in heard:
            pack.report(path).warn(1, "no screen is called like this recording; rename or delete it")
