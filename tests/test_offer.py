"""The one gate: which languages people are offered on which day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest

from kiosk.errors import UnfitError
from kiosk.model.library import Library, last_day
from kiosk.model.screens import Review, ReviewState
from kiosk.offer import as_of, held_back, offered
from kiosk.settings.schema import Settings

UNTIL = date(2027, 5, 1)
LATER = UNTIL + timedelta(days=1)
STRICT = Settings()


@pytest.fixture
def signed(shipped: Library) -> Library:
    """Every screen is reviewed: English up to ``UNTIL``, Spanish a year longer."""
    languages = []
    for language, until in zip(shipped.languages, (UNTIL, date(2028, 5, 1)), strict=True):
        review = Review(ReviewState.REVIEWED, "spine surgeon", date(2026, 5, 1), until)
        screens = {name: replace(screen, review=review) for name, screen in language.screens.items()}
        languages.append(replace(language, screens=screens, safety_reviewed=True))
    return replace(shipped, languages=tuple(languages), until=last_day(languages))


def codes(library: Library) -> list[str]:
    return [language.code for language in library.languages]


def test_a_review_holds_up_to_its_last_day(signed: Library) -> None:
    assert UNTIL == signed.until
    assert as_of(signed, UNTIL) is signed
    assert ["en", "es"] == codes(offered(signed, STRICT, UNTIL))


def test_the_day_after_the_language_is_kept_back_and_the_other_stands(signed: Library) -> None:
    assert ["es"] == codes(offered(signed, STRICT, LATER))
    assert any(told.startswith("en is kept back") for told in held_back(signed, STRICT, LATER))


def test_the_day_after_its_words_are_drafts_where_drafts_are_allowed(signed: Library) -> None:
    library = offered(signed, Settings(allow_drafts=True), LATER)
    assert ["en", "es"] == codes(library)
    states = {screen.review.state for screen in library.language("en").screens.values()}
    assert {ReviewState.DRAFT} == states
    assert date(2028, 5, 1) == library.until


def test_when_the_last_review_ends_nothing_is_offered(signed: Library) -> None:
    with pytest.raises(UnfitError, match="reviews have ended"):
        offered(signed, STRICT, date(2029, 1, 1))


def test_the_order_of_the_settings_holds_and_an_unknown_language_is_told(signed: Library) -> None:
    settings = msgspec.structs.replace(STRICT, languages=("xx", "es", "en"))
    assert ["es", "en"] == codes(offered(signed, settings, UNTIL))
    assert ("languages: no content in xx; there is en, es",) == held_back(signed, settings, UNTIL)


def test_only_unknown_languages_are_a_fault(signed: Library) -> None:
    with pytest.raises(UnfitError, match="no content in xx; there is en, es"):
        offered(signed, msgspec.structs.replace(STRICT, languages=("xx",)), UNTIL)
