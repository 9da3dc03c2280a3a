"""How many works facts come from, and what each is, in words."""

from __future__ import annotations

import pytest

from kiosk.bridge.navigator import Navigator
from kiosk.model.library import Library, Source, SourceKind
from kiosk.visit.surroundings import Defaults
from kiosk.visit.targets import Sheet, SheetName
from kiosk.visit.works import counted, referenced, told

STUDY = Source("39", "FREE, 2009", SourceKind.STUDY, "doi 10.1/1")
REVIEW = Source("42", "A review, 2012", SourceKind.REVIEW)
LEAFLET = Source("1", "A clinic, back pain", SourceKind.LEAFLET)
OTHER = Source("7", "A paper")


@pytest.mark.parametrize(
    ("works", "expected"),
    [
        ([], ""),
        ([STUDY], "From 1 study"),
        ([STUDY, REVIEW], "From 2 studies"),
        ([LEAFLET], "From 1 source"),
        ([STUDY, LEAFLET], "From 2 sources"),
        ([STUDY, REVIEW, OTHER], "From 3 sources"),
    ],
)
def test_only_studies_are_called_studies(shipped: Library, works: list[Source], expected: str) -> None:
    assert expected == counted(shipped.language("en").words, works)


def test_a_work_is_told_in_the_language_of_the_person(shipped: Library) -> None:
    english, spanish = shipped.language("en").words, shipped.language("es").words
    assert "Study: FREE, 2009" == told(english, STUDY)
    assert "Estudio: FREE, 2009" == told(spanish, STUDY)
    assert "A paper" == told(english, OTHER)
    assert "39: Study: FREE, 2009 (doi 10.1/1)" == referenced(english, STUDY)
    kinds = [kind for kind in SourceKind if kind is not SourceKind.OTHER]
    assert len(kinds) == len({told(spanish, Source("1", "", kind)) for kind in kinds})


@pytest.mark.usefixtures("qapp")
def test_a_screen_without_sources_opens_none(shipped: Library) -> None:
    navigator = Navigator(shipped, Defaults())
    navigator.begin("en")
    navigator.press(Sheet(SheetName.SOURCES))
    assert SheetName.NONE is navigator.session.sheet
