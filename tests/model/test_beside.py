"""Two languages beside each other: no sentence ever stands beside the words of another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.beside import pairs, passages
from kiosk.model.blocks import Bullets, Heading, Item, Paragraph, Picture
from kiosk.model.text import Inline, Span, plain, sentences

sentence = st.sampled_from(["It fills.", "It lifts the bone.", "A space stays.", "Then you rest."])
passage = st.lists(sentence, min_size=1, max_size=3).map(lambda found: (Span(" ".join(found)),))
page = st.lists(passage, max_size=4)


def words(text: str) -> Inline:
    return (Span(text),)


def test_headings_paragraphs_and_entries_are_passages_and_pictures_are_not() -> None:
    blocks = (
        Picture("a bone"),
        Heading(words("Then")),
        Paragraph(words("Rest.")),
        Bullets((Item(words("walk")), Item(words("eat")))),
    )
    assert [plain(each) for each in passages(blocks)] == ["Then", "Rest.", "walk", "eat"]


def test_sentence_stands_beside_sentence() -> None:
    english = [words("It fills. It lifts."), words("Rest.")]
    spanish = [words("Se llena. Levanta."), words("Descanse.")]
    assert list(pairs(english, spanish)) == [
        ("It fills.", "Se llena."),
        ("It lifts.", "Levanta."),
        ("Rest.", "Descanse."),
    ]


def test_a_passage_with_another_number_of_sentences_stands_as_a_whole() -> None:
    found = list(
        pairs([words("It fills. It lifts."), words("Rest.")], [words("Se llena."), words("Descanse.")])
    )
    assert found == [("It fills. It lifts.", "Se llena."), ("Rest.", "Descanse.")]


def test_a_page_that_one_language_lacks_is_shown_with_its_one_side() -> None:
    assert list(pairs([words("Rest.")], [])) == [("Rest.", "")]
    assert list(pairs([], [words("Descanse.")])) == [("", "Descanse.")]


@given(page, page)
def test_nothing_is_lost_and_passages_stay_in_order(first: list[Inline], second: list[Inline]) -> None:
    found = list(pairs(first, second))
    for side, made_from in ((0, first), (1, second)):
        shown = " ".join(pair[side] for pair in found if pair[side])
        assert shown == " ".join(map(plain, made_from))
    if len(first) != len(second):
        assert not any(left and right for left, right in found)
    elif all(len(sentences(a)) == len(sentences(b)) for a, b in zip(first, second, strict=True)):
        assert all(left and right for left, right in found)
