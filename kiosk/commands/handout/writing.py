"""What ``kiosk handout`` does."""

from __future__ import annotations

import argparse

from kiosk import app, offer
from kiosk.anatomy.bone import Bone
from kiosk.bridge.paper.pdf import Document
from kiosk.bridge.paper.picture_sheet import TableAsItStands, picture_sheet
from kiosk.bridge.paper.question_sheet import question_sheet
from kiosk.bridge.paper.topic_handout import printable, topic_handout
from kiosk.bridge.system import fonts
from kiosk.commands.compiling import compile_in_time
from kiosk.commands.named import language_of, named, pack_of
from kiosk.commands.pdf_file import save
from kiosk.errors import KioskError
from kiosk.model.hints import nearest
from kiosk.model.library import Language, Library, by_id
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings
from kiosk.visit.session import MAX_PICKS


class HandoutError(KioskError):
    """The handout cannot be made."""


def write(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Write the PDF. Raises a :class:`KioskError`."""
    if bool(options.what) == bool(options.questions or options.picture):
        raise HandoutError(
            "say a TOPIC, --questions or --picture, such as: kiosk handout procedure -o steps.pdf"
        )
    app.application(offscreen=True)
    where = pack_of([options.what] if options.what else [], where)
    compilation = compile_in_time(settings, where, house_rules=False)
    if compilation.library is None:
        raise HandoutError(f"{where.content} has problems; run `kiosk check`")
    fonts.load(where.assets, compilation.library)
    clinic = offer.clinic(settings)
    if options.questions or options.picture:
        document, title = _sheet(options, compilation.library, settings)
    else:
        found = named(options.what, compilation, where.content, settings.language)
        language, title = found.language, found.title
        screens = printable(language, found.pages)
        if not screens:
            raise HandoutError(
                f"{options.what} is for the screen; for questions on paper say --questions d1,d2"
            )
        paper = options.paper or settings.printer.paper
        document = topic_handout(compilation.library, language, title, screens, clinic, paper)
    save(document, options.out, title, clinic)
    return 0


def _sheet(options: argparse.Namespace, library: Library, settings: Settings) -> tuple[Document, str]:
    """One page with the questions, or with the picture of the bone and the questions; and its title."""
    language, clinic = language_of(library, settings.language), offer.clinic(settings)
    paper = options.paper or settings.printer.paper
    questions = _questions(language, [each.strip() for each in (options.questions or "").split(",") if each])
    try:
        if options.picture:
            stands = TableAsItStands(clinic.bone or Bone(), questions=tuple(questions))
            title = language.words.picture_title
            return picture_sheet(library, language, stands, clinic, paper), title
        return question_sheet(library, language, questions, clinic, paper), language.words.list_title
    except ValueError as error:
        raise HandoutError(f"{error}; ask for fewer") from error


def _questions(language: Language, ids: list[str]) -> list[str]:
    known = by_id(language.questions)
    if unknown := [each for each in ids if each not in known]:
        raise HandoutError(
            "\n".join(f"there is no question {each!r}; {nearest(each, known)}" for each in unknown)
        )
    if len(ids) > MAX_PICKS:
        raise HandoutError(f"{len(ids)} questions are too many for one page; {MAX_PICKS} fit")
    return [known[each].text for each in ids]
