"""A monkey at the real kiosk for many events: ``python tests/soak [--events N] [--seed N] [--size WxH]``.

Prints memory as it goes. The exit code is 1 when anything was raised or warned of, or when memory grows by
more than ``--most`` bytes an event over the second half.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import sys
from pathlib import Path
from types import TracebackType

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])

import msgspec

from kiosk import app, offer
from kiosk.bridge.pictures import still
from kiosk.bridge.pictures.live import LivePicture
from kiosk.commands import options as option
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from soak.monkey import Faults, Monkey, resident_mb, wait

POINTS, APART = 40, 125
"""How often memory is looked at, and how many events lie between two looks at least."""
REST_MS = 100
"""How long the kiosk rests before it is looked at."""
SMALL = 1_000_000
"""Bytes of a cache that is full after the first pictures."""


def options() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="soak")
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=option.size, default=(1920, 1080), metavar="WxH")
    parser.add_argument("--most", type=float, default=5.0, help="bytes that an event may leave behind")
    parser.add_argument("--lang", action="append", default=[], help="only this language; may be repeated")
    parser.add_argument("--small-caches", action="store_true", help="so that they are full from the start")
    return parser.parse_args()


def slope(points: list[tuple[int, float]]) -> float:
    """Bytes an event over the second half of ``points``, events and MB, by least squares."""
    half = points[len(points) // 2 :]
    mean_x = sum(x for x, _ in half) / len(half)
    mean_y = sum(y for _, y in half) / len(half)
    spread = sum((x - mean_x) ** 2 for x, _ in half) or 1.0
    return sum((x - mean_x) * (y - mean_y) for x, y in half) / spread * 1024 * 1024


def begin(size: tuple[int, int], languages: list[str], *, small_caches: bool) -> app.Kiosk:
    """A kiosk on the shipped content that has shown every screen once: what comes at first use is there."""
    application = app.application(offscreen=True)
    settings = Settings(allow_drafts=True, languages=tuple(languages))
    never = msgspec.structs.replace(settings.idle, seconds=80_000.0)
    settings = msgspec.structs.replace(settings, idle=never)
    where = places(settings)
    library = offer.compile_content(settings, where.content, house_rules=False).library
    assert library is not None
    kiosk = app.build(application, settings, where, offer.offered(library, settings), size=size)
    kiosk.window.show()
    if small_caches:
        live = kiosk.shown.findChild(LivePicture)
        assert isinstance(live, LivePicture)
        live._sprites.budget = still.BUDGET = SMALL
    for language in kiosk.navigator.library.languages:
        kiosk.navigator.begin(language.code)
        for screen in language.screens:
            kiosk.navigator.open(screen)
            wait(1)
    kiosk.navigator.startOver()
    wait(300)
    return kiosk


def at_rest_mb(kiosk: app.Kiosk) -> float:
    """Memory of a kiosk that nobody uses, MB: what is on the screen is the same each time."""
    kiosk.navigator.startOver()
    wait(REST_MS)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return resident_mb()


def main(asked: argparse.Namespace) -> int:
    """Let the monkey act; 1 when something is wrong."""
    kiosk = begin(asked.size, asked.lang, small_caches=asked.small_caches)
    faults = Faults()

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        faults.found.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = note
    monkey = Monkey(kiosk, asked.seed)
    points: list[tuple[int, float]] = []
    apart = max(asked.events // POINTS, APART)
    while monkey.events < asked.events:
        monkey.act()
        if monkey.events >= (len(points) + 1) * apart:
            points.append((monkey.events, at_rest_mb(kiosk)))
            told = f"{monkey.events} events, {points[-1][1]:.1f} MB, {len(monkey.screens)} screens"
            print(f"{told}, {len(faults.found)} faults", flush=True)
    grown = slope(points)
    print(f"{asked.size[0]}x{asked.size[1]}: {grown:.1f} bytes an event over the second half")
    print(*sorted(set(faults.found)), sep="\n")
    kiosk.close()
    return 1 if faults.found or grown > asked.most else 0


if __name__ == "__main__":
    sys.exit(main(options()))
