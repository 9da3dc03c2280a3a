"""The sheet on paper for a clinician who never sees a computer."""

from __future__ import annotations

import argparse
import re
from datetime import date

from kiosk import app, offer
from kiosk.bridge.paper.review_sheet import Printing, review_sheet
from kiosk.bridge.system import fonts
from kiosk.commands.named import NamedError, named, pack_of
from kiosk.commands.pdf_file import save
from kiosk.compiler import PAGE, page_lines
from kiosk.model.library import Language
from kiosk.model.screens import code_of
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

_VALUE = re.compile(r"\{\s*\w+\.\w+[^}]*\}")
_MARK = re.compile(r"^[\s*+-]*(?:!\[]\([^)]*\))?\s*")
"""How a list entry begins."""


def write(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Write the PDF. Raises :class:`NamedError`, and :class:`~kiosk.commands.pdf_file.PdfError`."""
    if not options.what:
        raise NamedError("say which topic or page, such as: kiosk review care -o care.pdf")
    app.application(offscreen=True)
    today = date.today()
    where = pack_of([options.what], where)
    compilation = offer.compile_content(settings, where.content, house_rules=False, today=today)
    found = named(options.what, compilation, where.content, settings.language)
    assert compilation.library is not None  # noqa: S101 - pages were found in it
    fonts.load(where.assets, compilation.library)
    screens = [found.language.screens[page] for page in found.pages]
    code = code_of(screens)
    command = f"kiosk sign {found.name} --role ROLE --date DATE --sheet {code}"
    document = review_sheet(
        compilation.library,
        found.language,
        screens,
        offer.clinic(settings),
        options.paper or settings.printer.paper,
        Printing(found.title, today, code, command, _written(where, found.language)),
    )
    save(document, options.out, found.title, offer.clinic(settings))
    return 0


def _written(where: Places, language: Language) -> dict[str, list[str]]:
    """The sentences of each page that change with the clinic's values, as they are written."""
    written: dict[str, list[str]] = {}
    for file, _, line in page_lines(where.content):
        if file.startswith(f"{language.code}/") and _VALUE.search(line):
            page = file.removeprefix(f"{language.code}/").removesuffix(PAGE)
            written.setdefault(page, []).append(_MARK.sub("", line))
    return written
