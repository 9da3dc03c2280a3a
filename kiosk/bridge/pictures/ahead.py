"""What a finger can ask for next, painted while it is quiet."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.sight import Sight
from kiosk.bridge.pictures.sprites import Key, Sprites
from kiosk.bridge.system import memory
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.scenes import looks, way

FULL = 0.9
"""The share of the budget with which no more is prepared: the next layer may be large."""


def unseen(sight: Sight, cache: LayerCache, sprites: Sprites) -> Iterator[None]:
    """Prepare step by step the way of the handle, then the other looks; compress what is not shown.

    On a very large screen not all of it: where the budget of ``sprites`` does not hold it all, what is beyond
    would be painted again and again.
    """
    yield from _prepared(sight, cache, sprites)
    if sprites.freed:
        sprites.freed = False
        memory.give_back()


def _prepared(sight: Sight, cache: LayerCache, sprites: Sprites) -> Iterator[None]:
    done: set[Key] = set()
    for drawing, crisp in _wanted(sight):
        for _ in cache.prepare(drawing, crisp=crisp):
            while sprites.compress():
                yield
            if sprites.held(done) > FULL * sprites.budget or not sprites.keeps(done):
                return
            yield
        done |= cache.keys(drawing)
        yield


def _wanted(sight: Sight) -> Iterator[tuple[Drawing, bool]]:
    """What is shown and what a finger can ask for, each with whether it must be crisp."""
    yield sight.drawing(), True
    for step in way(sight.scene):
        yield sight.at(step).drawing(), False
    for look in looks(sight.scene):
        yield sight.from_look(look).drawing(), True
