"""Still pictures for QML: ``Image { source: "image://still/locator" }``.

PySide6 6.11.3 never frees the Python half of an item that QML makes. So what does not move is an image of
Qt's own, which Qt frees.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.compressed import Compressed, compress
from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.scenes import draw
from kiosk.model.scene import read_scene

log = logging.getLogger(__name__)

PROVIDER = "still"
"""What the provider of drawn scenes is called in ``image://still/…``."""
SIZE = QSize(320, 240)
"""The size of a picture that nobody asked a size for, px."""
BUDGET = 8_000_000
"""Bytes of finished pictures that a provider keeps, compressed: some ten screens, also on a large panel."""

Paint = Callable[[str, QSize], QImage]


def drawn(address: str, size: QSize) -> QImage:
    """The scene with this address, ``size`` px. Raises :class:`~kiosk.illustrations.scenes.SceneError`."""
    scene, _ = read_scene(address)
    return render(draw(scene, 0.0, size.width() / size.height()), size)


class StillProvider(QQuickImageProvider):
    """Lets ``paint`` make the picture that an Image names, as large as it asks for; the latest are kept.

    QML asks a provider in one thread: that of the window, or one of its own.
    ``version`` gives what else a picture depends on beside its name, such as the day of its file.
    """

    def __init__(self, paint: Paint, version: Callable[[str], Hashable] = lambda _: None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._paint, self._version = paint, version
        self._kept: OrderedDict[Hashable, Compressed] = OrderedDict()

    def requestImage(self, id: str, size: Any, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803, ANN401 Qt's signature
        """Paint one picture. One that cannot be painted is logged and gives a null image."""
        wanted = requestedSize if min(requestedSize.width(), requestedSize.height()) > 0 else SIZE
        try:
            key = (id, wanted.width(), wanted.height(), self._version(id))
            if kept := self._kept.get(key):
                self._kept.move_to_end(key)
                return kept.image()
            image = self._paint(id, wanted)
            if not image.isNull():
                self._keep(key, compress(image))
        except Exception:  # an error that leaves a virtual of Qt's ends the process
            log.exception("%s cannot be shown", id)
            return QImage()
        return image

    def _keep(self, key: Hashable, image: Compressed) -> None:
        self._kept[key] = image
        while len(self._kept) > 1 and sum(each.memory for each in self._kept.values()) > BUDGET:
            self._kept.popitem(last=False)
