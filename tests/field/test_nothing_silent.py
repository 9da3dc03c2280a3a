"""What the reader joins, changes or leaves out is told, once, and what is read as it is meant is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.packs import BODY_LINE, NEEDLE, compile_files, printed, with_body

FIRST = "See [glue](term:cement).\n\n"
LINE = BODY_LINE + 2
TOLD = {
    # what is typed, the line of the body from which it is told, and how the message begins
    "letters": ("a) one\nb) two\nc) three\n", 1, "'b)' begins this line, and people read it as one line"),
    "letters and dots": ("a. one\nb. two\n", 1, "'b.' begins this line"),
    "Roman numbers": ("i. one\nii. two\n", 1, "'ii.' begins this line"),
    "no blank after the dash": ("-one\n-two\n", 1, "'-' begins this line"),
    "no blank after the number": ("1.one\n2.two\n", 1, "'2.' begins this line"),
    "check marks": ("\u2713 one\n\u2717 two\n", 1, "'\u2717' begins this line"),
    "a meaning below its word": ("Gel\n: a jelly\n", 1, "':' begins this line"),
    "numbers from 3": ("3. one\n4. two\n", 0, "people see 1. here, not 3.; number lists from 1"),
    "a number left out": ("1. one\n3. two\n", 1, "people see 2. here, not 3."),
    "a year": ("2027. That was it.\n", 0, "people see 1. here, not 2027."),
    "two lines of an address": (
        "The Spine Clinic\n12 Main Street\n",
        1,
        "is read as one line with the line above",
    ),
    "a strong line as a heading": ("**Rest**\nTake it slow.\n", 1, "is read as one line with the line above"),
    "words below a list": ("- one\n- two\nThat is all.\n", 2, "is read as one line with the line above"),
    "blanks at a line's end": ("You rest.  \nyou walk.\n", 1, "is read as one line with the line above"),
    "words behind a link": (
        '[now](screen:more/help "At once")\n',
        0,
        "the words in quotation marks behind the link",
    ),
    "words struck out": ("Do ~~not~~ drive.\n", 0, "people read '~~' as it stands here; delete it"),
    "words of a program": ("Take `two` now.\n", 0, "people read '`' as it stands here"),
    "stars that do not close": ("Do **not drive.\n", 0, "people read '**' as it stands here"),
    "one star": ("Do *not drive.\n", 0, "people read '*' as it stands here"),
    "a note": ("Rest.[^1]\n", 0, "people read '[^1]' as it stands here"),
    "a link with a blank": ("[cement] (term:cement)\n", 0, "people read '[cement]' as it stands here"),
    "boxes to tick": ("- [ ] one\n", 0, "people read '[ ]' as it stands here"),
    "a box with two marks": ('!! warning "Now"\n    Rest.\n', 0, "people read '!!' as it stands here"),
    "a box of others": ('??? info "Now"\n    Rest.\n', 0, "people read '???' as it stands here"),
    "a table": ("| a | b |\n|---|---|\n| c | d |\n", 0, "a table cannot be shown; write a list"),
    "a line across": ("One.\n\n***\n\nTwo.\n", 2, "'***' is a line across the page; delete it"),
    "a heading with a line below": ("Rest\n====\n", 1, "'====' is a line across the page; delete it"),
    "a fence": ("```\nwords\n```\n", 0, "'```' is a mark of programs and cannot be shown"),
}
SILENT = (
    "You walk and\nyou rest.\n",
    "One thing.\nOne more thing.\n",
    "You come to the clinic early, on an empty stomach, and wait for\nDr. Ruiz.\n",
    "- one\n  goes on\n- two\n",
    "1. one\n2. two\n3. three\n",
    "1. one\n\n2. two\n",
    "1. one\n\nRest.\n\n1. one\n",
    "1) one\n2) two\n",
    "2 * 3 is 6.\n",
    "It is 7-10 days.\n",
    "He said \u201cno\u201d.\n",
    "A snake_case word.\n",
    "## Rest\nTake it slow.\n",
    '!!! info "Now"\n    Rest.\n',
    "**Rest** and *walk*.\n",
    "\u2192 one\n\u2192 two\n",
    "-\u00a0one\n-\u00a0two\n",
    "(You can rest.)\n(You can walk.)\n",
    "You rest\n& walk.\n",
    "You rest\n\u2026and walk.\n",
    "At 10:30\nor at 11:15 you come.\n",
    "Call 555 0100\nor 911 now.\n",
)


@pytest.mark.parametrize("name", TOLD)
def test_what_is_not_shown_as_it_stands_is_told_once(tmp_path: Path, name: str) -> None:
    typed, line, told = TOLD[name]
    found = printed(compile_files(tmp_path, {NEEDLE: with_body(FIRST + typed)}))
    assert 1 == len(found), found
    assert found[0].startswith(f"{NEEDLE}:{LINE + line}: {told}"), found


@pytest.mark.parametrize("typed", SILENT)
def test_what_is_shown_as_it_is_meant_is_not_told(tmp_path: Path, typed: str) -> None:
    assert [] == printed(compile_files(tmp_path, {NEEDLE: with_body(FIRST + typed)}))
