"""Prints how fast the kiosk is, and writes ``build/bench.json``. Asserts nothing."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import date
from functools import partial
from pathlib import Path

import markdown
import msgspec
from PySide6.QtCore import QEventLoop, QTimer

from kiosk import app, offer
from kiosk.commands.run.feed import snapshot_file
from kiosk.content_process.order import Order
from kiosk.settings.places import places
from kiosk.settings.schema import Settings

sys.path.insert(0, str(Path(__file__).parent.parent))
from bench import finger, memory, pictures
from bench import table as consulting
from bench.timing import Figures, milliseconds, percentile
from support import packs

FIRST_FRAME = Path(__file__).with_name("first_frame.py")
OUT = Path("build/bench.json")


def page_turns() -> Figures:
    """Opening every English screen, until its frame is swapped."""
    application = app.application(offscreen=True)
    settings = Settings(allow_drafts=True)
    where = places(settings)
    library = offer.compile_content(settings, where.content).library
    assert library is not None
    kiosk = app.build(application, settings, where, library, size=(1920, 1080))
    kiosk.window.show()
    kiosk.navigator.begin("en")
    screens = list(library.language("en").screens)

    def turn(screen: str) -> None:
        loop = QEventLoop()
        kiosk.window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(2000, loop.quit)
        kiosk.navigator.open(screen)
        loop.exec()
        kiosk.window.frameSwapped.disconnect(loop.quit)

    first = [milliseconds(lambda: turn(screen)) for screen in screens]
    again = [milliseconds(lambda: turn(screen)) for screen in screens]
    kiosk.close()
    return {
        "page turn p50": (percentile(again, 0.5), "ms"),
        "page turn p95": (percentile(again, 0.95), "ms"),
        "page turn p95, first visit": (percentile(first, 0.95), "ms"),
    }


def first_frames() -> Figures:
    """From the start of the process to the first frame, beside an empty Qt Quick window.

    Python's compiled files and the snapshot of the content are there, as at every start but the first.
    """
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(OUT.parent.absolute() / "pycache")}

    def median(*arguments: str) -> float:
        command = [sys.executable, str(FIRST_FRAME), *arguments]
        environment = os.environ | compiled
        run = partial(subprocess.run, command, env=environment, check=True)
        return statistics.median([milliseconds(run) for _ in range(6)][1:])

    empty = median("empty")
    figures: Figures = {"first frame, empty window": (empty, "ms")}
    frames: dict[int, float] = {}
    for screens in (100, 1000):
        with tempfile.TemporaryDirectory() as folder:
            content, state = Path(folder) / "content", Path(folder) / "state"
            packs.write(content, packs.generate(screens))
            keep_snapshot(content, state)
            frames[screens] = median("kiosk", str(content), str(state))
        figures[f"first frame, {screens:,} screens"] = (frames[screens], "ms")
    return figures | {
        "first frame, kiosk / empty": (frames[100] / empty, "ratio"),
        "first frame, 1,000 / 100 screens": (frames[1000] / frames[100], "ratio"),
    }


def keep_snapshot(content: Path, state: Path) -> None:
    """Let the kiosk's own process compile ``content``."""
    settings, today = Settings(), date.today()
    order = Order(
        str(content),
        offer.clinic_values(settings, today),
        today,
        known="",
        snapshot=str(snapshot_file(state, content)),
        begun=settings.languages,
    )
    command = [sys.executable, "-m", "kiosk.content_process", str(os.getpid())]
    subprocess.run(  # noqa: S603 - our own arguments
        command, input=msgspec.json.encode(order) + b"\n", stdout=subprocess.DEVNULL, check=True
    )


def compiling() -> Figures:
    """1,000 generated screens, beside bare Python-Markdown on the same files."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        packs.write(root, packs.generate(1000))
        texts = [path.read_text() for path in root.rglob("*.md")]
        bare = milliseconds(lambda: [markdown.markdown(text) for text in texts])
        ours = milliseconds(lambda: packs.compile_pack(root))
    return {
        "compile 1,000 screens": (ours, "ms"),
        "bare Python-Markdown": (bare, "ms"),
        "compile / bare Python-Markdown": (ours / bare, "ratio"),
    }


def main() -> None:
    """Run everything and print a table."""
    figures: Figures = {}
    parts = (
        first_frames,
        memory.measure,
        page_turns,
        finger.measure,
        consulting.measure,
        pictures.measure,
        compiling,
    )
    for measure in parts:
        figures |= measure()
    for name, (value, unit) in figures.items():
        print(f"{name:46} {value:10.2f} {unit}")
    OUT.parent.mkdir(exist_ok=True)
    table = {name: {"value": round(value, 3), "unit": unit} for name, (value, unit) in figures.items()}
    OUT.write_text(json.dumps(table, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
