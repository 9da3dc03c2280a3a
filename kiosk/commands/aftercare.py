"""Which of the clinic's own values nobody stands behind any more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from pathlib import Path

from kiosk.compiler import Problem, Severity, review_faults
from kiosk.model.hints import nearest
from kiosk.model.library import Library
from kiosk.model.screens import SOON
from kiosk.model.tables import Key
from kiosk.settings.places import settings_file
from kiosk.settings.schema import Settings, Value
from kiosk.settings.toml_file import line_of, text_of


def value_problems(
    settings: Settings,
    path: Path | None,
    languages: Collection[str],
    today: date,
    rules: Collection[str],
) -> tuple[Problem, ...]:
    """A warning for every value with a fault, at its line of the settings file ``path``.

    ``rules`` are the names of those that pages ask for; any other stands there in vain.
    A value without words is not among them: `kiosk check` reports it where a page uses it.
    """
    file = settings_file(path)
    if not (file.exists() and languages):
        return ()
    text = text_of(file)
    return tuple(
        Problem(str(file), line_of(text, key), f"{'.'.join(key)}: {message}", severity=Severity.WARNING)
        for name, value in settings.aftercare.items()
        for key, message in (
            _faults(("aftercare", name), value, languages, today)
            if name in rules
            else [(("aftercare", name), f"no page asks for this rule; {nearest(name, rules)}")]
        )
    )


def rules_of(libraries: Iterable[Library]) -> tuple[str, ...]:
    """The names of the clinic's rules that pages of ``libraries`` ask for."""
    return tuple(dict.fromkeys(name for library in libraries for name in library.rules))


def _faults(key: Key, value: Value, languages: Collection[str], today: date) -> Iterator[tuple[Key, str]]:
    if not value.text:
        return
    for language in languages:
        if not value.text.get(language):
            yield (*key, "text"), f"has no words in {language}; people read 'ask your care team' there"
    if not value.reviewer:
        yield key, "has no reviewer; write the role of who stands behind it"
    if not value.date:
        yield key, "has no date; write the day it was confirmed"
    for part, message in review_faults(value.reviewer, value.date, value.expires, today):
        yield (*key, part), message
    if not value.expires:
        yield key, "has no expires; write the last day it may be shown"
        return
    last = value.expires
    remedy = "have it confirmed, then write a new day"
    if last < today:
        yield (*key, "expires"), f"ended on {last}, people read 'ask your care team'; {remedy}"
    elif last - today < SOON:
        yield (*key, "expires"), f"ends on {last}; {remedy}"
