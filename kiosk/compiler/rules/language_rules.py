"""What the house rules need to know of a language, and where that is found."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module

from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.wording import Kind
from kiosk.compiler.rules import languages
from kiosk.compiler.rules.readability import Scale
from kiosk.compiler.rules.wording import EVERYWHERE, NO_FACTS, PROMISE, TERM, Wording, avoid

_RULES = {Kind.PROMISE: PROMISE, Kind.TERM: TERM}


@dataclass(frozen=True, slots=True)
class ShortWords:
    """Rule W2: a word has at most ``most`` syllables unless it or one of its ``stems`` is allowed."""

    most: int
    syllables: Callable[[str], int]
    stems: Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """What can be checked in the language with the primary ``code``; what is not given is not checked.

    ``scale`` measures how hard a text is, ``short_words`` limits the syllables, ``wordings`` must not be
    written, ``frequency`` matches "18 of 100" with both numbers as groups, and ``no_facts`` numbers that need
    no source. ``group`` matches those who are counted, such as "women", and ``time`` matches "2 years" with
    the number and the unit as groups. ``occasion`` matches what else says when a count was made: what it was
    seen on, an age, a visit; ``undated`` that studies looked at different times; ``contrast`` what sets one
    count against another, such as "without".
    """

    code: str
    scale: Scale | None = None
    short_words: ShortWords | None = None
    wordings: tuple[Wording, ...] = EVERYWHERE
    frequency: re.Pattern[str] | None = None
    group: re.Pattern[str] | None = None
    time: re.Pattern[str] | None = None
    occasion: re.Pattern[str] | None = None
    undated: re.Pattern[str] | None = None
    contrast: re.Pattern[str] | None = None
    no_facts: re.Pattern[str] = NO_FACTS


@cache
def rules_of(code: str) -> LanguageRules:
    """The rules of the language ``code`` (``es-MX`` is Spanish), or what holds in every language."""
    primary = code.partition("-")[0]
    return _known().get(primary, LanguageRules(primary))


def rules_for(draft: Draft) -> LanguageRules:
    """The rules of the language of ``draft``, and what its pack asks of the words."""
    rules = rules_of(draft.code)
    refused = [each for each in draft.wording if each.kind is not Kind.COUNTED]
    counted = [each.pattern for each in draft.wording if each.kind is Kind.COUNTED]
    wordings = (*rules.wordings, *(avoid(_RULES[each.kind], each.pattern, each.remedy) for each in refused))
    group = rules.group
    if counted and group is not None:
        group = re.compile("|".join((group.pattern, *(f"({each})" for each in counted))), re.IGNORECASE)
    return replace(rules, wordings=wordings, group=group)


@cache
def _known() -> dict[str, LanguageRules]:
    names = (module.name for module in pkgutil.iter_modules(languages.__path__, f"{languages.__name__}."))
    rules: list[LanguageRules] = [import_module(name).RULES for name in names]
    return {each.code: each for each in rules}
