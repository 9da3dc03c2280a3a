"""The picture item: content's ``draw:`` address in, a picture that answers the finger out."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QPointF, QRect, QRectF, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.preparation import Preparation
from kiosk.bridge.pictures.sprites import Sprites
from kiosk.bridge.publish import RecordModel
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.scenes import STEPS, Look, draw, looks
from kiosk.model.scene import Scene, read_scene

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

REST_MS = 180
"""After this long without a change a moved picture is painted crisp."""

QUIET_MS = 400
"""After this long without a change is prepared what a finger can ask for next."""

LOOKS = tuple(Look)

SPRITES = Sprites(96_000_000)
"""The painted layers of all pictures; QML makes the pictures, so nobody can hand it to them."""
BYTES_PER_PIXEL = 46
"""What a picture's sprites may take: more than the budget only where it is larger than 1920 x 1080 px."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label's word key and the px that it points at. ``side`` is where its pill stands."""

    key: str
    anchor_x: float
    anchor_y: float
    side: str
    tint: str


@QmlElement
class Illustration(QQuickPaintedItem):
    """Draws ``source`` as large as the item. ``value`` moves the scene's moving parameter, 0..1.

    A ``paced`` picture lets others go on while it is painted: it comes some frames after it was asked for,
    another look replaces the old one when it is ready. Otherwise the next frame waits for it.
    """

    sourceChanged = Signal()
    valueChanged = Signal()
    lookChanged = Signal()
    pacedChanged = Signal()
    failedChanged = Signal()
    lookReplaced = Signal()
    """Another look at the same moment is there: ``blend`` can go from 0 to 1."""
    blendChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setOpaquePainting(True)
        self._source = ""
        self._scene = Scene("")
        self._value = 0.0
        self._look = self._shown_look = Look.SIDE
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

    def _get_source(self) -> str:
        return self._source

    def _set_source(self, source: str) -> None:
        if source != self._source:
            self._source = source
            self._scene, _ = read_scene(source)
            self._fail(failed=False)
            self.sourceChanged.emit()
            self._expect(anew=True)

    source = Property(str, _get_source, _set_source, notify=sourceChanged)

    def _get_value(self) -> float:
        return self._value

    def _set_value(self, value: float) -> None:
        if value != self._value:
            self._value = value
            self._crisp = False
            self._rest.start()
            self.valueChanged.emit()
            self.polish()

    value = Property(float, _get_value, _set_value, notify=valueChanged)

    def _get_look(self) -> int:
        return LOOKS.index(self._look)

    def _set_look(self, look: int) -> None:
        if LOOKS[look] != self._look:
            self._look = LOOKS[look]
            self.lookChanged.emit()
            self._expect()

    look = Property(int, _get_look, _set_look, notify=lookChanged)

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

    def _get_paced(self) -> bool:
        return self._paced

    def _set_paced(self, paced: bool) -> None:  # noqa: FBT001 - Qt's setter
        if paced != self._paced:
            self._paced = paced
            self.pacedChanged.emit()

    paced = Property(bool, _get_paced, _set_paced, notify=pacedChanged)

    def _get_failed(self) -> bool:
        return self._failed

    failed = Property(bool, _get_failed, notify=failedChanged)

    def _get_labels(self) -> QObject:
        return self._labels

    labels = Property(QObject, _get_labels, constant=True)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Draw anew for another size."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._expect(anew=True)

    def updatePolish(self) -> None:
        """Bring the image up to date before the next frame."""
        if not self._source or not self.isVisible() or min(self.width(), self.height()) < 1:
            return
        try:
            self._bring_up_to_date()
        except Exception:  # an error that leaves a virtual of Qt's ends the process
            log.exception("%s cannot be drawn", self._source)
            self._fail(failed=True)

    def _bring_up_to_date(self) -> None:
        self._ahead.stop()
        drawing = self._drawing()
        size = (QSizeF(self.width(), self.height()) * self._pixel_ratio()).toSize()
        if self._cache is None or self._cache.image.size() != size:
            self._cache = LayerCache(size, SPRITES)
            self._before = None
            SPRITES.budget = max(SPRITES.budget, BYTES_PER_PIXEL * size.width() * size.height())
        if self._comes and self._paced and not self._cache.ready(drawing):
            self._await(drawing, self._cache)
        else:
            self._show(drawing, self._cache)

    def _await(self, drawing: Drawing, cache: LayerCache) -> None:
        if not self._coming.active:
            self._coming.start(cache.prepare(drawing))
            if self._anew:
                cache.blank(drawing.background)
                self._labels.replace(())
                self.update()

    def _show(self, drawing: Drawing, cache: LayerCache) -> None:
        replaced = not self._anew and self._look != self._shown_look
        self._before = cache.image.copy() if replaced else self._before
        self._comes = self._anew = False
        self._shown_look = self._look
        dirty = cache.show(drawing, crisp=self._crisp)
        self._publish_labels(drawing)
        if not dirty.isEmpty():
            self.repaints += 1
            self.update()
        if replaced:
            self.lookReplaced.emit()
        if self._crisp:
            unseen = _unseen(self._scene, self._value, self._look, self._aspect, cache)
            self._ahead.start(unseen, QUIET_MS)

    def _drawing(self) -> Drawing:
        return draw(self._scene, self._value, self._aspect, self._look)

    @property
    def _aspect(self) -> float:
        return self.width() / self.height()

    def paint(self, painter: QPainter) -> None:
        """Copy the finished image; all drawing is done on the GUI thread."""
        if self._cache is not None and not self._failed:
            image = self._cache.image
            area = QRectF(QPointF(), image.size().toSizeF() / self._pixel_ratio())
            painter.drawImage(area, image)
            if self._before is not None and self._blend < 1:
                painter.setOpacity(1 - self._blend)
                painter.drawImage(area, self._before)

    @Slot()
    def _shown(self) -> None:
        """Draw what was asked for while nobody looked; never while the item is taken down."""
        if self.isVisible():
            self.polish()
        else:
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

    def _publish_labels(self, drawing: Drawing) -> None:
        k = self.width() / drawing.view.width
        top = drawing.view.y + drawing.view.height
        self._labels.replace(
            tuple(
                Label(
                    anchor.id,
                    (anchor.point[0] - drawing.view.x) * k,
                    (top - anchor.point[1]) * k,
                    anchor.side,
                    anchor.tint,
                )
                for anchor in drawing.anchors
            )
        )

    @staticmethod
    def _pixel_ratio() -> float:
        """Px of the panel per px of the item. Asking ``window()`` would end the window with this item."""
        app = QGuiApplication.instance()
        return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _unseen(scene: Scene, value: float, shown: Look, aspect: float, cache: LayerCache) -> Iterator[None]:
    """Prepare step by step what a finger can ask for: the other looks, and the way of the handle.

    On a very large screen not the whole way: it would push out what the finger needs first.
    Knows nothing of the item: an item that its own work kept alive would be taken down too late.
    """
    for look in looks(scene):
        yield from cache.prepare(draw(scene, value, aspect, look))
    steps, most = STEPS.get(scene.moving or "", 0), SPRITES.painted + SPRITES.budget // 2
    for step in range(steps):
        if SPRITES.painted > most:
            return
        yield from cache.prepare(draw(scene, (step + 1) / steps, aspect, shown), crisp=False)
        yield
