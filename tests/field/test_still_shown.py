"""What is left of the shipped content is shown: every screen opens, in every language, from every other."""

from __future__ import annotations

from pathlib import Path

import pytest

from field.pack import Deed, both, change, put, remove, rename
from kiosk import offer
from kiosk.bridge.navigator import Navigator
from kiosk.model.library import Library
from kiosk.visit.session import HOME
from kiosk.visit.surroundings import Defaults
from kiosk.visit.targets import Do, Explain, Sheet, SheetName, Speak
from support.clinic import CLINIC
from support.content import copied

pytestmark = pytest.mark.usefixtures("qapp")

DAMAGE: dict[str, tuple[Deed, int]] = {
    "a page": (put("en/procedure/needle.md", b"\xff\xfe\xff"), 2),
    "a Spanish page": (put("es/procedure/needle.md", b""), 2),
    "a first page of a topic": (put("en/care/emergency.md", b"\0\0"), 2),
    "a topic": (put("en/procedure/_topic.md", b"---\n"), 2),
    "a topic with all its pages": (remove("en/fracture", "es/fracture"), 2),
    "the glossary": (put("en/glossary.md", b"\xff"), 2),
    "one word": (change("en/glossary.md", " {#cement}", ""), 2),
    "the questions": (put("en/questions.md", b"\xff"), 2),
    "one question": (change("en/questions.md", "- r4: ", "- r4 "), 2),
    "the sources": (put("sources.md", b"\xff"), 2),
    "the warning signs": (put("en/back-pain/signs.md", b""), 2),
    "the risks and the choices": (
        both(put("en/choices/my-choices.md", b""), put("en/kyphoplasty/serious.md", b"")),
        2,
    ),
    "the questions' screen and the glossary's": (
        both(put("en/provider/pick.md", b""), rename("en/words/words.md", "en/words/words.md.txt")),
        2,
    ),
    "half of Spanish": (remove("es/care", "es/choices"), 1),
    "the Spanish glossary": (put("es/glossary.md", b"\xff"), 1),
}
"""What is broken, and how many languages people are offered."""


def left(root: Path, done: Deed) -> Library:
    """The shipped content after ``done``, as a kiosk that starts shows it."""
    content = copied(root / "content")
    done(content)
    compilation = offer.compile_content(CLINIC, content, house_rules=False)
    assert compilation.library is not None
    assert not compilation.whole
    return offer.offered(compilation.library, CLINIC)


@pytest.mark.every(3)
@pytest.mark.parametrize("name", DAMAGE)
def test_what_is_left_can_be_walked_in_every_language(tmp_path: Path, name: str) -> None:
    done, languages = DAMAGE[name]
    library = left(tmp_path, done)
    assert languages == len(library.languages)
    navigator = Navigator(library, Defaults(clinic=offer.clinic(CLINIC)))
    codes = [language.code for language in library.languages]
    for language in library.languages:
        navigator.begin(language.code)
        for screen in language.screens:
            navigator.open(screen)
            assert screen == navigator.session.place.screen
        for code in codes:
            navigator.press(Speak(code))
            assert code == navigator.session.language
        for each in (Do.ASK, Do.HELP, Do.LIST, Do.PICK_THREE):
            navigator.press(each)
        for term in language.glossary:
            navigator.press(Explain(term))
        for sheet in (each for each in SheetName if each is not SheetName.TERM):
            navigator.press(Sheet(sheet))


def test_a_page_that_another_language_lacks_is_home_there(tmp_path: Path) -> None:
    navigator = Navigator(left(tmp_path, put("es/procedure/needle.md", b"")), Defaults())
    navigator.begin("en")
    navigator.open("procedure/needle")
    navigator.press(Speak("es"))
    assert ("es", HOME) == (navigator.session.language, navigator.session.place.screen)


PAGE = """\
---
title: Only in English
order: 50
summary: This page was written this morning.
---
People read it today.
"""


@pytest.mark.parametrize(("more", "codes"), [("", ["en", "es"]), ("safety: true\n", ["en"])])
def test_a_page_in_english_only_holds_no_language_back_but_for_safety(
    tmp_path: Path, more: str, codes: list[str]
) -> None:
    content = copied(tmp_path / "content")
    put("en/fracture/today.md", PAGE.replace("order: 50\n", f"order: 50\n{more}"))(content)
    compilation = offer.compile_content(CLINIC, content, house_rules=False)
    assert compilation.library is not None
    assert (codes == ["en", "es"]) == compilation.whole, "a kiosk that runs takes the new page over"
    library = offer.offered(compilation.library, CLINIC)
    assert codes == [language.code for language in library.languages]
    navigator = Navigator(library, Defaults())
    navigator.begin("en")
    navigator.open("fracture/today")
    assert "fracture/today" == navigator.session.place.screen
    navigator.press(Speak(codes[-1]))
    assert ("fracture/today" if codes == ["en"] else HOME) == navigator.session.place.screen
