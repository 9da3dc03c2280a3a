"""QR codes hold the list word for word, in as few readable codes as there can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from kiosk.illustrations.symbols.qr import MODULE_MM, QUIET, SIDE_MM, Modules, codes
from support.qr_reader import announced, read

words = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyz ñáéíóúü¿?¡!,.0123456789„“€שלום"), min_size=1, max_size=90
)
lists = st.lists(words.map(lambda text: text.strip() or "?"), min_size=1, max_size=10)


def drawn(code: Modules, scale: int = 4) -> QImage:
    """A code as a phone would see it on paper."""
    side = len(code) + 2 * QUIET
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(255)
    for y, row in enumerate(code):
        for x, module in enumerate(row):
            if module == "1":
                image.setPixel(x + QUIET, y + QUIET, 0)
    return image.scaled(side * scale, side * scale)


@given(lists)
def test_decoded_the_codes_are_the_list(lines: list[str]) -> None:
    texts = [text for code in codes("Mis preguntas", lines) for text in read(drawn(code))]
    assert all(text.startswith("Mis preguntas\n") for text in texts)
    assert lines == [line for text in texts for line in text.split("\n")[1:]]


@given(lists)
def test_no_module_is_too_small_for_arms_length(lines: list[str]) -> None:
    made = codes("My questions", lines)
    assert len(made) <= 2
    assert all(SIDE_MM / len(code) >= MODULE_MM for code in made)


def test_one_code_does_while_it_can() -> None:
    assert 1 == len(codes("My questions", ["x" * 100] * 5))
    assert 2 == len(codes("My questions", ["x" * 100] * 6))


def test_words_that_no_code_can_hold_make_none() -> None:
    assert () == codes("My questions", ["x" * 4000])
    assert () == codes("My questions", [])


QUESTIONS = {
    "¿Qué está causando mi dolor de espalda?": ("iso-8859-1", False),
    "When can I walk?": ("iso-8859-1", False),
    "Was kostet es? „Nichts“": ("utf-8", True),
    "מה גורם לכאב?": ("utf-8", True),
}
"""A question, how its bytes are written, and whether the code has to say so."""


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_reader_has_to_guess_how_the_words_are_written(question: str) -> None:
    (code,) = codes("Mis preguntas", [question])
    encoding, told = QUESTIONS[question]
    text = f"Mis preguntas\n{question}"
    assert [text] == read(drawn(code))
    ((raw, says_so),) = announced(drawn(code))
    assert told == says_so
    assert raw == text.encode(encoding)


@pytest.mark.parametrize("question", QUESTIONS)
def test_zbar_reads_it_too(question: str) -> None:
    zbar = pytest.importorskip("pyzbar.pyzbar", reason="needs pyzbar and libzbar0", exc_type=ImportError)
    (code,) = codes("Mis preguntas", [question])
    image = drawn(code).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    pixels = b"".join(bytes(row[: image.width()]) for row in map(bytes, rows.tolist()))
    (found,) = zbar.decode((pixels, image.width(), image.height()))
    assert f"Mis preguntas\n{question}" == found.data.decode()


def test_a_damaged_code_is_not_read() -> None:
    """The reader itself can fail: what the other tests see is no accident."""
    (code,) = codes("My questions", ["When can I walk?"])
    torn = tuple("0" * len(row) if y % 3 else row for y, row in enumerate(code))
    assert [] == read(drawn(torn))
