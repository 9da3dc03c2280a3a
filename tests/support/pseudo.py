"""Languages that nobody speaks: every word longer by 40 %, or written from right to left."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.model.blocks import Picture
from kiosk.model.library import Language, Library, Question, QuestionGroup, Term
from kiosk.model.screens import Screen, Topic
from kiosk.model.text import Span
from kiosk.model.words import Words

SEEN: Mapping[type, tuple[str, ...]] = {
    Words: tuple(field.name for field in fields(Words)),
    Span: ("text",),
    Screen: ("title", "summary"),
    Topic: ("title",),
    Picture: ("alt",),
    Question: ("text",),
    QuestionGroup: ("title",),
    Term: ("name",),
}
"""The fields of each record that a patient reads. The others are ids."""
_WORD = re.compile(r"\{[^}]*\}|[^\W\d_]+")
_ACCENTS = str.maketrans("aeiouncAEIOUNC", "áéíóúñçÁÉÍÓÚÑÇ")
_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתםןףץ")


def longer(library: Library) -> Library:
    """English with accents, each word longer by 40 %."""

    def stretch(word: str) -> str:
        return (word + word[-1].lower() * math.ceil(0.4 * len(word) - 0.5)).translate(_ACCENTS)

    return _pseudo(library, stretch, right_to_left=False)


def right_to_left(library: Library) -> Library:
    """English in Hebrew letters, as long as it was."""
    return _pseudo(library, lambda word: word.lower().translate(_HEBREW), right_to_left=True)


def _pseudo(library: Library, change: Callable[[str], str], *, right_to_left: bool) -> Library:
    english = library.language("en")

    def text(words: str) -> str:
        return _WORD.sub(lambda found: found[0] if found[0][0] == "{" else change(found[0]), words)

    language = _changed(english, text)
    assert isinstance(language, Language)
    language = replace(
        language,
        right_to_left=right_to_left,
        endonym=text(english.endonym),
        labels={key: text(words) for key, words in english.labels.items()},
        handles={key: text(words) for key, words in english.handles.items()},
    )
    return replace(library, languages=(language, *library.languages[1:]))


def _changed(value: Any, text: Callable[[str], str]) -> Any:  # noqa: ANN401 - any part of a library
    if isinstance(value, tuple):
        return tuple(_changed(each, text) for each in value)
    if isinstance(value, dict):
        return {key: _changed(each, text) for key, each in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    seen = SEEN.get(type(value), ())
    return replace(
        value,
        **{
            field.name: text(getattr(value, field.name))
            if field.name in seen
            else _changed(getattr(value, field.name), text)
            for field in fields(value)
        },
    )
