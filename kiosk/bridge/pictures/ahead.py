"""What a finger can ask for next, painted while it is quiet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.sprites import Sprites
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
    """Prepare step by step the way of the handle, then the other looks of ``scene``.

    ``drawn`` gives its drawing for where the handle stands and a look.

    On a very large screen not all of it: it would push out what is shown, about a sixth of the budget.
    """
    most = sprites.painted + sprites.budget * 5 // 6
    for step in way(scene):
        if sprites.painted > most:
            return
        yield from cache.prepare(drawn(step, shown), crisp=False)
        yield
    for look in looks(scene):
        if sprites.painted > most:
            return
        yield from cache.prepare(drawn(value, look))
