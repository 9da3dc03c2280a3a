"""The words that stand on a picture, without painting it."""

from __future__ import annotations

from kiosk.illustrations.scenes import Look, SceneError, draw
from kiosk.model.library import Language
from kiosk.model.scene import DRAWN, read_scene
from kiosk.visit.seen import Screenful

ASPECT = 4 / 3
"""What can be seen, and so what is labelled, does not depend on the card's own shape."""


def label_word(language: Language, key: str) -> str:
    """The word of the label with this ``key``; a bone's own name is the same in every language."""
    kind, _, name = key.rpartition(":")
    return name if kind else language.labels.get(key, "")


def picture_labels(screen: Screenful, handle: float, language: Language, *, tablet: bool) -> tuple[str, ...]:
    """The labels of the pictures of ``screen`` with the handle at ``handle``, each once.

    A picture on a tablet is too small for more than the label of what the page is about.
    """
    picture = screen.picture
    shown = [(picture.address, handle, tuple(Look)[picture.look])]
    shown += [(row.picture, 0.0, Look.SIDE) for row in screen.view.rows if row.kind == "picture"]
    keys = [key for address, value, look in shown for key in _keys(address, value, look, tablet=tablet)]
    words = (label_word(language, key) for key in keys)
    return tuple(dict.fromkeys(word for word in words if word))


def _keys(address: str, value: float, look: Look, *, tablet: bool) -> tuple[str, ...]:
    if not address.startswith(DRAWN):
        return ()
    scene, _ = read_scene(address)
    try:
        anchors = draw(scene, value, ASPECT, look).anchors
        return tuple(
            anchor.id
            for i, anchor in enumerate(anchors)
            if anchor.side != "aside" and (anchor.side == "word" or not tablet or not i)
        )
    except SceneError:  # the card shows the picture's words instead, and logs it
        return ()
