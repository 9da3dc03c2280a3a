"""The clinician's table on a 13 inch tablet, in software: from pen or finger to the frame that shows it.

``table.py WxH`` prints its figures as JSON. The aim is a frame: 16.7 ms.
"""

from __future__ import annotations

import json
import math
import os
import sys
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.finger import QUIET_MS, apart, shown, until_frame, wait
from bench.timing import Figures, percentile
from kiosk import app
from kiosk.bridge.pictures.pen import PenSheet
from kiosk.settings.schema import Panel, Settings
from kiosk.visit.table import Choice
from kiosk.visit.targets import Choose

SIZE, INCHES = "2880x1920", 13.0
MOVES = 60
"""Of a stroke: about a second of drawing."""
FINGER = 1


def measure() -> Figures:
    """The figures, in a process of their own."""
    return apart(__file__, SIZE)


def figures(width: int, height: int) -> Figures:
    """A stroke on an empty sheet and over 500 others, and the line of time scrubbed to and fro."""
    kiosk = shown(Settings(allow_drafts=True, screen=Panel(diagonal_inches=INCHES)), width, height)
    framed = partial(until_frame, kiosk)
    navigator, pen = kiosk.navigator, kiosk.shown.part("pen")
    assert isinstance(pen, PenSheet)
    navigator.begin("en")
    navigator.open_table()
    wait(QUIET_MS)
    scrubbed = scrub(kiosk)
    wait(2 * QUIET_MS)
    prepared = scrub(kiosk)
    navigator.press(Choose(Choice.PEN, "on"))
    wait(1000)

    def move(step: int) -> None:
        angle = step / MOVES * math.tau
        pen.move(FINGER, width * (0.5 + 0.15 * math.cos(angle)), height * (0.45 + 0.2 * math.sin(angle)), 0)

    def stroke() -> list[float]:
        pen.begin(FINGER, width * 0.65, height * 0.45, 0)
        wait(100)
        took = [framed(partial(move, step)) for step in range(1, MOVES)]
        pen.lift(FINGER)
        return took

    alone = stroke()
    lines = [("#0A48C8", ((x / 20 - 10, -10.0), (x / 20 - 8, 10.0))) for x in range(500)]
    pen.show(tuple(lines), "#0A48C8", navigator.shown.display.record.unit)
    wait(1000)
    among = stroke()
    kiosk.close()
    return {
        "pen to pixel p50": (percentile(alone, 0.5), "ms"),
        "pen to pixel p95": (percentile(alone, 0.95), "ms"),
        "pen to pixel over 500 strokes p95": (percentile(among, 0.95), "ms"),
        "scrubbing at once p95": (percentile(scrubbed, 0.95), "ms"),
        "scrubbing prepared p50": (percentile(prepared, 0.5), "ms"),
        "scrubbing prepared p95": (percentile(prepared, 0.95), "ms"),
    }


def scrub(kiosk: app.Kiosk) -> list[float]:
    """How long each frame took while the line of time was scrubbed to its end and back, ms."""
    there = [step / 100 for step in range(1, 100)]
    return [
        until_frame(kiosk, partial(kiosk.navigator.moveHandle, value)) for value in (*there, *reversed(there))
    ]


if __name__ == "__main__":
    print(json.dumps(figures(*map(int, sys.argv[1].split("x")))), flush=True)
    os._exit(0)
