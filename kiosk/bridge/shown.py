"""Everything that is shown of a visit, as records that QML reads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.publish import Published, published
from kiosk.model.words import Words
from kiosk.visit.bars import Bars
from kiosk.visit.derive import NOBODY
from kiosk.visit.panel import Display
from kiosk.visit.screens.asked import Asked
from kiosk.visit.screens.choices import Choices
from kiosk.visit.screens.closed import Closed
from kiosk.visit.screens.code import CodeEntry
from kiosk.visit.screens.get_help import Help
from kiosk.visit.screens.give import GiveView
from kiosk.visit.screens.glossary import Glossary
from kiosk.visit.screens.home import Home
from kiosk.visit.screens.matters import Matters
from kiosk.visit.screens.my_list import MyList
from kiosk.visit.screens.pin import Pad
from kiosk.visit.screens.questions import Questions
from kiosk.visit.screens.risks import Risks
from kiosk.visit.screens.signs import Signs
from kiosk.visit.screens.table import TableView
from kiosk.visit.seen import Screenful
from kiosk.visit.sheets import OpenSheet
from kiosk.visit.staff.rooms import StaffRoom
from kiosk.visit.staff.sheet import StaffSheet
from kiosk.visit.view import Handle, PictureView, Progress, View

PublishedView = published(View, "ScreenView")
PublishedPicture = published(PictureView, "PictureState")
PublishedHandle = published(Handle, "HandleState")
PublishedProgress = published(Progress, "Progress")
PublishedDisplay = published(Display, "Display")
PublishedWords = published(Words, "Wording")
PublishedBars = published(Bars, "Bars")
PublishedSheet = published(OpenSheet, "SheetState")
PublishedHome = published(Home, "HomeView")
PublishedSigns = published(Signs, "SignsView")
PublishedHelp = published(Help, "HelpView")
PublishedRisks = published(Risks, "RisksView")
PublishedChoices = published(Choices, "ChoicesView")
PublishedMatters = published(Matters, "MattersView")
PublishedQuestions = published(Questions, "QuestionsView")
PublishedList = published(MyList, "MyListView")
PublishedGlossary = published(Glossary, "GlossaryView")
PublishedTable = published(TableView, "TableState")
PublishedClosed = published(Closed, "ClosedState")
PublishedPad = published(Pad, "PadState")
PublishedEntry = published(CodeEntry, "CodeEntryState")
PublishedAsked = published(Asked, "AskedState")
PublishedGiving = published(GiveView, "GiveState")
PublishedStaffSheet = published(StaffSheet, "StaffSheetState")
PublishedStaffRoom = published(StaffRoom, "StaffRoomState")


AROUND = frozenset({"handle", "bars", "sheet", "staff", "room"})
"""What may change while the screen stays."""


class Shown(QObject):
    """The records of the screen on show. A record that belongs to another screen kind is as it was made."""

    changed = Signal()
    """The person has something else before them; where the picture's handle stands makes no difference."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.screen: Screenful = NOBODY
        self.view = PublishedView(View(), self)
        self.picture = PublishedPicture(PictureView(), self)
        self.handle = PublishedHandle(Handle(), self)
        self.progress = PublishedProgress(Progress(), self)
        self.display = PublishedDisplay(Display(), self)
        self.words = PublishedWords(words, self)
        self.bars = PublishedBars(Bars(), self)
        self.sheet = PublishedSheet(OpenSheet(), self)
        self.home = PublishedHome(Home(), self)
        self.signs = PublishedSigns(Signs(), self)
        self.help = PublishedHelp(Help(), self)
        self.risks = PublishedRisks(Risks(), self)
        self.choices = PublishedChoices(Choices(), self)
        self.matters = PublishedMatters(Matters(), self)
        self.questions = PublishedQuestions(Questions(), self)
        self.list = PublishedList(MyList(), self)
        self.glossary = PublishedGlossary(Glossary(), self)
        self.table = PublishedTable(TableView(), self)
        self.closed = PublishedClosed(Closed(), self)
        self.pad = PublishedPad(Pad(), self)
        self.entry = PublishedEntry(CodeEntry(), self)
        self.asked = PublishedAsked(Asked(), self)
        self.giving = PublishedGiving(GiveView(), self)
        self.staff = PublishedStaffSheet(StaffSheet(), self)
        self.room = PublishedStaffRoom(StaffRoom(), self)
        for name, each in vars(self).items():
            if isinstance(each, Published) and name not in AROUND:
                each.replaced.connect(self.changed)

    def show(self, screen: Screenful) -> None:
        """Show ``screen``. The view comes last: whoever follows it finds everything else in place."""
        self.screen, shown = screen, screen.shown
        self.picture.update(screen.picture)
        self.home.update(shown if isinstance(shown, Home) else Home())
        self.signs.update(shown if isinstance(shown, Signs) else Signs())
        self.help.update(shown if isinstance(shown, Help) else Help())
        self.risks.update(shown if isinstance(shown, Risks) else Risks())
        self.choices.update(shown if isinstance(shown, Choices) else Choices())
        self.matters.update(shown if isinstance(shown, Matters) else Matters())
        self.questions.update(shown if isinstance(shown, Questions) else Questions())
        self.list.update(shown if isinstance(shown, MyList) else MyList())
        self.glossary.update(shown if isinstance(shown, Glossary) else Glossary())
        self.table.update(shown if isinstance(shown, TableView) else TableView())
        self.closed.update(shown if isinstance(shown, Closed) else Closed())
        self.pad.update(shown if isinstance(shown, Pad) else Pad())
        self.entry.update(shown if isinstance(shown, CodeEntry) else CodeEntry())
        self.asked.update(shown if isinstance(shown, Asked) else Asked())
        self.giving.update(shown if isinstance(shown, GiveView) else GiveView())
        self.staff.update(shown if isinstance(shown, StaffSheet) else StaffSheet())
        self.room.update(shown if isinstance(shown, StaffRoom) else StaffRoom())
        self.view.update(screen.view)

    def records(self) -> dict[str, object]:
        """Every record on show by its name."""
        return {name: each.record for name, each in vars(self).items() if isinstance(each, Published)}
