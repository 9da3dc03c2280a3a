"""What other programs and habits bring into a page: read as it is meant, or told once. One row a case."""

from __future__ import annotations

from pathlib import Path

import pytest

from field.test_words import PARSER
from support.packs import NEEDLE, SCREEN, compile_files, printed, with_body

SEEN = "See [glue](term:cement).\n\n"
READ = {
    "review:\n  date: 2026\u201310\u201320": "a day with long dashes",
    "order: '1'": "a number in quotes",
    "order:\t1": "a tab behind the colon",
    "complications:\n- disc": "a list below its name",
    "# a note\norder: 1": "a note",
    "safety: TRUE": "capitals",
}
"""Lines in place of the page's order that are read as they are meant."""


@pytest.mark.parametrize("typed", READ)
def test_what_is_plain_is_read(tmp_path: Path, typed: str) -> None:
    assert [] == printed(compile_files(tmp_path, {NEEDLE: SCREEN.replace("order: 1", typed)}))


@pytest.mark.parametrize("name", ["Title", "titel", "TITLE", "tittle"])
def test_a_misspelt_name_is_one_message(tmp_path: Path, name: str) -> None:
    (told,) = printed(compile_files(tmp_path, {NEEDLE: SCREEN.replace("title:", f"{name}:")}))
    assert f"{NEEDLE}:2: {name} is not a known key; did you mean 'title'?" == told


OTHERS = (
    ("a table without bars around it", "a | b\n--- | ---\nc | d\n", 10, "a table cannot be shown"),
    ("numbers in brackets", "(1) one\n(2) two\n", 10, "'(2)' begins this line, and people read it as one line"),
    ("marks of a chat", "==now==\n", 9, "people read '==' as it stands here"),
    ("numbers inside numbers", "1. one\n   1. two\n", 10, "stands under another entry of the list"),
    ("an export of a document", "1\\. one\n", 9, "a backslash stands where a list begins"),
    ("Word's own HTML", '<p class="MsoNormal">now</p>\n', 9, "'<p class=\"MsoNormal\">' is shown as text; write plain"),
    ("a blank of HTML", "now&nbsp;then\n", 9, "'&nbsp;' is shown as text; write plain words instead"),
    ("less than of HTML", "now &lt; then\n", 9, "'&lt;' is shown as text; write < instead"),
    ("a link to a file", "[a](../more/help.md)\n", 9, "'../more/help.md' cannot be opened; write [words](screen:"),
    ("a link without its kind", "[a](more/help)\n", 9, "'more/help' cannot be opened; write [words](screen:"),
    ("an address of mail", "[a](mailto:a@b.org)\n", 9, "'mailto:a@b.org' cannot be opened; link to"),
    ("a photo without its sign", "[a](bed.jpg)\n", 9, "'bed.jpg' cannot be opened; to show the picture write ! before"),
    ("a photo of this computer", '![a](file:///home/ann/bed.jpg "b")\n', 9, "'file:///home/ann/bed.jpg' is not a file"),
    ("a photo in the words", '![a](data:image/png;base64,AA "b")\n', 9, "'data:image/png;base64,AA' is not a file"),
    ("French quotes", "![a](draw:lateral \u00abb\u00bb)\n", 9, "\u00ab stands beside the caption"),
    ("curly quotes of a box", "!!! info \u201cA\u201d\n    b\n", 9, 'put the title of the box in double quotes: "A"'),
)  # fmt: skip
"""What people bring from other programs: told once, on its line."""


@pytest.mark.parametrize(("name", "typed", "line", "says"), OTHERS, ids=lambda value: str(value)[:30])
def test_what_another_program_wrote_is_told_once(
    tmp_path: Path, name: str, typed: str, line: int, says: str
) -> None:
    page = with_body(f"{SEEN}{typed}")
    found = printed(compile_files(tmp_path, {NEEDLE: page}))
    assert 1 == len(found), (name, found)
    assert found[0].startswith(f"{NEEDLE}:{line}: {says}")
    assert not PARSER.search(found[0].partition(": ")[2])


@pytest.mark.parametrize("address", ["https://clinic.org", "www.clinic-of-the-city.org", "http://a.b/c?d=e"])
def test_an_address_is_no_hard_word(tmp_path: Path, address: str) -> None:
    assert [] == printed(compile_files(tmp_path, {NEEDLE: with_body(f"{SEEN}See {address} now.\n")}))


@pytest.mark.parametrize(
    "who",
    [
        "a.ruiz@clinic.org",
        "Dra. Garc\u00eda",
        "J. Miller, MD",
        "n/a",
        "TBD",
        "-",
        "xx",
        "spine surgeon (Dr. Ruiz)",
    ],
)
def test_a_reviewer_is_a_role_and_not_nobody(tmp_path: Path, who: str) -> None:
    review = (
        f"review:\n  state: clinically reviewed\n  reviewer: {who}\n  date: 2026-11-01\n  expires: 2027-11-01"
    )
    (told,) = printed(compile_files(tmp_path, {NEEDLE: SCREEN.replace("order: 1", review)}))
    assert "role" in told
    assert "[review]" in told


@pytest.mark.parametrize("day", ["26-11-01", "1.11.2026", "2026-13-01", "yesterday"])
def test_a_day_that_cannot_be_read_is_one_message(tmp_path: Path, day: str) -> None:
    review = (
        f"review:\n  state: clinically reviewed\n  reviewer: surgeon\n  date: {day}\n  expires: 2027-11-01"
    )
    found = printed(compile_files(tmp_path, {NEEDLE: SCREEN.replace("order: 1", review)}))
    assert 1 == len(found)
    assert f"{NEEDLE}:7: review.date: {day!r} does not fit; " in found[0]
