"""What ``kiosk pack build`` does."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk import offer
from kiosk.commands.compiling import compile_in_time
from kiosk.errors import unusable
from kiosk.fleet.archive import ArchiveError, Manifest, digests, examine
from kiosk.fleet.archive import build as write
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from kiosk.upkeep.machine import version


def build(content: Path, out: Path, settings: Settings) -> int:
    """Write the archive of the folder ``content`` to ``out``. Raises :class:`ArchiveError`."""
    settings = msgspec.structs.replace(settings, content=str(content))
    compilation = compile_in_time(settings, places(settings))
    offer.report(compilation)
    if compilation.library is None or not compilation.clean:
        raise ArchiveError(f"{content} has problems: nothing is built; `kiosk check {content}` tells them")
    languages = compilation.library.languages
    reviews = {
        f"{language.code}/{name}": screen.review.state.value
        for language in languages
        for name, screen in language.screens.items()
    }
    codes = tuple(language.code for language in languages)
    try:
        files = digests(content)
        write(content, Manifest(version(), codes, files, reviews), out)
        examine(out)
    except OSError as error:
        raise ArchiveError(unusable(error, out)) from error
    print(f"{out}: {len(files)} files, {', '.join(codes)}, {out.stat().st_size:,} bytes")
    return 0
