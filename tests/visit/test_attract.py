"""What the attract screen says: the clinic's headline in every language, and the promise."""

from __future__ import annotations

import pytest

from kiosk import offer
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.panel import Display
from kiosk.visit.session import Session
from kiosk.visit.speech import invitation
from support.clinic import CLINIC


@pytest.fixture(scope="module")
def library() -> Library:
    read = offer.compile_content(CLINIC, places(CLINIC).content, house_rules=False).library
    assert read is not None
    return offer.offered(read, CLINIC)


@pytest.mark.parametrize(
    ("attract", "headlines"),
    [
        ("visit", ("Get ready for your visit", "Prepárese para su visita")),
        ("back", ("Learn about back pain", "El dolor de espalda")),
        ("Welcome to Riverside", ("Welcome to Riverside",)),
    ],
)
def test_the_clinic_says_what_stands_there_and_nothing_stands_twice(
    library: Library, attract: str, headlines: tuple[str, ...]
) -> None:
    view = derive(library, Session(), Display(), Clinic(attract=attract)).view
    assert headlines == view.headlines
    assert ("It asks nothing about you", "No le pregunta nada") == view.promises


def test_all_that_stands_there_is_heard(library: Library) -> None:
    view = derive(library, Session(), Display(), Clinic()).view
    heard = {sentence.text for sentence in invitation(view.languages, "es")}
    assert {*view.headlines, *view.promises, *(each.touch for each in view.languages)} <= heard


def test_the_setting_reaches_the_screen() -> None:
    assert offer.clinic(CLINIC).attract == CLINIC.clinic.attract == "visit"
