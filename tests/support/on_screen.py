"""What is on the screen of a kiosk, and of its photos: where they are, whether decoded, and their colours."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from support.audit import rect_of


def picture(kiosk: Kiosk, name: str) -> QQuickItem | None:
    """The visible picture of the file ``name`` that is on the screen."""
    return shown(kiosk, lambda source: source.fileName() == name)


def shown(kiosk: Kiosk, wanted: Callable[[QUrl], bool]) -> QQuickItem | None:
    """The visible picture on the screen whose source is ``wanted``."""
    pictures = (
        each
        for each in below(kiosk.window.contentItem())
        if each.isVisible() and each.inherits("QQuickImage") and wanted(each.property("source"))
    )
    return next(pictures, None)


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """``item`` and all that it is made of, seen or not."""
    yield item
    for child in item.childItems():
        yield from below(child)


def arrived(kiosk: Kiosk, name: str) -> bool:
    """Whether that picture has been decoded."""
    found = picture(kiosk, name)
    return found is not None and found.property("implicitWidth") > 0


def colour(kiosk: Kiosk, found: QQuickItem, across: float, down: float) -> QColor:
    """The colour on the screen at a share of the painted width and height of a picture."""
    place = rect_of(found)
    width, height = found.property("paintedWidth"), found.property("paintedHeight")
    x = place.center().x() + (across - 0.5) * width
    y = place.center().y() + (down - 0.5) * height
    return kiosk.window.grabWindow().pixelColor(round(x), round(y))
