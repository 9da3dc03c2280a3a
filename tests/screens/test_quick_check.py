"""The answers of a quick check are easy to touch: of one size, and together as wide as the words above."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from support.person import Person
from support.walk import settle


@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)], ids=str)
def test_both_answers_fill_the_column(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size, still_settings)
    kiosk.navigator.begin("es")
    kiosk.navigator.open("provider/check-help")
    settle(kiosk)
    person = Person(kiosk.window)
    row = next(each for each in kiosk.navigator.shown.view.record.rows if each.answers)
    first, second = (person.find(answer).rect for answer in row.answers)
    assert (first.width(), first.top()) == (second.width(), second.top())
    assert first.width() > 0.4 * (second.right() - first.left())
    assert second.right() - first.left() > 0.9 * person.find(" ".join(row.sentences)).rect.width()
