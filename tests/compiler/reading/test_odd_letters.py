"""Letters of a wrong encoding: what they stand for is found, and nothing else is taken for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.compiler.reading.text import TWICE, twice_saved


def mended(text: str) -> str:
    return TWICE.sub(twice_saved, text)


@given(
    st.text(
        "ÂÃâ€„"
        + "".join(map(chr, range(0x80, 0xC0)))
        + "+-AOk7"
        + "\u2032\u2013\u2018\u201c\u201d\u2028\u202f\u203a aZÇ"
    )
)
def test_no_letters_end_in_an_error(text: str) -> None:
    mended(text)


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("text", ["Doña", "CORAZÓN", "así", "¿Qué?", "Él y ella", "niño"])
def test_what_was_saved_twice_is_what_it_was(text: str, encoding: str) -> None:
    assert text == mended(text.encode().decode(encoding))


@pytest.mark.parametrize("text", ["Doña", "CORAZÓN", "así", "¿Qué?", "Él y ella", "“niño” 5 €"])
def test_what_an_old_mail_program_wrote_is_what_it_was(text: str) -> None:
    assert text == mended(text.encode("utf-7").decode())


@pytest.mark.parametrize(
    "text", ["+1-555-0100", "+44 20 7946", "A+B-", "a+bed/chair-", "+ABC-", "C+++", "2+222-4"]
)
def test_codes_with_a_plus_stay(text: str) -> None:
    assert text == mended(text)


@pytest.mark.parametrize("text", ["“MAÇÃ”", "MAÇÃ”.", "Ã\u2032 x", "São"])
def test_words_of_other_languages_stay(text: str) -> None:
    assert text == mended(text)
