"""The sheet that a person takes home, made of what the session has collected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.paper.picture_sheet import TableAsItStands, picture_sheet
from kiosk.bridge.paper.question_sheet import question_sheet
from kiosk.visit.clinic import Clinic
from kiosk.visit.notes import told
from kiosk.visit.tongues import patients


def going_home(navigator: Navigator, clinic: Clinic, paper: str) -> Callable[[], bytes]:
    """What makes the PDF that the person takes home: the picture of the table, elsewhere the list.

    All that it needs is collected now. The PDF is nowhere but in memory.
    """
    library, session = navigator.library, navigator.session
    language = patients(library, session) if navigator.at_table else library.language(session.language)
    noted = told(language, session)
    asked = tuple(language.question(each).text for each in session.picks)
    stands = TableAsItStands(navigator.shown_bone, session.table, session.handle, noted, asked)
    at_table = navigator.at_table

    def make() -> bytes:
        if at_table:
            sheet, title = (
                picture_sheet(library, language, stands, clinic, paper),
                language.words.picture_title,
            )
        else:
            ours = replace(clinic, bone=session.bone or clinic.bone)
            sheet = question_sheet(library, language, asked, ours, paper, noted)
            title = language.words.list_title
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        sheet.write(buffer, title, clinic.foot)
        return bytes(buffer.data().data())

    return make
