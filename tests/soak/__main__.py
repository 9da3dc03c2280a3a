"""A monkey at the real kiosk for many events: ``python tests/soak [EVENTS [SEED [WxH]]]``.

Prints memory as it goes. The exit code is 1 when anything was raised or warned of, or when memory grows by
more than ``MOST`` bytes an event over the second half.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
sys.path.insert(0, str(Path(__file__).parent.parent))

import msgspec

from kiosk import app, offer
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from soak.monkey import Faults, Monkey, resident_mb, wait

MOST = float(os.environ.get("SOAK_BYTES", "5"))
"""Bytes that an event may leave behind."""
POINTS = 40
"""How often memory is looked at."""


def slope(points: list[tuple[int, float]]) -> float:
    """Bytes an event over the second half of ``points``, events and MB, by least squares."""
    half = points[len(points) // 2 :]
    mean_x = sum(x for x, _ in half) / len(half)
    mean_y = sum(y for _, y in half) / len(half)
    spread = sum((x - mean_x) ** 2 for x, _ in half) or 1.0
    return sum((x - mean_x) * (y - mean_y) for x, y in half) / spread * 1024 * 1024


def main(events: int, seed: int, size: tuple[int, int]) -> int:
    """Let the monkey act; 1 when something is wrong."""
    application = app.application(offscreen=True)
    settings = Settings(allow_drafts=True)
    never = msgspec.structs.replace(settings.idle, seconds=80_000.0)
    settings = msgspec.structs.replace(settings, idle=never)
    where = places(settings)
    library = offer.compile_content(settings, where.content, house_rules=False).library
    assert library is not None
    kiosk = app.build(application, settings, where, offer.offered(library, settings), size=size)
    kiosk.window.show()
    faults = Faults()
    sys.excepthook = lambda kind, error, _: faults.found.append(f"{kind.__name__}: {error}")
    wait(300)
    monkey = Monkey(kiosk, seed)
    points: list[tuple[int, float]] = []
    while monkey.events < events:
        monkey.act()
        if monkey.events >= (len(points) + 1) * events // POINTS:
            points.append((monkey.events, resident_mb()))
            told = f"{monkey.events} events, {points[-1][1]:.1f} MB, {len(monkey.screens)} screens"
            print(f"{told}, {len(faults.found)} faults", flush=True)
    grown = slope(points)
    print(f"{size[0]}x{size[1]}: {grown:.1f} bytes an event over the second half")
    print(*sorted(set(faults.found)), sep="\n")
    kiosk.close()
    return 1 if faults.found or grown > MOST else 0


if __name__ == "__main__":
    given = [*sys.argv[1:], *("1000000", "1", "1920x1080")[len(sys.argv) - 1 :]]
    width, height = map(int, given[2].split("x"))
    sys.exit(main(int(given[0]), int(given[1]), (width, height)))
