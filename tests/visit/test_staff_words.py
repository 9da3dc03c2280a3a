"""Every word for staff is used, and each language has its own."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from kiosk.settings.places import PACKAGE
from kiosk.visit.staff.english import ENGLISH
from kiosk.visit.staff.languages import STAFF_WORDS, staff_words
from kiosk.visit.staff.spanish import SPANISH
from kiosk.visit.staff.tasks import Told
from kiosk.visit.staff.words import StaffWords

FILLED = re.compile(r"\{(\w+)\}")
SAME = {"looking"}


def test_every_word_is_used() -> None:
    files = [*PACKAGE.joinpath("visit", "staff").glob("*.py"), *PACKAGE.joinpath("bridge").rglob("*.py")]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    used = set(re.findall(r"(?:words|each|ENGLISH|staff_words\(\w+\))\.(\w+)", text))
    used |= {each.value for each in Told} | {"months"}
    assert {field.name for field in fields(StaffWords)} <= used


@pytest.mark.parametrize("words", [each for each in STAFF_WORDS.values() if each is not ENGLISH])
def test_each_language_has_its_own_words_with_the_same_places_to_fill(words: StaffWords) -> None:
    for field in fields(StaffWords):
        english, own = getattr(ENGLISH, field.name), getattr(words, field.name)
        assert own
        assert own != english or field.name in SAME, field.name
        if isinstance(own, str):
            assert sorted(FILLED.findall(english)) == sorted(FILLED.findall(own)), field.name


def test_a_language_that_the_program_does_not_know_reads_english() -> None:
    assert staff_words("xh") is ENGLISH
    assert staff_words("es-MX") is SPANISH
