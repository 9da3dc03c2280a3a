"""The picture that answers the finger: content's ``draw:`` address in, pixels out.

There is one in a kiosk, made by Python and handed from card to card: PySide6 6.11.3 never frees the Python
half of an item that QML makes.
"""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QPointF, QRect, QRectF, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.bridge.pictures.ahead import unseen
from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.marks import Label, labels
from kiosk.bridge.pictures.preparation import Preparation
from kiosk.bridge.pictures.sight import Sight
from kiosk.bridge.pictures.sprites import Sprites
from kiosk.bridge.publish import RecordModel
from kiosk.illustrations.base.drawing import Drawing, Point
from kiosk.illustrations.scenes import Look
from kiosk.model.scene import read_scene

log = logging.getLogger(__name__)

REST_MS = 180
"""After this long without a change a moved picture is painted crisp."""

QUIET_MS = 400
"""After this long without a change is prepared what a finger can ask for next."""

STEADY = "procedure"
"""The scene whose camera stays where it is for every bone."""
BUDGET, MOST, SECOND_MOST = 48_000_000, 224_000_000, 96_000_000
"""Bytes of painted layers that a picture keeps, at most on the largest panels, and there the table's second.

With these the kiosk stays below the 700 MB at which its service is ended, on 2880 x 1920 px, too.
"""


class LivePicture(QQuickPaintedItem):
    """Draws a scene as large as the item; its moving parameter goes from 0 to 1.

    A ``paced`` picture lets others go on while it is painted: it comes some frames after it was asked for,
    another look replaces the old one when it is ready. Otherwise the next frame waits for it.
    """

    failedChanged = Signal()
    lookReplaced = Signal()
    """Another look at the same moment is there: ``blend`` can go from 0 to 1."""
    blendChanged = Signal()
    freeChanged = Signal()

    def __init__(self, sprites: Sprites, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sprites = sprites
        self.setOpaquePainting(True)
        self._source = ""
        self._sight = Sight()
        self._shown_look = self._sight.look
        self._before: QImage | None = None
        self._blend = 1.0
        self._failed = False
        self._cache: LayerCache | None = None
        self._labels = RecordModel(Label, self)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._sharpen)
        self._crisp = True
        self._paced = False
        self._comes = self._anew = True
        self._coming, self._ahead = Preparation(self), Preparation(self)
        self._coming.finished.connect(self._arrive)
        self.visibleChanged.connect(self._shown)
        self.repaints = 0

    def show(self, source: str) -> None:
        """Show the scene that ``source`` names, or nothing where it is empty.

        Another bone of the same procedure replaces the old one when it is ready, without paper in between.
        """
        if source == self._source:
            return
        before, (scene, _) = self._sight.scene, read_scene(source)
        self._source = source
        self._sight = replace(self._sight, scene=scene)
        self._fail(failed=False)
        if source:
            self._expect(anew=not scene.name == before.name == STEADY)
        else:
            self._let_go()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show, or no room for it."""
        return not self._source or min(self.width(), self.height()) < 1

    def move(self, value: float) -> None:
        """Bring the moving parameter to ``value``."""
        if value != self._sight.value:
            self._sight = self._sight.at(value)
            self._crisp = False
            self._rest.start()
            self.polish()

    def look_from(self, look: Look) -> None:
        """Show the same moment as ``look``."""
        if look != self._sight.look:
            self._sight = self._sight.from_look(look)
            self._expect()

    def put_off(self) -> None:
        """Prepare nothing for a while: something is drawn over it."""
        self._ahead.put_off(QUIET_MS)

    def pace(self, *, paced: bool) -> None:
        """Let others go on while it is painted, or make the next frame wait for it."""
        self._paced = paced

    def _get_blend(self) -> float:
        return self._blend

    def _set_blend(self, blend: float) -> None:
        if blend >= 1:
            self._before = None
        if blend != self._blend:
            self._blend = blend
            self.blendChanged.emit()
            self.update()

    blend = Property(float, _get_blend, _set_blend, notify=blendChanged)
    """How far (0..1) the look that was replaced has faded away."""

    def _get_failed(self) -> bool:
        return self._failed

    failed = Property(bool, _get_failed, notify=failedChanged)

    def _get_labels(self) -> QObject:
        return self._labels

    labels = Property(QObject, _get_labels, constant=True)

    def _get_free(self) -> QRectF:
        return QRectF(self._sight.free)

    def _set_free(self, free: QRectF) -> None:
        if free != self._sight.free:
            self._sight = replace(self._sight, free=QRectF(free))
            self.freeChanged.emit()
            self._expect()

    free = Property(QRectF, _get_free, _set_free, notify=freeChanged)
    """What of it nothing covers, px; empty: all of it."""

    @Slot(float, float, result=QPointF)
    def world(self, x: float, y: float) -> QPointF:
        """Where the px ``x``, ``y`` of the item lie in the scene, mm with y up."""
        return QPointF(*self.to_world(QPointF(x, y)))

    def to_world(self, px: QPointF) -> Point:
        """The same as a point of the scene."""
        return self._sight.to_world(px)

    def to_px(self, point: Point) -> QPointF:
        """Where a point of the scene lies in the item, px."""
        return self._sight.to_px(point)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Draw anew for another size."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._sight = replace(self._sight, width=new.width(), height=new.height())
            self._expect(anew=True)

    def updatePolish(self) -> None:
        """Bring the image up to date before the next frame."""
        if self.empty or not self.isVisible():
            return
        try:
            self._bring_up_to_date()
        except Exception:  # an error that leaves a virtual of Qt's ends the process
            log.exception("%s cannot be drawn", self._source)
            self._fail(failed=True)

    def _bring_up_to_date(self) -> None:
        self._ahead.stop()
        drawing = self._sight.drawing()
        size = (QSizeF(self.width(), self.height()) * self.pixel_ratio()).toSize()
        if self._cache is None or self._cache.image.size() != size:
            self._cache = LayerCache(size, self._sprites)
            self._before = None
            self._sprites.make_room(size.width() * size.height())
        if self._comes and self._paced and not self._cache.ready(drawing):
            self._await(drawing, self._cache)
        else:
            self._take(drawing, self._cache)

    def _await(self, drawing: Drawing, cache: LayerCache) -> None:
        if not self._coming.active:
            self._coming.start(cache.prepare(drawing))
            if self._anew:
                cache.blank(drawing.background)
                self._labels.replace(())
                self.update()

    def _take(self, drawing: Drawing, cache: LayerCache) -> None:
        replaced = not self._anew and self._sight.look != self._shown_look
        self._before = cache.image.copy() if replaced else self._before
        self._comes = self._anew = False
        self._shown_look = self._sight.look
        dirty = cache.show(drawing, crisp=self._crisp)
        self._labels.replace(labels(drawing, self.width()))
        if not dirty.isEmpty():
            self.repaints += 1
            self.update(self._on_item(dirty))
        if replaced:
            self.lookReplaced.emit()
        if self._crisp:
            self._ahead.start(unseen(self._sight, cache, self._sprites), QUIET_MS)

    def paint(self, painter: QPainter) -> None:
        """Copy the finished image; all drawing is done on the GUI thread."""
        if self._cache is not None and not self._failed:
            image = self._cache.image
            area = QRectF(QPointF(), image.size().toSizeF() / self.pixel_ratio())
            painter.drawImage(area, image)
            if self._before is not None and self._blend < 1:
                painter.setOpacity(1 - self._blend)
                painter.drawImage(area, self._before)

    def _on_item(self, pixels: QRect) -> QRect:
        """The px of the picture that changed as a rectangle of the item."""
        ratio = self.pixel_ratio()
        scaled = QRectF(pixels.topLeft().toPointF() / ratio, pixels.size().toSizeF() / ratio)
        return scaled.toAlignedRect()

    def _let_go(self) -> None:
        """Hold no pixels while there is nothing to show."""
        for work in (self._coming, self._ahead, self._rest):
            work.stop()
        self._cache = self._before = None
        self._anew = True
        self._labels.replace(())

    @Slot()
    def _shown(self) -> None:
        """Draw what was asked for while nobody looked; a hidden picture prepares nothing.

        Qt calls this once more while the item is taken down, when Python may have cleared all its attributes.
        """
        if self.isVisible():
            self.polish()
        elif vars(self):
            self._coming.stop()
            self._ahead.stop()

    def _expect(self, *, anew: bool = False) -> None:
        """Another picture, or (not ``anew``) another look at the same moment."""
        self._coming.stop()
        self._ahead.stop()
        self._comes = self._crisp = True
        self._anew |= anew
        self.polish()

    @Slot()
    def _arrive(self) -> None:
        self._comes = False
        self.polish()

    @Slot()
    def _sharpen(self) -> None:
        self._crisp = True
        self.polish()

    def _fail(self, *, failed: bool) -> None:
        if failed != self._failed:
            self._failed = failed
            self.failedChanged.emit()

    @staticmethod
    def pixel_ratio() -> float:
        """Px of the panel per px of the item. Asking ``window()`` would end the window with this item."""
        app = QGuiApplication.instance()
        return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
