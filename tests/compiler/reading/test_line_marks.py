"""Every word that comes out of the parser still knows its line."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from hypothesis import given
from hypothesis import strategies as st

from kiosk.compiler.reading.line_marks import AT_LINE_END, line_of, marked, split_lines, unmarked
from kiosk.compiler.reading.markup import Parser
from kiosk.compiler.reading.source import MAX_LINES

words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=8)
lines = st.lists(words | st.just(" "), max_size=8)
firsts = st.integers(1, MAX_LINES)


@given(lines, firsts, words)
def test_marked_lines_come_apart_with_their_numbers(lines: list[str], first: int, rest: str) -> None:
    text = "\n".join((*marked(lines, first), rest))
    found, after = split_lines(text)
    kept = [(line, number) for number, line in enumerate(lines, first) if line.strip()]
    assert kept == [(line.lstrip("\n"), number) for line, number in found]
    assert rest == after.lstrip("\n")
    assert " ".join((*(line for line, _ in kept), rest)) == unmarked(text)


@given(words, firsts)
def test_an_element_starts_on_its_first_line_wherever_its_words_are(word: str, first: int) -> None:
    one, two = marked([word, word], first)
    element = Element("p")
    assert 0 == line_of(element)
    SubElement(element, "em").text = two
    assert first + 1 == line_of(element)
    element.text = one
    assert first == line_of(element)
    assert first == line_of(Element("img", alt=one))


def test_a_pattern_can_ask_for_the_end_of_a_line() -> None:
    (line,) = marked(["Words {#id}"], 7)
    end = re.compile(rf"\{{#\w+\}}{AT_LINE_END}")
    assert end.search(line)
    assert end.search("Words {#id}")
    assert not end.search("Words {#id} more")


def test_the_parser_carries_the_marks_into_every_element() -> None:
    text = '## Head\n\nOne *two*\nthree\n\n- item\n- [link](term:a)\n\n!!! info "Box"\n    inside\n'
    tree = Parser().parse(text, 10)
    assert [("h2", 10), ("p", 12), ("ul", 15), ("box", 18)] == [(each.tag, line_of(each)) for each in tree]
    assert [15, 16] == [line_of(item) for item in tree[2]]
    assert 19 == line_of(tree[3][0])
    assert ["One two three"] == [unmarked("".join(tree[1].itertext()))]
