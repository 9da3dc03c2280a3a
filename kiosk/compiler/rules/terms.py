"""Finds the names of glossary terms in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kiosk.compiler.reading.page import Passage
from kiosk.model.library import Term
from kiosk.model.text import Style

_NOTHING = re.compile(r"(?!)")


class Names:
    """The names of all terms of a language. ``Balloon (bone tamp)`` has two names."""

    def __init__(self, glossary: Mapping[str, Term]) -> None:
        self._ids = {
            name.casefold(): term.id for term in glossary.values() for name in _split(term.name) if name
        }
        longest_first = sorted(self._ids, key=lambda name: (-len(name), name))
        names = "|".join(map(re.escape, longest_first))
        self.pattern = re.compile(rf"\b({names})(?:e?s)?\b", re.IGNORECASE) if names else _NOTHING

    def words(self) -> Iterator[str]:
        """Every word of every name."""
        return (word for name in self._ids for word in re.findall(r"[^\W\d_]+", name))

    def unexplained(self, passages: Iterable[Passage]) -> Iterator[tuple[Passage, int, str, str]]:
        """Passage, offset, words and term id of each term that is not linked where it first stands."""
        seen: set[str] = set()
        for passage in passages:
            links = list(_links(passage))
            for found in self.pattern.finditer(passage.text):
                term = self._ids[found[1].casefold()]
                covered = any(start <= found.start() < end for start, end, _ in links)
                linked = any(id_ == term and start <= found.start() for start, _, id_ in links)
                if term not in seen and not covered and not linked:
                    seen.add(term)
                    yield passage, found.start(), found[0], term
            seen |= {id_ for _, _, id_ in links}


def _split(name: str) -> list[str]:
    """The name and what stands in round brackets after it."""
    return [part.strip() for part in re.split(r"[()]", name)]


def _links(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Start, end and term id (empty for a screen) of every link of ``passage``."""
    at = 0
    for span in passage.words:
        end = at + len(span.text)
        if span.style in {Style.TERM, Style.LINK}:
            yield at, end, span.target if span.style is Style.TERM else ""
        at = end
