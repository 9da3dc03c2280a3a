"""The one object that Python gives to the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Slot

from kiosk.bridge.goodbye import PublishedGoodbye, goodbye_of
from kiosk.bridge.input.idle import IdleGuard, PublishedIdle
from kiosk.bridge.input.pin_pad import PinPad, PublishedPin
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.paper.printer import Printer, PublishedPrinting
from kiosk.bridge.pictures.codes import Modules
from kiosk.bridge.pictures.live import BUDGET, MOST, SECOND_MOST, LivePicture
from kiosk.bridge.pictures.pen import PenSheet
from kiosk.bridge.pictures.sprites import Sprites
from kiosk.bridge.shown import (
    PublishedAsked,
    PublishedBars,
    PublishedChoices,
    PublishedClosed,
    PublishedDisplay,
    PublishedEntry,
    PublishedGiving,
    PublishedGlossary,
    PublishedHandle,
    PublishedHelp,
    PublishedHome,
    PublishedList,
    PublishedMatters,
    PublishedPad,
    PublishedPicture,
    PublishedProgress,
    PublishedQuestions,
    PublishedRisks,
    PublishedSheet,
    PublishedSigns,
    PublishedStaffRoom,
    PublishedStaffSheet,
    PublishedTable,
    PublishedView,
    PublishedWords,
    Shown,
)
from kiosk.bridge.speech.speaker import Speaker
from kiosk.bridge.speech.state import PublishedSpeech
from kiosk.bridge.upkeep.keeper import Keeper
from kiosk.illustrations.procedure import Seen
from kiosk.illustrations.scenes import Look
from kiosk.model.scene import DRAWN
from kiosk.visit.pen import COLORS
from kiosk.visit.table import Choice, Table
from kiosk.visit.targets import Choose, Do, Key, Say, Tend, read_target

PARTS: dict[str, type[QObject]] = {
    "navigator": Navigator,
    "speaker": Speaker,
    "idleGuard": IdleGuard,
    "live": LivePicture,
    "second": LivePicture,
    "pen": PenSheet,
    "secondPen": PenSheet,
    "view": PublishedView,
    "picture": PublishedPicture,
    "handle": PublishedHandle,
    "progress": PublishedProgress,
    "display": PublishedDisplay,
    "words": PublishedWords,
    "bars": PublishedBars,
    "sheet": PublishedSheet,
    "home": PublishedHome,
    "signs": PublishedSigns,
    "help": PublishedHelp,
    "risks": PublishedRisks,
    "choices": PublishedChoices,
    "matters": PublishedMatters,
    "questions": PublishedQuestions,
    "list": PublishedList,
    "glossary": PublishedGlossary,
    "table": PublishedTable,
    "closed": PublishedClosed,
    "pad": PublishedPad,
    "entry": PublishedEntry,
    "asked": PublishedAsked,
    "giving": PublishedGiving,
    "staff": PublishedStaffSheet,
    "room": PublishedStaffRoom,
    "pin": PublishedPin,
    "idle": PublishedIdle,
    "goodbye": PublishedGoodbye,
    "printing": PublishedPrinting,
    "speech": PublishedSpeech,
}
"""Each property of :class:`KioskObject` and the class of what it gives; the tools of QML read it."""


def _part(name: str) -> Property:
    return Property(QObject, lambda self: self.part(name), constant=True)


class KioskObject(QObject):
    """All that the window shows and can do. Its properties are those of ``PARTS``; they never change."""

    navigator = _part("navigator")
    speaker = _part("speaker")
    idleGuard = _part("idleGuard")
    live = _part("live")
    second = _part("second")
    pen = _part("pen")
    secondPen = _part("secondPen")
    view = _part("view")
    picture = _part("picture")
    handle = _part("handle")
    progress = _part("progress")
    display = _part("display")
    words = _part("words")
    bars = _part("bars")
    sheet = _part("sheet")
    home = _part("home")
    signs = _part("signs")
    help = _part("help")
    risks = _part("risks")
    choices = _part("choices")
    matters = _part("matters")
    questions = _part("questions")
    list = _part("list")
    glossary = _part("glossary")
    table = _part("table")
    closed = _part("closed")
    pad = _part("pad")
    entry = _part("entry")
    asked = _part("asked")
    giving = _part("giving")
    staff = _part("staff")
    room = _part("room")
    pin = _part("pin")
    idle = _part("idle")
    goodbye = _part("goodbye")
    printing = _part("printing")
    speech = _part("speech")

    def __init__(
        self,
        navigator: Navigator,
        speaker: Speaker,
        idle: IdleGuard,
        printer: Printer,
        pin_pad: PinPad,
        keeper: Keeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._navigator, self._speaker, self._printer = navigator, speaker, printer
        self._pin_pad, self._keeper = pin_pad, keeper
        self._live = self._follow(navigator.shown)
        self._second = self._follow_second(navigator.shown)
        self._pen = self._draw_on(self._live, lambda table: table.view)
        self._second_pen = self._draw_on(self._second, lambda table: table.second)
        apart: dict[str, QObject] = {
            "live": self._live,
            "second": self._second,
            "pen": self._pen,
            "secondPen": self._second_pen,
            "pin": pin_pad.state,
            "navigator": navigator,
            "speaker": speaker,
            "idleGuard": idle,
            "idle": idle.state,
            "goodbye": goodbye_of(navigator),
            "printing": printer.state,
            "speech": speaker.state,
        }
        self._parts = {name: apart.get(name) or getattr(navigator.shown, name) for name in PARTS}

    def part(self, name: str) -> QObject:
        """The object that the property ``name`` gives."""
        return self._parts[name]

    def codes(self) -> Sequence[Modules]:
        """The QR codes on show."""
        shown = self._navigator.shown
        return [code.modules for code in (*shown.list.record.codes, *shown.asked.record.codes)]

    @Slot(str)
    def press(self, target: str) -> None:  # noqa: C901 - one case a kind
        """Do what a button asks for; ``target`` is what Python gave with the button."""
        asked = read_target(target)
        match asked:
            case Do.LISTEN:
                self._speaker.listen()
            case Do.REPEAT:
                self._speaker.repeat()
            case Do.SLOWER | Do.FASTER:
                self._speaker.player.change_rate(1 if asked is Do.FASTER else -1)
            case Do.QUIETER | Do.LOUDER:
                self._speaker.player.change_volume(1 if asked is Do.LOUDER else -1)
            case Do.STAFF if self._pin_pad.state.record.available:
                self._pin_pad.forget()
                self._navigator.open_staff()
            case Do.STAFF:
                return
            case Say(pair=pair):
                self._speaker.say(pair)
            case Key(key=key):
                self._pin_pad.press(key)
                self._say_key(target)
            case Choose(what=Choice.CODE):
                self._say_key(target)
                self._navigator.press(asked)
            case Tend(task=task):
                self._keeper.do(task)
            case Do.PRINT:
                self._printer.print_out()
            case _:
                self._navigator.press(asked)

    def _say_key(self, target: str) -> None:
        """Say which key was pressed, where somebody asked for that."""
        shown = self._navigator.shown
        heard = {key.target: key.heard for key in shown.pad.record.keys}
        heard |= {key.target: key.heard for key in shown.entry.record.keys}
        said = heard.get(target, "")
        if said and self._navigator.session.hear_keys:
            self._speaker.tell(said)

    def _draw_on(self, picture: LivePicture, view: Callable[[Table], Seen]) -> PenSheet:
        """The sheet over ``picture``, which shows that ``view`` of the table, with the strokes on it."""
        sheet, navigator = PenSheet(picture), self._navigator

        def strokes() -> None:
            table = navigator.session.table
            there = navigator.at_table and not picture.empty
            drawn = table.pen.on_sheet(navigator.shown_bone.level, view(table)) if there else ()
            lines = tuple((COLORS[each.ink], each.points) for each in drawn)
            sheet.show(lines, COLORS[table.pen.ink], navigator.shown.display.record.unit)

        navigator.published.connect(strokes)
        sheet.drawn.connect(lambda points: navigator.draw(view(navigator.session.table), points))
        return sheet

    def _follow_second(self, shown: Shown) -> LivePicture:
        """The second picture of the table, which shows the same moment from elsewhere."""
        sprites = Sprites(BUDGET, SECOND_MOST)
        second = LivePicture(sprites)
        second.setParent(self)

        def picture() -> None:
            address = shown.table.record.second_address
            second.show(address)
            if not address:
                sprites.forget()

        def value() -> None:
            second.move(shown.handle.record.value)

        for record, follow in ((shown.table, picture), (shown.handle, value)):
            record.replaced.connect(follow)
            follow()
        return second

    def _follow(self, shown: Shown) -> LivePicture:
        """The one live picture, which shows what the screen shows; QML only places it."""
        live = LivePicture(Sprites(BUDGET, MOST))
        live.setParent(self)

        def picture() -> None:
            address = shown.picture.record.address
            live.show(address if address.startswith(DRAWN) else "")
            live.look_from(tuple(Look)[shown.picture.record.look])

        def value() -> None:
            live.move(shown.handle.record.value)

        def pace() -> None:
            live.pace(paced=not shown.display.record.reduced_motion)

        for record, follow in ((shown.picture, picture), (shown.handle, value), (shown.display, pace)):
            record.replaced.connect(follow)
            follow()
        return live
