"""``kiosk mend``: files as other programs leave them, made what the kiosk reads."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    mend = commands.add_parser("mend", help="clear up what other programs left in the content")
    option.settings_file(mend)
    option.language(mend)
    mend.add_argument("content", type=Path, nargs="?", metavar="CONTENT", help="content folder")
    mend.add_argument("--write", action="store_true", help="change the files, and keep a copy of each")
    mend.set_defaults(work=work)


def work(options: argparse.Namespace, _: Settings, where: Places) -> int:
    """Show what would change; with ``--write`` do it. Raises :class:`~kiosk.compiler.mending.MendError`."""
    for pack in where.packs:
        _mend(pack, write=options.write)
    return 0


def _mend(pack: Path, *, write: bool) -> None:
    from kiosk.compiler.mending import changes, mend

    root = pack.absolute()
    found = list(changes(root))
    for change in found:
        for note in change.notes:
            print(f"{change.file}{f':{note.line}' if note.line else ''}: {note.why}")
            if note.line:
                print(f"  - {note.before}\n  + {note.after}")
    if not found:
        print(f"nothing to mend in {pack}")
    elif not write:
        print(f"Files that would be changed: {len(found)}. `kiosk mend --write` does it and keeps a copy.")
    else:
        kept = root.with_name(f"{root.name}-before-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}")
        mend(root, found, kept)
        print(f"Done. The files as they were ({len(found)}) stand in {kept}")
