"""Which folders of a pack are its languages, and which of them comes first."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from kiosk.compiler.problems import NAME, TRANSLATION
from kiosk.compiler.reading.assets import ASSETS
from kiosk.compiler.reading.front import LanguageFront
from kiosk.compiler.reading.language import LANGUAGE, Draft, read_language
from kiosk.compiler.reading.names import CODE, PAGE
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.source import walk

SOURCES = "sources.md"
"""The list of works that facts come from, beside the languages."""


def read_languages(pack: Pack, begun: Collection[str] | None = None) -> list[Draft]:
    """Every language of the pack, the source language first; whatever is wrong is reported.

    Of translations that are only begun those named in ``begun`` are read, all where it is None.
    """
    entries = pack.folder(pack.root, {SOURCES})
    folders = [path for path in entries if path.is_dir() and path.name not in ASSETS]
    for path in entries:
        if path.suffix == PAGE and path.name != SOURCES and not path.is_dir():
            pack.report(path).error(1, "belongs to no language; move it into the folder of a topic", NAME)
    languages = [folder for folder in folders if _is_language(pack, folder)]
    if begun is not None:
        languages = _without_begun(pack, languages, begun)
    found = [read_language(pack, folder) for folder in languages]
    drafts = sorted(_once(found), key=lambda draft: (draft.front.order, draft.code))
    if not drafts:
        if not any(problem.breaks for problem in pack.problems):
            pack.report(pack.root / LANGUAGE).error(1, "there is no language; write en/_language.md")
        return drafts
    pages = list(drafts[0].pages.values())
    made = [page for page in pages if page.front.translated_from]
    if 2 * len(made) > len(pages):
        report = drafts[0].page.report
        report.unread = True
        if not any(problem.breaks for problem in pack.problems if problem.file.endswith(LANGUAGE)):
            report.error(1, "was translated from a language that is not here; put that language back")
    else:
        for page in made:
            line = page.lines.of("translated_from")
            page.report.error(line, "other languages are made from this page; delete this line", TRANSLATION)
    return drafts


def _without_begun(pack: Pack, folders: list[Path], named: Collection[str]) -> list[Path]:
    """``folders`` without translations that are only begun; those ``named`` and the source language stay."""
    fronts = {folder: pack.apart().front(folder / LANGUAGE, LanguageFront)[1] for folder in folders}
    source = min(folders, key=lambda folder: (fronts[folder].order, folder.name), default=None)
    return [each for each in folders if each == source or each.name in named or not fronts[each].partial]


def _once(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Each language once: of two with the same name for themselves the one with the shorter code."""
    seen: dict[str, Draft] = {}
    for draft in sorted(drafts, key=lambda draft: (len(draft.code), draft.code)):
        name = draft.front.endonym.strip().casefold()
        first = seen.setdefault(name, draft) if name else draft
        if first is draft:
            yield draft
        else:
            draft.page.report.error(
                draft.page.lines.of("endonym"),
                f"{draft.front.endonym} stands here and in {first.code}; delete this folder, or give the "
                "language a name of its own",
            )


def _is_language(pack: Pack, folder: Path) -> bool:
    if os.path.lexists(folder / LANGUAGE):
        if CODE.fullmatch(folder.name):
            return True
        told = "is left out; rename it to the code of its language: en, es, fr, pt-BR"
        pack.report(folder).error(1, told, NAME)
        return False
    if any(path.suffix == PAGE for path in walk(folder)):
        if not CODE.fullmatch(folder.name):
            told = f"is no language and is left out: it has no {LANGUAGE}; move it out of the content folder"
            pack.report(folder).error(1, told, NAME)
            return False
        misnamed = [
            path.name for path in folder.iterdir() if path.name.startswith(LANGUAGE.removesuffix(PAGE))
        ]
        told = (
            f"rename {misnamed[0]!r} to {LANGUAGE!r}"
            if misnamed
            else "write the language's own name and words into it"
        )
        pack.report(folder / LANGUAGE).error(1, f"is missing; {told}")
    return False
