"""What the clinic offers: its content, with its own words in it, in the languages that may be shown."""

from __future__ import annotations

import sys
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.anatomy.bone import read_bone
from kiosk.errors import UnfitError
from kiosk.illustrations import scenes
from kiosk.illustrations.symbols import icons
from kiosk.model.library import Language, Library, last_day, side_by_side
from kiosk.model.screens import ReviewState
from kiosk.settings.schema import Settings
from kiosk.visit.clinic import Clinic

if TYPE_CHECKING:
    from kiosk.compiler import Compilation, Values


def compile_content(
    settings: Settings, content: Path, *, house_rules: bool = True, today: date | None = None
) -> Compilation:
    """Compile ``content`` for these settings, as of ``today`` (None: the day of the machine's clock)."""
    today = today or date.today()
    return compile_with(clinic_values(settings, today), content, house_rules=house_rules, today=today)


def compile_with(
    values: Values,
    content: Path,
    *,
    house_rules: bool,
    today: date,
    begun: Collection[str] | None = None,
) -> Compilation:
    """Compile ``content`` with the clinic's ``values``.

    A start does without the house rules, and without translations that are only begun but for those in
    ``begun``: :func:`offered` would leave them out.
    """
    from kiosk.compiler import compile_library  # noqa: PLC0415 - the window's process does without it

    return compile_library(
        content,
        check_scene=scenes.problem,
        icons=frozenset(icons.ICONS),
        labels=scenes.labels,
        values=values,
        today=today,
        house_rules=house_rules,
        begun=begun,
    )


def offered(library: Library, settings: Settings, today: date | None = None) -> Library:
    """The packs and languages that patients may choose ``today``, languages in the order of the settings.

    This is the one gate: for a start, for a save while it runs and for midnight. A language is kept back
    that has no content, and one whose safety words no clinician has reviewed, or whose review has ended,
    unless drafts are allowed; :func:`held_back` names them. A translation that is only begun is offered
    where the settings name it, and nowhere else. A pack of which no language is left is left out itself.
    Raises :class:`UnfitError` when none is left.
    """
    packs, reasons = [], []
    for pack in library.packs:
        try:
            packs.append(_offered(pack, settings, today or date.today()))
        except UnfitError as error:
            reasons.append(str(error))
    if not packs:
        raise UnfitError(reasons[0])
    return side_by_side(packs)


def _offered(library: Library, settings: Settings, today: date) -> Library:
    library = as_of(library, today)
    known = {language.code: language for language in library.languages}
    wanted = dict.fromkeys(code for code in _wanted(library, settings) if code in known)
    if not wanted:
        raise UnfitError(
            f"languages: no content in {', '.join(settings.languages)}; there is {', '.join(known)}"
        )
    chosen = tuple(known[code] for code in wanted if known[code].safety_reviewed or settings.allow_drafts)
    if not chosen:
        raise UnfitError(
            "No language has been reviewed by a clinician yet, or the reviews have ended. Set allow_drafts = "
            "true in kiosk.toml to show the drafts, with a banner on every screen."
        )
    return replace(library, languages=chosen)


def held_back(library: Library, settings: Settings, today: date | None = None) -> tuple[str, ...]:
    """Why each language is missing that the settings or the content name, in words for staff."""
    several = len(library.packs) > 1
    return tuple(
        f"{pack.languages[0].cover.title}: {told}" if several else told
        for pack in library.packs
        for told in _held_back(pack, settings, today or date.today())
    )


def _held_back(library: Library, settings: Settings, today: date) -> tuple[str, ...]:
    library = as_of(library, today)
    known = {language.code: language for language in library.languages}
    missing = [
        f"languages: no content in {code}; there is {', '.join(known)}"
        for code in settings.languages
        if code not in known
    ]
    drafts = [
        f"{code} is kept back: not all its safety pages have a review that still holds"
        for code in _wanted(library, settings)
        if code in known and not known[code].safety_reviewed and not settings.allow_drafts
    ]
    return (*missing, *drafts)


def _wanted(library: Library, settings: Settings) -> tuple[str, ...]:
    return settings.languages or tuple(each.code for each in meant(library, settings))


def meant(library: Library, settings: Settings) -> tuple[Language, ...]:
    """The languages that somebody must look after: all that are more than begun, and those that are named."""
    return tuple(each for each in library.languages if not each.partial or each.code in settings.languages)


def as_of(library: Library, today: date) -> Library:
    """``library`` as it stands ``today``: words whose review has ended are drafts again."""
    if library.until is None or today <= library.until:
        return library
    languages = tuple(_language_as_of(language, today) for language in library.languages)
    return replace(library, languages=languages, until=last_day(languages))


def _language_as_of(language: Language, today: date) -> Language:
    ended = {
        id_: replace(screen, review=replace(screen.review, state=ReviewState.DRAFT))
        for id_, screen in language.screens.items()
        if screen.review.state is ReviewState.REVIEWED
        and screen.review.expires
        and screen.review.expires < today
    }
    unsafe = any(screen.safety for screen in ended.values())
    return replace(
        language,
        screens={**language.screens, **ended},
        safety_reviewed=language.safety_reviewed and not unsafe,
    )


def clinic_values(settings: Settings, today: date) -> dict[str, dict[str, str]]:
    """The clinic's own words by placeholder and language; ``*`` stands for every language.

    A value that has expired ``today`` is missing: nobody stands behind it any more.
    """
    given = settings.clinic
    values = {
        "clinic.name": {"*": given.name},
        "clinic.phone": {"*": given.phone},
        "clinic.emergency": {"*": given.emergency},
    }
    for name, value in settings.aftercare.items():
        values[f"aftercare.{name}"] = value.text if value.valid(today) else {}
    return values


def clinic(settings: Settings) -> Clinic:
    """What the clinic says of itself."""
    given = settings.clinic
    logo = Path(given.logo).absolute().as_uri() if given.logo else ""
    bone = read_bone(given.bone) if given.bone else None
    return Clinic(given.name, given.phone, logo, bone, given.attract, given.emergency)


def report(compilation: Compilation) -> None:
    """Print every problem to stderr as ``file:line: message``."""
    for problem in compilation.problems:
        print(problem, file=sys.stderr)
