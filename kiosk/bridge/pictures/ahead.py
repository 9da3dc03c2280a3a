"""What a finger can ask for next, painted while it is quiet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.moment import Moment
from kiosk.bridge.pictures.sprites import Key, Sprites
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.scenes import looks, way


def unseen(moment: Moment, cache: LayerCache, sprites: Sprites) -> Iterator[None]:
    """Prepare step by step the way of the handle, then the other looks of a scene, and pack what rests.

    On a very large screen not all of it: no more than the budget of ``sprites`` holds together with what is
    shown, or it would be painted again and again.
    """
    wanted: set[Key] = set()
    for drawing, crisp in _wanted(moment):
        wanted |= cache.keys(drawing)
        for _ in chain(cache.prepare(drawing, crisp=crisp), [None]):
            while sprites.pack():
                yield
            if sprites.held(wanted) > sprites.budget:
                return
            yield


def _wanted(moment: Moment) -> Iterator[tuple[Drawing, bool]]:
    """What is shown and what a finger can ask for, each with whether it must be crisp."""
    yield moment.drawing(), True
    for step in way(moment.scene):
        yield moment.at(step).drawing(), False
    for look in looks(moment.scene):
        yield moment.seen(look).drawing(), True
