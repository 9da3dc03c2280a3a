"""A start reads only what it may offer: translations that are only begun stay where nobody names them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from field.pack import pack
from kiosk import offer
from kiosk.content_process.answer import given
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.packs import TODAY

VALUES = offer.clinic_values(CLINIC, TODAY)


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """English, and French that is only begun."""
    root = pack(tmp_path)
    front = root / "fr" / "_language.md"
    front.write_text(front.read_text().replace("order: 1\n", "order: 1\npartial: true\n"))
    return root


def languages_read(root: Path, named: tuple[str, ...] | None) -> set[str]:
    """The languages of which something is told where no page of a step can be read."""
    for page in root.glob("*/steps/needle.md"):
        page.write_text("---\ntitle: [\n---\n")
    told = offer.compile_with(VALUES, root, house_rules=False, today=TODAY, begun=named).problems
    return {problem.file.partition("/")[0] for problem in told}


@pytest.mark.parametrize(
    ("named", "read"),
    [(None, {"en", "fr"}), ((), {"en"}), (("en",), {"en"}), (("en", "fr"), {"en", "fr"}), (("xx",), {"en"})],
)
def test_a_begun_translation_is_read_where_it_is_named(
    begun: Path, named: tuple[str, ...] | None, read: set[str]
) -> None:
    assert read == languages_read(begun, named)


def test_a_whole_translation_is_always_read(tmp_path: Path) -> None:
    assert {"en", "fr"} == languages_read(pack(tmp_path), ())


def test_the_source_language_is_read_even_where_it_says_that_it_is_begun(begun: Path) -> None:
    front = begun / "en" / "_language.md"
    front.write_text(front.read_text().replace("endonym:", "partial: true\nendonym:", 1))
    assert {"en"} == languages_read(begun, ())


def test_what_is_offered_is_the_same() -> None:
    content, today = places(CLINIC).content, date.today()
    values = offer.clinic_values(CLINIC, today)
    some, every = (
        offer.compile_with(values, content, house_rules=False, today=today, begun=named).library
        for named in (CLINIC.languages, None)
    )
    assert some is not None
    assert every is not None
    assert len(some.languages) < len(every.languages)
    assert offer.offered(some, CLINIC) == offer.offered(every, CLINIC)


def test_a_library_of_other_languages_does_not_fit(tmp_path: Path) -> None:
    assert 3 == len({given(VALUES, tmp_path, named) for named in (None, (), ("fr",))})
