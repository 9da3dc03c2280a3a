"""W5 to W8: terms, pictures, choices, sources, and what every language must have."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from support.house_rules import CHOICES, body_breaks, broken
from support.packs import (
    ABOUT,
    BODY_LINE,
    ENGLISH,
    HELP,
    NEEDLE,
    SCREEN,
    compile_files,
    compile_pack,
    printed,
    with_body,
    write,
)

TERM = "See [bone cement](term:cement).\n"


def test_w5_terms_are_linked_where_they_first_stand(tmp_path: Path) -> None:
    message = "'bone cement' first stands here; link it: [bone cement](term:cement)"
    assert [(2, message)] == body_breaks(tmp_path, "W5", f"First.\n\nWe use bone cement.\n\n{TERM}")
    assert [] == body_breaks(tmp_path, "W5", f"{TERM}\nWe use bone cement. Bone cements get hard.\n")
    assert [] == body_breaks(tmp_path, "W5", "We use [paste](term:cement): bone cement.\n")
    assert [] == body_breaks(tmp_path, "W5", "See [bone cement now](screen:more/help).\n")
    assert [] == body_breaks(tmp_path, "W5", "Hip-bone cementing.\n")


def test_w5_both_names_of_a_term_count(tmp_path: Path) -> None:
    files = {
        "en/glossary.md": "## Balloon (bone tamp) {#b}\n\nIt fills.\n",
        NEEDLE: with_body("A bone tamp.\n"),
    }
    ((_, line, message),) = broken(compile_files(tmp_path, files), "W5")
    assert (BODY_LINE, "'bone tamp' first stands here; link it: [bone tamp](term:b)") == (line, message)


def test_w5_chunks_are_short(tmp_path: Path) -> None:
    three, four = "One. Two. Three.", "One. Two. Three. Four."
    found = body_breaks(tmp_path, "W5", f"{three}\n\n{four}\n")
    assert [(2, "4 sentences in a paragraph, at most 3; split it")] == found
    five, six = "- a\n" * 5, "- a\n" * 6
    assert [] == body_breaks(tmp_path, "W5", five)
    found = body_breaks(tmp_path, "W5", f"Look:\n\n{six}")
    assert [(2, "6 bullets, at most 5; group them under headings")] == found


def test_w5_a_screen_has_a_summary(tmp_path: Path) -> None:
    without = SCREEN.replace("summary: A thin needle goes into the bone.\n", "")
    found = broken(compile_files(tmp_path, {NEEDLE: without}), "W5")
    assert [(NEEDLE, 1, "summary is missing: the main message in one sentence")] == found


@pytest.mark.parametrize(
    ("picture", "message"),
    [
        ('![A bone.](draw:lateral "The bone.")', None),
        ('![](draw:lateral "The bone.")', "the picture has no words for the blind"),
        ("![A bone.](draw:lateral)", "the picture has no caption"),
        ('![A bone.](draw:lateral "Percutaneous augmentation.")', "Flesch-Kincaid grade of the caption is"),
    ],
)
def test_w6_pictures(tmp_path: Path, picture: str, message: str | None) -> None:
    found = body_breaks(tmp_path, "W6", f"Look.\n\n{picture}\n")
    assert ([] if message is None else [(2, True)]) == [
        (line, each.startswith(message or "")) for line, each in found
    ]


@pytest.mark.parametrize(
    ("change", "line", "message"),
    [
        (
            ("## Brace {#brace}\n\n### May help", "## Brace {#brace}\n\n### Helps"),
            17,
            "its headings are ['Helps',",
        ),
        (
            ("It may rub your skin.", "It may rub your skin if you wear it."),
            17,
            "5 words on benefit, 9 on harm: 0.56",
        ),
        (("It may rub your skin.", "Rub."), 17, "5 words on benefit, 1 on harm: 5.00"),
        (("Some still hurt a lot.", ""), 7, "mark two headings with {#benefit} and {#harm}"),
    ],
)
def test_w7_choices_get_the_same_room(
    tmp_path: Path, change: tuple[str, str], line: int, message: str
) -> None:
    name = "en/more/choices.md"
    assert [] == broken(compile_files(tmp_path, {name: CHOICES}), "W7")
    assert change[0] in CHOICES
    ((_, found_line, found),) = broken(compile_files(tmp_path, {name: CHOICES.replace(*change)}), "W7")
    assert (line, True) == (found_line, found.startswith(message))


@pytest.mark.parametrize(
    ("change", "line", "message"),
    [
        ((" {#funding}", ""), 11, "headings are missing: ## … {#funding}"),
        (("2026-11-01", ""), 7, "the day of the last change is missing"),
    ],
)
def test_w8_the_about_screen_says_who_stands_behind_it(
    tmp_path: Path, change: tuple[str, str], line: int, message: str
) -> None:
    ((_, found_line, found),) = broken(
        compile_files(tmp_path, {"en/more/about.md": ABOUT.replace(*change)}), "W8"
    )
    assert (line, True) == (found_line, found.startswith(message))


def test_w8_numbers_have_sources(tmp_path: Path) -> None:
    without = SCREEN.replace("sources: [21]\n", "")
    found = broken(
        compile_files(tmp_path, {NEEDLE: with_body("First.\n\nIt takes 30 minutes.\n", without)}), "W8"
    )
    assert [(NEEDLE, 8, "'30' has no source; name it above: sources: [21]")] == found
    assert [] == body_breaks(tmp_path, "W8", "It takes 30 minutes.\n")


def test_every_language_has_an_about_screen(tmp_path: Path) -> None:
    files = {name: text for name, text in ENGLISH.items() if name != "en/more/about.md"}
    found = broken(compile_pack(write(tmp_path, files)), "W8")
    assert [("en/_language.md", 1, "there is no screen with layout: about; write one")] == found


def test_there_is_no_library_without_help(tmp_path: Path) -> None:
    files = {name: text for name, text in ENGLISH.items() if name != "en/more/help.md"}
    compilation = compile_pack(write(tmp_path, files))
    assert compilation.library is None
    assert ["en/_language.md:1: there is no screen with layout: help; write one"] == printed(compilation)


def test_help_has_five_signs_at_most(tmp_path: Path) -> None:
    eight = HELP + "- You feel weak.\n" * 7
    assert 1 == len(broken(compile_files(tmp_path, {"en/more/help.md": eight}), "W5"))


def safety(body: str) -> Mapping[str, str]:
    return {NEEDLE: with_body(body, SCREEN.replace("order: 1", "order: 1\nsafety: true"))}


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("- You run a fever.\n- You hurt more.\n", None),
        ("- One two three four.\n" * 5, None),
        (
            "- You may run hot for one or two days in all of this.\n" * 5,
            "65 words on a safety page with a list, at most 60: all of it is always in view",
        ),
        (
            "- You run a fever.\n\nOr this.\n\n- You hurt more.\n",
            "a safety page has one list, which is never split; join them",
        ),
    ],
)
def test_a_safety_list_is_short_enough_to_be_whole(tmp_path: Path, body: str, fault: str | None) -> None:
    found = broken(compile_files(tmp_path, safety(body)), "safety")
    assert ([fault] if fault else []) == [message for _, _, message in found]
