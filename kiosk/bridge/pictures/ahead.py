"""What a finger can ask for next, painted while it is quiet."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.sprites import Sprites
from kiosk.illustrations.scenes import STEPS, Look, draw, looks
from kiosk.model.scene import Scene


def unseen(
    scene: Scene, value: float, shown: Look, aspect: float, cache: LayerCache, sprites: Sprites
) -> Iterator[None]:
    """Prepare step by step the other looks, and the way of the handle.

    On a very large screen not the whole way: it would push out what the finger needs first.
    """
    for look in looks(scene):
        yield from cache.prepare(draw(scene, value, aspect, look))
    steps, most = STEPS.get(scene.moving or "", 0), sprites.painted + sprites.budget // 2
    for step in range(steps):
        if sprites.painted > most:
            return
        yield from cache.prepare(draw(scene, (step + 1) / steps, aspect, shown), crisp=False)
        yield
