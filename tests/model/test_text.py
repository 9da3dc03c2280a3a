"""Sentences are cut where a reader would breathe, and nothing is lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.text import Inline, Span, Style, plain, sentence_spans, sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Take it at 8 a.m. and at 8 p.m.",
        "Ask Dr. Lee or Mrs. Smith.",
        "La Dra. Ruiz y el Sr. Gómez le ayudan.",
        "Se usa en EE. UU. y en México.",
        "Coma pan, fruta, etc. antes de salir.",
        "Llame al tel. 555 0100.",
        "It is 3.5 mm wide.",
        "Wait… then stand up.",
        "No end",
    ],
)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert [sentence] == cut(sentence)
    assert [f"{sentence}!", "Descanse."] == cut(f"{sentence}! Descanse.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ('He said "Stop." (He meant it.) We did.', ['He said "Stop."', "(He meant it.)", "We did."]),
        ("¿Duele? ¡Llame! Vivo en EE. UU. Hoy voy.", ["¿Duele?", "¡Llame!", "Vivo en EE. UU.", "Hoy voy."]),
        ("Take vitamin D. Walk.\n It helps.  ", ["Take vitamin D.", "Walk.", "It helps."]),
        ("Compre pan, leche, etc. Luego coma.", ["Compre pan, leche, etc.", "Luego coma."]),
        ("Stop at 8 p.m. You can drink.", ["Stop at 8 p.m.", "You can drink."]),
        (" \n", []),
    ],
)
def test_sentences_end_at_their_marks(text: str, expected: list[str]) -> None:
    assert expected == cut(text)


texts = st.text(st.sampled_from('aB1ñ. !?…"”()\n') | st.characters(codec="utf-8"), max_size=40)
inlines = st.lists(st.builds(Span, texts, st.sampled_from(Style)), max_size=5).map(tuple)


@given(texts)
def test_nothing_but_space_lies_between_sentences(text: str) -> None:
    spans = sentence_spans(text)
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert edges == sorted(edges)
    assert all(not text[start:end].strip() for start, end in zip(edges[::2], edges[1::2], strict=True))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


@given(inlines)
def test_marks_stay_on_their_words(inline: Inline) -> None:
    found = sentences(inline)
    assert cut(plain(inline)) == [plain(sentence) for sentence in found]
    styles = [style for span in inline for style in [span.style] * len(span.text)]
    kept = [style for start, end in sentence_spans(plain(inline)) for style in styles[start:end]]
    assert kept == [style for each in found for span in each for style in [span.style] * len(span.text)]
