"""Every place that a person can come to in a language, and each part of it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bridge.navigator import Navigator
from kiosk.model.screens import ScreenKind
from kiosk.visit.screens.matters import Matters
from kiosk.visit.screens.questions import Questions
from kiosk.visit.screens.signs import Signs
from kiosk.visit.seen import Shown
from kiosk.visit.session import TAKE_ALONG
from kiosk.visit.targets import Do, Explain, Sheet, SheetName, Show, read_target


def stops(navigator: Navigator, code: str) -> Iterator[str]:
    """Go to every screen, its pages, its sections and the second of two parts; then a word and a list.

    ``navigator`` shows the language ``code``; each stop is given its name in English when it is on show.
    """
    language = navigator.library.language(code)
    for place in ("home", "topics", *language.sequence):
        navigator.open(place)
        yield place
        screen = navigator.seen.screen
        for page in range(1, screen.facts.pages):
            navigator.press(Do.MORE)
            yield f"{place} page {page + 1}"
        for section in range(sections(screen.shown)):
            navigator.press(Show(section))
            yield f"{place} section {section + 1}"
        if isinstance(screen.shown, Matters):
            navigator.press(read_target(screen.shown.cards[0].target))
            navigator.press(read_target(screen.shown.targets[1]))
            yield f"{place} touched"
        if screen.view.kind in ("help", "risks"):
            rows = len(screen.view.rows)
            navigator.partition([1.0] * rows, 0.0, rows, 2)
            navigator.press(Do.NEXT)
            yield f"{place} part 2"
    kinds = {each: language.screens[each].kind for each in language.sequence}
    if cited := [each for each in kinds if language.screens[each].sources]:
        navigator.open(max(cited, key=lambda each: kinds[each] is ScreenKind.STEP))
        navigator.press(Sheet(SheetName.SOURCES))
        yield "the sources of a step"
        navigator.press(Do.CLOSE)
    for term in list(language.glossary)[:1]:
        navigator.open(max(kinds, key=lambda each: kinds[each] is ScreenKind.GLOSSARY))
        navigator.press(Explain(term))
        yield "a word"
    navigator.press(Do.PICK_THREE)
    navigator.press(Do.LIST)
    yield "a list"
    navigator.press(Show(2))
    yield "a list, its question 2"
    navigator.press(Show(TAKE_ALONG))
    yield "a list to take along"


def sections(shown: Shown) -> int:
    """How many signs or groups of questions ``shown`` has."""
    match shown:
        case Signs(signs=signs):
            return len(signs)
        case Questions(groups=groups):
            return len(groups)
        case _:
            return 0
