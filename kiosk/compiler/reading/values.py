"""Fills the clinic's values into sentences that stay whole when a value is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.model.hints import nearest
from kiosk.model.text import Inline, Span, plain

Values = Mapping[str, Mapping[str, str]]
"""The text of each value by its name, then by language code; ``*`` stands for every language."""

EVERY = "*"
NO_VALUES: Values = {name: {} for name in ("clinic.name", "clinic.phone", "clinic.emergency")}
"""What a clinic says of itself, none with a text. A pack may also use rules, and gives them their names."""
RULE = re.compile(r"aftercare\.[a-z][a-z0-9_]*")
"""How the name of a clinic's rule is written in a page."""

_BRACES = re.compile(r"\{([^{}|]*)(?:\|([^{}]*))?\}")


@dataclass(frozen=True, slots=True)
class Filled:
    """Words with their values: ``names`` are all that stand in them.

    ``missing`` names those without a text, ``faults`` say what is misspelt.
    """

    words: Inline
    names: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filler:
    """The values of one language. ``fallback`` is a whole sentence: "Ask your care team."."""

    values: Values
    language: str
    fallback: str

    def fill(self, words: Inline) -> Filled:
        """``words`` with ``{name}`` replaced by its value.

        Where a value is missing the whole passage becomes the words after the bar of
        ``{name|Ask your care team when you can drive.}``, or ``fallback`` when there is no bar.
        """
        if not any("{" in span.text or "}" in span.text for span in words):
            return Filled(words)
        found = [match for span in words for match in _BRACES.finditer(span.text)]
        names = tuple(match[1].strip() for match in found)
        faults = [
            f"{{{name}}} is not a known value; {_hint(name, self.values)}"
            for name in names
            if name not in self.values and not RULE.fullmatch(name)
        ]
        if not faults and re.search(r"[{}]", _BRACES.sub("", plain(words))):
            faults.append(
                "a brace stands alone; write {name} or {name|words without it}, without marks inside"
            )
        if faults:
            return Filled(words, faults=tuple(faults))
        missing = tuple(name for name in names if not self._value(name))
        if missing:
            written = next((match[2] for match in found if match[2] and match[1].strip() in missing), "")
            return Filled((Span(written.strip() or self.fallback),), names, missing)
        return Filled(
            tuple(
                Span(
                    _BRACES.sub(lambda match: self._value(match[1].strip()), span.text),
                    span.style,
                    span.target,
                )
                for span in words
            ),
            names,
        )

    def _value(self, name: str) -> str:
        texts = self.values.get(name, {})
        return texts.get(self.language) or texts.get(EVERY, "")


def _hint(name: str, known: Iterable[str]) -> str:
    if name.startswith("aftercare."):
        return "write the name of a rule with only a-z, 0-9 and _"
    return nearest(name, known)
