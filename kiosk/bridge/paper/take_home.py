"""What stands on every sheet that a patient takes home: when to call for help, and the code of the bone."""

from __future__ import annotations

from PySide6.QtGui import QFont

from kiosk.anatomy.bone import Bone
from kiosk.bridge.paper.pdf import HELP, HELP_EDGE, Document, Type
from kiosk.bridge.pictures.codes import draw_code
from kiosk.illustrations.symbols import qr
from kiosk.model.blocks import Bullets, Section
from kiosk.model.screens import Screen
from kiosk.model.text import plain

CODE_PX = 290
"""Ten px a module of the code of a bone, which has 21, and its quiet zone."""


def bone_code(document: Document, bone: Bone, side: float, size: float) -> None:
    """The code of ``bone`` as a QR code of ``side`` mm, and below it in letters of ``size`` pt."""
    document.pictures([draw_code(qr.code(bone.code), CODE_PX)], side, side, gap=2)
    document.words(bone.code, Type(size, QFont.Weight.Bold, 0))


def emergency(document: Document, helping: Screen, size: float, *, tight: bool) -> None:
    """The first red flags of ``helping`` in letters of ``size`` pt; in running words where ``tight``."""
    group = next(block for block in helping.blocks if isinstance(block, Section))
    document.frame(edge=HELP_EDGE, padding=3)
    document.words(plain(group.title), Type(15, QFont.Weight.Bold, 3, HELP))
    for block in group.body:
        if not isinstance(block, Bullets):
            continue
        signs = [plain(item.text) for item in block.items]
        if tight:
            document.words(" • ".join(signs), Type(size, gap=0))
        else:
            document.bullets(signs, Type(size, gap=1))
    document.leave()
