"""What a language is asked for: its questions, topics and screens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.model.library import Library, by_id
from kiosk.model.screens import ScreenKind


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_question_and_screen_is_found_by_its_id(shipped: Library, code: str) -> None:
    language = shipped.language(code)
    assert set(language.screens) == set(language.sequence)
    assert len(language.sequence) == len(language.screens)
    for id_, question in by_id(language.questions).items():
        assert (id_, question) == (question.id, language.question(id_))
    for topic in language.topics:
        assert all(topic is language.topic_of(screen) for screen in topic.screens)


def test_the_first_screen_of_a_kind_comes_first_in_reading_order(shipped: Library) -> None:
    language = shipped.language("en")
    for kind in {screen.kind for screen in language.screens.values()}:
        order = [each for each in language.sequence if language.screens[each].kind is kind]
        assert order[0] == language.first(kind).id
    with pytest.raises(LookupError, match="no screen of en is of the kind help"):
        replace(language, topics=()).first(ScreenKind.HELP)
