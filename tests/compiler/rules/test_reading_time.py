"""The rule ``time``: minutes of topics, of the procedure and of the ways through."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import Compilation
from kiosk.compiler.rules.reading_time import PER_MINUTE
from support.packs import ENGLISH, NEEDLE, SCREEN, TOPIC, compile_files, with_body

WAY = "## {title} {{#short icon=drop}}\n\n- steps/needle\n- more/list\n"
SENTENCE = "The needle goes into the bone and then out.\n\n"
"""Nine words."""


TOO_LONG = "minutes to read, at most {most}; say less, or take a page out"


def told(compilation: Compilation) -> list[str]:
    return [f"{each.file}: {each.message}" for each in compilation.problems if each.rule == "time"]


def minutes(compilation: Compilation) -> dict[str, float]:
    return {each.name: each.minutes for each in compilation.reading}


def long_page(sentences: int) -> str:
    return with_body(SENTENCE * sentences)


def test_the_minutes_of_each_topic_are_known(tmp_path: Path) -> None:
    found = minutes(compile_files(tmp_path, {NEEDLE: long_page(17)}))
    title = 4
    assert pytest.approx((17 * 9 + title) / PER_MINUTE) == found["steps"]
    assert set(found) == {"steps", "more"}


@pytest.mark.parametrize(("sentences", "fits"), [(51, True), (52, False)])
def test_a_topic_takes_three_minutes(tmp_path: Path, sentences: int, *, fits: bool) -> None:
    """51 sentences of 9 words and a title of 4 are 463 words, 3 minutes are 465."""
    found = told(compile_files(tmp_path, {NEEDLE: long_page(sentences)}))
    expected = [f"en/steps/_topic.md: this topic takes 3.0 {TOO_LONG.format(most=3)}"]
    assert ([] if fits else expected) == found


def test_all_topics_on_the_procedure_take_ten_minutes(tmp_path: Path) -> None:
    files = {f"en/topic-{n}/page.md": long_page(50) for n in range(4)}
    files |= {
        f"en/topic-{n}/_topic.md": TOPIC.replace("order: 1", f"order: {n}\nprocedure: true") for n in range(4)
    }
    compilation = compile_files(tmp_path, files)
    assert pytest.approx(4 * 454 / PER_MINUTE) == minutes(compilation)["the whole procedure"]
    assert [f"en/_language.md: all that says procedure: true takes 11.7 {TOO_LONG.format(most=10)}"] == told(
        compilation
    )


def test_the_headings_of_a_table_are_read_once(tmp_path: Path) -> None:
    cells = "### May help {#benefit}\n\nIt can.\n\n### May harm {#harm}\n\nIt may.\n\n"
    table = "".join(f"## Way {n} {{#w{n}}}\n\n{cells}" for n in "ab")
    page = SCREEN.split("---")[1] + "---\n" + table
    found = compile_files(tmp_path, {NEEDLE: f"---{page}".replace("summary:", "layout: choices\nsummary:")})
    assert pytest.approx((4 + 2 * 2 + 2 * 2 + 2 * 4) / PER_MINUTE) == minutes(found)["steps"]


@pytest.mark.parametrize(
    ("title", "sentences", "fault"),
    [
        ("A short way", 80, None),
        ("A short way", 90, f"this way takes 5.3 {TOO_LONG.format(most=5)}"),
        ("I have 2 minutes", 33, None),
        (
            "I have 2 minutes",
            36,
            f"this way takes 2.1 {TOO_LONG.format(most=2)}",
        ),
    ],
)
def test_a_way_keeps_the_minutes_that_it_promises(
    tmp_path: Path, title: str, sentences: int, fault: str | None
) -> None:
    files = {NEEDLE: long_page(sentences), "en/ways.md": WAY.format(title=title)}
    found = [each for each in told(compile_files(tmp_path, files)) if "ways.md" in each]
    assert ([f"en/ways.md: {fault}"] if fault else []) == found


def test_a_way_has_nine_screens_each_once_and_there_are_two_ways(tmp_path: Path) -> None:
    files = {f"en/steps/page-{n}.md": SCREEN.replace("order: 1", f"order: {n + 2}") for n in range(10)}
    screens = "".join(f"- steps/page-{n}\n" for n in range(10))
    ways = f"## Long {{#long icon=drop}}\n\n{screens}\n" + "".join(
        f"## Way {each} {{#{each} icon=drop}}\n\n- steps/needle\n- steps/needle\n\n" for each in "ab"
    )
    found = told(compile_files(tmp_path, {**files, "en/ways.md": ways}))
    assert [
        "en/ways.md: this way has 10 screens, at most 9; take some out",
        "en/ways.md: this way comes to a screen twice; take one out",
        "en/ways.md: the home screen has room for 2 ways; take this one out",
        "en/ways.md: this way comes to a screen twice; take one out",
    ] == found


def test_a_pack_without_ways_is_whole(tmp_path: Path) -> None:
    assert "en/ways.md" not in ENGLISH
    compilation = compile_files(tmp_path, {})
    assert compilation.library is not None
    assert () == compilation.library.languages[0].ways
