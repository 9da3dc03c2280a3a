"""What a finger can ask for next, painted while it is quiet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.sprites import Key, Sprites
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.scenes import Look, looks, way
from kiosk.model.scene import Scene


def unseen(
    drawn: Callable[[float, Look], Drawing],
    scene: Scene,
    value: float,
    shown: Look,
    cache: LayerCache,
    sprites: Sprites,
) -> Iterator[None]:
    """Prepare step by step the way of the handle, then the other looks of ``scene``, and pack what rests.

    ``drawn`` gives its drawing for where the handle stands and a look. On a very large screen not all of it:
    no more than the budget of ``sprites`` holds together with what is shown, or it would be painted again
    and again.
    """
    wanted: set[Key] = set()
    for drawing, crisp in _wanted(drawn, scene, value, shown):
        wanted |= cache.keys(drawing)
        for _ in chain(cache.prepare(drawing, crisp=crisp), [None]):
            while sprites.pack():
                yield
            if sprites.held(wanted) > sprites.budget:
                return
            yield


def _wanted(
    drawn: Callable[[float, Look], Drawing], scene: Scene, value: float, shown: Look
) -> Iterator[tuple[Drawing, bool]]:
    """What is shown and what a finger can ask for, each with whether it must be crisp."""
    yield drawn(value, shown), True
    for step in way(scene):
        yield drawn(step, shown), False
    for look in looks(scene):
        yield drawn(value, look), True
