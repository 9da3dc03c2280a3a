"""Choices are compared: on a wide tablet the last of them with each of the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.model.blocks import Paragraph, Section
from kiosk.model.library import Library
from kiosk.model.text import Span
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.panel import TABLET_PX_PER_MM, Panel
from kiosk.visit.screens.choices import Choices
from kiosk.visit.session import Session, TextSize


def shown(
    library: Library, panel: Panel, page: int = 0, size: TextSize = TextSize.NORMAL, language: str = "en"
) -> Choices:
    session = replace(Session().begin(language).go("choices/my-choices").show(page=page), text_size=size)
    found = derive(library, session, panel.display(size), Clinic()).shown
    assert isinstance(found, Choices)
    return found


def titles(choices: Choices) -> list[str]:
    return [each.title for each in choices.choices]


def test_a_wide_tablet_compares_the_last_choice_with_each_of_the_others(shipped: Library) -> None:
    pairs = [shown(shipped, Panel(1280, 800, TABLET_PX_PER_MM), page) for page in range(5)]
    firsts = [titles(each)[0] for each in pairs]
    assert 5 == len(set(firsts))
    assert {"Kyphoplasty"} == {titles(each)[1] for each in pairs}
    assert "Kyphoplasty" not in firsts
    assert ["1 and 6 of 6", "5 and 6 of 6"] == [pairs[0].range_words, pairs[4].range_words]
    assert {"Other choices"} == {each.more for each in pairs}


def with_more_words(library: Library) -> Library:
    """The last choice says a line more."""
    english, *others = library.languages
    screen = english.screens["choices/my-choices"]
    *sections, last = screen.blocks
    assert isinstance(last, Section)
    more = replace(last, body=(*last.body[:-1], Paragraph((Span("a few more words " * 4),))))
    screens = {**english.screens, screen.id: replace(screen, blocks=(*sections, more))}
    return replace(library, languages=(replace(english, screens=screens), *others))


def test_longer_words_are_compared_where_no_strip_takes_their_room(shipped: Library) -> None:
    tablet, longer = Panel(1280, 800, TABLET_PX_PER_MM), with_more_words(shipped)
    assert all(shown(shipped, tablet, language=language).paired for language in ("en", "es"))
    assert not shown(longer, tablet).paired
    reviewed = tuple(replace(each, safety_reviewed=True) for each in longer.languages)
    assert shown(replace(longer, languages=reviewed), tablet).paired


@pytest.mark.parametrize(
    ("panel", "size", "count"),
    [
        (Panel(1920, 1080), TextSize.NORMAL, 3),
        (Panel(1080, 1920), TextSize.NORMAL, 2),
        (Panel(1920, 1080), TextSize.LARGE, 2),
        (Panel(1920, 1080), TextSize.EXTRA_LARGE, 1),
        (Panel(800, 1280, TABLET_PX_PER_MM), TextSize.NORMAL, 1),
        (Panel(1280, 800, TABLET_PX_PER_MM), TextSize.LARGE, 1),
    ],
)
def test_as_many_choices_stand_side_by_side_as_can_be_read(
    shipped: Library, panel: Panel, size: TextSize, count: int
) -> None:
    assert count == len(shown(shipped, panel, size=size).choices)
