"""What a pack asks of its own words: refused with its remedy, whatever stands in ``_wording.md``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.compiler.reading.wording import pattern_of
from support.packs import NEEDLE, compile_files, printed, with_body

WORDING = """\
## Promises {#promise}

- always works, work... every/each time: say how often

## Words {#term}

- plaster/plasters: write bandage

## Counted {#counted}

- knee/knees: what this is done to
"""
WORDS = st.text("abcdefghij", min_size=1, max_size=6)


def told(root: Path, body: str) -> list[str]:
    files = {NEEDLE: with_body(f"{body}\n\nSee [glue](term:cement).\n"), "en/_wording.md": WORDING}
    return [each.partition(": ")[2] for each in printed(compile_files(root, files))]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("It always works.", ["'always works': say how often [promise]"]),
        ("It ALWAYS\nworks.", ["'ALWAYS works': say how often [promise]"]),
        ("It worked each time.", ["'worked each time': say how often [promise]"]),
        ("It works at times.", []),
        ("Put a plaster on.", ["'plaster': write bandage [term]"]),
        ("A bandage (plaster) is put on.", []),
        ("In 1 year it was so for 18 of 100 knees.", []),
        (
            "In 1 year it was so for 18 of 100 hips.",
            ["'18 of 100' does not say of whom; write of 100 people, women or bones [W4]"],
        ),
    ],
)
def test_words_of_the_pack_are_told(tmp_path: Path, body: str, expected: list[str]) -> None:
    assert expected == told(tmp_path, body)


@given(st.lists(WORDS, min_size=1, max_size=4), st.booleans())
def test_a_phrase_matches_itself_and_longer_words_only_with_dots(words: list[str], dots: bool) -> None:  # noqa: FBT001
    phrase = " ".join(words)
    pattern = re.compile(rf"\b{pattern_of(phrase + '...' * dots)}\b")
    assert pattern.fullmatch(phrase)
    assert bool(pattern.fullmatch(f"{phrase}x")) == dots


@given(st.text(max_size=30))
def test_any_text_is_a_pattern_or_told(text: str) -> None:
    re.compile(pattern_of(text))


def test_what_a_pack_counts_is_compared_as_people_and_bones_are(tmp_path: Path) -> None:
    risks = "\n".join(
        f'!!! risk "{title} on X-ray"\n    ![](draw:icon_array?events=18&glyph=bone)\n\n'
        "    - 18 of 100 knees: a chip was seen\n    - 82 of 100 knees: none was seen\n"
        for title in ("A chip", "A crack")
    )
    files = {
        NEEDLE: with_body(risks),
        "en/_wording.md": "## Who is counted {#counted}\n\n- knees: this is done to knees\n",
    }
    assert [] == [each for each in compile_files(tmp_path, files).problems if each.rule == "W4"]
