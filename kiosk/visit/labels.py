"""The words that stand on a picture, without painting it."""

from __future__ import annotations

from kiosk.illustrations.scenes import Look, SceneError, draw
from kiosk.model.library import Language
from kiosk.model.scene import DRAWN, read_scene
from kiosk.visit.view import View

ASPECT = 4 / 3
"""What can be seen, and so what is labelled, does not depend on the card's own shape."""


def picture_labels(view: View, handle: float, language: Language) -> tuple[str, ...]:
    """The labels of the screen's pictures with the handle at ``handle``, each once."""
    shown = [(view.picture, handle, Look(view.look))]
    shown += [(row.source, 0.0, Look.SIDE) for row in view.rows if row.kind == "picture"]
    keys = [key for source, value, look in shown for key in _keys(source, value, look)]
    words = (language.labels.get(key, "") for key in keys)
    return tuple(dict.fromkeys(word for word in words if word))


def _keys(source: str, value: float, look: Look) -> tuple[str, ...]:
    if not source.startswith(DRAWN):
        return ()
    scene, _ = read_scene(source)
    try:
        return tuple(anchor.id for anchor in draw(scene, value, ASPECT, look).anchors)
    except SceneError:  # the card shows the picture's words instead, and logs it
        return ()
