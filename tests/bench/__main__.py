"""Prints how fast the kiosk is, and writes ``build/bench.json``. Asserts nothing."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import markdown
from PySide6.QtCore import QEventLoop, QSize, QTimer

from kiosk import app as house
from kiosk.bridge.layer_cache import LayerCache
from kiosk.bridge.painter import render
from kiosk.illustrations.scenes import Look, draw
from kiosk.model import read_scene
from kiosk.settings import Settings, places

sys.path.insert(0, str(Path(__file__).parent.parent / "compiler"))
import pack

Figures = dict[str, tuple[float, str]]

SIZE = QSize(1280, 960)
ASPECT = SIZE.width() / SIZE.height()
DRAGS = {
    "needle": "lateral?collapse=0.4&needle=0..1",
    "balloon": "lateral?collapse=0.4&needle=1&balloon=0..1",
    "cement": "lateral?collapse=0.4&needle=1&cement=0..1",
}
FIRST_FRAME = Path(__file__).with_name("first_frame.py")
OUT = Path("build/bench.json")


def milliseconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes, ms."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value below which ``share`` (0..1) of ``values`` lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def drags() -> Figures:
    """A finger that drags each handle from end to end and back in steps of 1 %."""
    found: Figures = {}
    for name, address in DRAGS.items():
        scene, _ = read_scene(address)
        cache = LayerCache(SIZE)
        cache.show(draw(scene, 0, ASPECT))
        way = [i / 100 for i in (*range(1, 101), *range(99, -1, -1))]
        each = [milliseconds(lambda: cache.show(draw(scene, at, ASPECT), crisp=False)) for at in way]
        whole = statistics.median(
            milliseconds(lambda: render(draw(scene, 0.5, ASPECT), SIZE)) for _ in range(5)
        )
        p95 = percentile(each, 0.95)
        found |= {
            f"{name} drag p50": (percentile(each, 0.5), "ms"),
            f"{name} drag p95": (p95, "ms"),
            f"{name} full redraw": (whole, "ms"),
            f"{name} drag p95 / full redraw": (p95 / whole, "ratio"),
            f"{name} cache": (cache.memory / 1e6, "MB"),
        }
    scene, _ = read_scene(DRAGS["balloon"])
    for look in Look:
        cache = LayerCache(SIZE)
        cold = milliseconds(lambda: cache.show(draw(scene, 0.5, ASPECT, look)))
        found[f"look {look.value} cold"] = (cold, "ms")
    return found


def page_turns() -> Figures:
    """Opening every English screen, until its frame is swapped."""
    application = house.application(offscreen=True)
    settings = Settings(allow_drafts=True)
    where = places(settings)
    library = house.compile_content(settings, where.content).library
    assert library is not None
    kiosk = house.build(application, settings, where, library, size=(1920, 1080))
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
    """From the start of the process to the first frame, beside an empty Qt Quick window."""

    def median(kind: str) -> float:
        command = [sys.executable, str(FIRST_FRAME), kind]
        runs = [milliseconds(lambda: subprocess.run(command, check=True)) for _ in range(5)]  # noqa: S603 - our own
        return statistics.median(runs)

    empty, kiosk = median("empty"), median("kiosk")
    return {
        "first frame, empty window": (empty, "ms"),
        "first frame, kiosk": (kiosk, "ms"),
        "first frame, kiosk / empty": (kiosk / empty, "ratio"),
    }


def compiling() -> Figures:
    """1,000 generated screens, beside bare Python-Markdown on the same files."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        pack.write(root, pack.generate(1000))
        texts = [path.read_text() for path in root.rglob("*.md")]
        bare = milliseconds(lambda: [markdown.markdown(text) for text in texts])
        ours = milliseconds(lambda: pack.compile_pack(root))
    return {
        "compile 1,000 screens": (ours, "ms"),
        "bare Python-Markdown": (bare, "ms"),
        "compile / bare Python-Markdown": (ours / bare, "ratio"),
    }


def main() -> None:
    """Run everything and print a table."""
    figures: Figures = {}
    for measure in (first_frames, page_turns, drags, compiling):
        figures |= measure()
    for name, (value, unit) in figures.items():
        print(f"{name:36} {value:10.2f} {unit}")
    OUT.parent.mkdir(exist_ok=True)
    table = {name: {"value": round(value, 3), "unit": unit} for name, (value, unit) in figures.items()}
    OUT.write_text(json.dumps(table, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
