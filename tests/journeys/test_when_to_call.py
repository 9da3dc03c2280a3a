"""I1, D1: whom to call and what must not wait, as a person sees, hears and touches it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.model.blocks import Callout, CalloutKind, Paragraph
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import plain
from kiosk.settings.schema import Settings
from support.audit import texts
from support.clinic import CLINIC
from support.ear import Ear
from support.person import Person
from support.telling import SHAPES, told
from support.walk import settle

PAGE = "care/when-to-call"


def english(kiosk: Kiosk, screen: str) -> Screen:
    return kiosk.navigator.library.languages[0].screens[screen]


def helping(kiosk: Kiosk) -> Screen:
    return kiosk.navigator.library.languages[0].first(ScreenKind.HELP)


def urgent(screen: Screen) -> str:
    """The words of the red card."""
    (card,) = (each for each in screen.blocks if isinstance(each, Callout))
    (words,) = card.body
    assert card.kind is CalloutKind.HELP
    assert isinstance(words, Paragraph)
    return plain(words.text)


@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("shape", SHAPES)
def test_the_red_card_opens_the_help_page(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, shape: str
) -> None:
    kiosk = open_kiosk(SHAPES[shape], still_settings)
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    kiosk.navigator.open(PAGE)
    settle(kiosk)
    shown = kiosk.navigator.shown
    assert {urgent(english(kiosk, PAGE)), CLINIC.clinic.name, CLINIC.clinic.phone} <= set(person.sees())
    assert shown.view.record.whole == len(shown.view.record.rows)
    card = person.find(urgent(english(kiosk, PAGE))).rect
    named = [each.rect for each in person.nodes() if each.name == helping(kiosk).title]
    assert 2 == len(named), "one in the bars, one in the card"
    QTest.qWait(520)
    person.tap_at(min(named, key=lambda rect: abs(rect.top() - card.bottom())).center())
    settle(kiosk)
    assert helping(kiosk).id == kiosk.navigator.session.place.screen


@pytest.mark.usefixtures("without_pictures")
def test_the_number_is_heard_and_large(open_kiosk: Callable[..., Kiosk], still_settings: Settings) -> None:
    kiosk = open_kiosk((1920, 1080), still_settings, Ear())
    kiosk.navigator.begin("en")
    kiosk.navigator.open(PAGE)
    settle(kiosk)
    kiosk.speaker.read_on()
    heard = [sentence.text for sentence in kiosk.speaker.script()]
    assert heard.index(CLINIC.clinic.name) + 1 == heard.index(CLINIC.clinic.phone)
    sizes = {
        each.property("words"): each.property("font").pixelSize()
        for each in texts(kiosk.window.contentItem())
    }
    assert max(sizes.values()) == sizes[CLINIC.clinic.phone]


@pytest.mark.usefixtures("without_pictures")
def test_the_help_page_has_a_name_and_its_banner_words_of_its_own(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings
) -> None:
    kiosk = open_kiosk((1920, 1080), still_settings, Ear())
    kiosk.navigator.begin("en")
    page = helping(kiosk)
    kiosk.navigator.open(page.id)
    settle(kiosk)
    banner = next(plain(block.text) for block in page.blocks if isinstance(block, Paragraph))
    assert kiosk.navigator.library.languages[0].words.help == page.title
    assert {page.title, banner} <= set(Person(kiosk.window).sees())
    kiosk.speaker.read_on()
    buttons, words = told(kiosk.speaker.script())
    assert {page.title, banner} <= words | buttons
