"""What ``kiosk handout`` does."""

from __future__ import annotations

import argparse
from dataclasses import replace

from PySide6.QtCore import QFile, QIODevice

from kiosk import app, offer
from kiosk.anatomy.bone import Bone, CodeError, read_bone
from kiosk.bridge.paper.pdf import Document
from kiosk.bridge.paper.question_sheet import question_sheet
from kiosk.bridge.paper.topic_handout import printable, topic_handout
from kiosk.bridge.system import fonts
from kiosk.errors import KioskError
from kiosk.model.hints import nearest
from kiosk.model.library import Language, Library, by_id
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings
from kiosk.visit.clinic import Clinic
from kiosk.visit.session import MAX_PICKS


class HandoutError(KioskError):
    """The handout cannot be made."""


def write(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Write the PDF. Raises :class:`HandoutError`."""
    if bool(options.what) == bool(options.questions):
        raise HandoutError("say a TOPIC or --questions, such as: kiosk handout procedure -o steps.pdf")
    app.application(offscreen=True)
    compilation = offer.compile_content(settings, where.content, house_rules=False)
    if compilation.library is None:
        raise HandoutError(f"{where.content} has problems; run `kiosk check`")
    language = _language(compilation.library, settings.language)
    fonts.load(where.assets)
    clinic = replace(offer.clinic(settings), bone=_bone(options.bone, settings))
    paper = options.paper or settings.printer.paper
    if options.questions:
        title = language.words.list_title
        questions = _questions(language, [each.strip() for each in options.questions.split(",")])
        try:
            document = question_sheet(compilation.library, language, questions, clinic, paper)
        except ValueError as error:
            raise HandoutError(f"{error}; ask for fewer") from error
    else:
        title, ids = _screens(language, options.what)
        screens = printable(language, ids)
        if not screens:
            raise HandoutError(
                f"{options.what} is for the screen; for questions on paper say --questions d1,d2"
            )
        document = topic_handout(compilation.library, language, title, screens, clinic, paper)
    _save(document, options, title, clinic)
    return 0


def _bone(code: str | None, settings: Settings) -> Bone | None:
    """The bone with this code, else the clinic's. Raises :class:`HandoutError`."""
    try:
        return read_bone(code) if code else offer.clinic(settings).bone
    except CodeError as error:
        raise HandoutError(str(error)) from error


def _save(document: Document, options: argparse.Namespace, title: str, clinic: Clinic) -> None:
    file = QFile(str(options.out))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise HandoutError(f"{options.out}: {file.errorString()}; check the folder and who may write there")
    document.write(file, title, clinic.foot)
    if not file.flush():
        raise HandoutError(f"{options.out}: {file.errorString()}; the file is not complete")
    file.close()
    print(f"{options.out}: {document.pages} pages")


def _language(library: Library, code: str) -> Language:
    codes = [language.code for language in library.languages]
    if code and code not in codes:
        raise HandoutError(f"there is no language {code!r}; there is {', '.join(codes)}")
    return library.language(code or codes[0])


def _questions(language: Language, ids: list[str]) -> list[str]:
    known = by_id(language.questions)
    if unknown := [each for each in ids if each not in known]:
        raise HandoutError(
            "\n".join(f"there is no question {each!r}; {nearest(each, known)}" for each in unknown)
        )
    if len(ids) > MAX_PICKS:
        raise HandoutError(f"{len(ids)} questions are too many for one page; {MAX_PICKS} fit")
    return [known[each].text for each in ids]


def _screens(language: Language, what: str) -> tuple[str, tuple[str, ...]]:
    """The title and the screens of a topic or of one screen."""
    if what in language.screens:
        return language.topic_of(what).title, (what,)
    topics = {topic.id: topic for topic in language.topics}
    if what not in topics:
        raise HandoutError(
            f"there is no topic or screen {what!r}; {nearest(what, (*topics, *language.screens))}"
        )
    return topics[what].title, topics[what].screens
