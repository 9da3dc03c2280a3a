"""W4: counts say of whom and when, add up, and can be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.house_rules import CHOICES, body_breaks, broken
from support.packs import (
    compile_files,
)

RISK = """\
!!! risk "A leak"
    ![](draw:icon_array?events=18&glyph=bone)

    - 18 of 100 bones: a leak was seen on X-ray
    - 82 of 100 bones: no leak was seen
"""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("- 18 of 100", "- Some"), "both bullets start with a count"),
        (("82 of 100", "82 of 200"), "one bullet counts out of 100, the other out of 200"),
        (("82 of 100", "81 of 100"), "18 and 81 do not make 100"),
        (("events=18", "events=19"), "the picture shows 19 of 100, the words say 18 of 100"),
        (("of 100", "of 50"), "18 and 82 do not make 50"),
    ],
)
def test_w4_risks_add_up(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    assert [] == body_breaks(tmp_path, "W4", f"Look.\n\n{RISK}")
    ((line, found),) = body_breaks(tmp_path, "W4", f"Look.\n\n{RISK.replace(*change)}")
    assert (2, True) == (line, found.startswith(message))


@pytest.mark.parametrize(
    ("events", "event", "rest", "fair"),
    [
        ("0.5", "½ of 100", "99½ of 100", True),
        ("0.5", "1 of 200", "199 of 200", True),
        ("2", "4 of 200", "196 of 200", False),
        ("18", "18 out of 100", "82 out of 100", True),
    ],
)
def test_w4_small_risks(tmp_path: Path, events: str, event: str, rest: str, *, fair: bool) -> None:
    box = RISK.replace("events=18", f"events={events}").replace("18 of 100", event).replace("82 of 100", rest)
    assert fair == (body_breaks(tmp_path, "W4", box) == [])


@pytest.mark.parametrize(
    ("helps", "hurts", "fair"),
    [
        ("It hurt 7 of 100 people in 2 years.", "It may rub your skin a lot.", False),
        ("It hurt 7 of 100 people in 1 year.", "It may rub your skin a lot.", True),
        ("Wear it for 6 weeks each day.", "It may rub your skin.", True),
        ("It may hold you up for long.", "It hurt 7 of 100 people in 2 years.", True),
    ],
)
def test_w4_a_row_of_a_table_of_choices_is_compared_at_one_time(
    tmp_path: Path, helps: str, hurts: str, *, fair: bool
) -> None:
    name = "en/more/choices.md"
    counted = CHOICES.replace("Many hurt less in time.", "20 of 100 people hurt less in a year.")
    told = counted.replace("It may hold you up.", helps).replace("It may rub your skin.", hurts)
    fault = (name, 21, "says another time than this row of a choice above; compare at one time")
    assert ([] if fair else [fault]) == broken(compile_files(tmp_path, {name: told}), "W4")


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("Of 100 people, 18 of 100 hurt a week.\n", None),
        ("It was seen on X-ray in 18 of 100 bones.\n", None),
        (
            "It was seen on X-ray in 18 of 100.\n",
            "'18 of 100' does not say of whom; write of 100 people, women or bones",
        ),
    ],
)
def test_w4_a_count_says_of_whom(tmp_path: Path, body: str, fault: str | None) -> None:
    assert ([(0, fault)] if fault else []) == body_breaks(tmp_path, "W4", body)


@pytest.mark.parametrize(
    "body",
    [
        "It hurt 18 of 100 people within a year.\n",
        "At 65 and up, 18 of 100 people have one.\n",
        "Of 100 people who saw a doctor, 18 of 100 people had one.\n",
        "It hurt 18 of 100 people. They were seen at different times.\n",
        "Pain fell by 4 to 5 of 10 points.\n",
        "Take 1 of 2 pills, 3 times a day.\n",
        f"Look.\n\n{RISK}",
    ],
)
def test_w4_a_count_with_its_time_is_no_fault(tmp_path: Path, body: str) -> None:
    assert [] == body_breaks(tmp_path, "W4", body)


@pytest.mark.parametrize(
    "body", ["It hurt 18 of 100 people.\n", RISK.replace(" on X-ray", ""), "- It hurt 18 of 100 people.\n"]
)
def test_w4_a_count_says_when(tmp_path: Path, body: str) -> None:
    ((_, message),) = body_breaks(tmp_path, "W4", body)
    assert message.startswith("'18 of 100' does not say when; write within 1 year")


@pytest.mark.parametrize(
    ("body", "fair"),
    [
        ("It hurt 7 of 100 people in a month. Without it, 30 in 2 years.\n", False),
        ("It hurt 7 of 100 people in a month. Without it, 30.\n", True),
        ("It broke in 36 of 100 people in 1 year, in 49 in 2 years.\n", True),
    ],
)
def test_w4_counts_are_compared_at_one_time(tmp_path: Path, body: str, *, fair: bool) -> None:
    fault = "compares counts of different times; compare at one time"
    assert ([] if fair else [(0, fault)]) == body_breaks(tmp_path, "W4", body)


def two_risks(first: str, second: str, glyph: str = "women") -> str:
    return "\n".join(
        f'!!! risk "{title}"\n    ![](draw:icon_array?events=18&glyph=person)\n\n'
        f"    - 18 of 100 {kind}: a new break on X-ray\n    - 82 of 100 {kind}: none\n"
        for title, kind in ((first, "women"), (second, glyph))
    )


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (two_risks("3 years with medicine", "3 years, no medicine"), None),
        (two_risks("Within a year with it", "Within 1 year without"), None),
        (two_risks("Within 1 year", "Within 2 years"), None),
        (
            two_risks("3 years with medicine", "2 years, no medicine"),
            "says another time than the risk above; compare at one time",
        ),
        (
            two_risks("3 years with medicine", "No medicine"),
            "says another time than the risk above; compare at one time",
        ),
        (
            two_risks("With medicine", "No medicine", "people"),
            "counts other things than the risk above (break and people, break and women); use one",
        ),
    ],
)
def test_w4_risks_beside_each_other_can_be_compared(tmp_path: Path, body: str, fault: str | None) -> None:
    assert ([(6, fault)] if fault else []) == body_breaks(tmp_path, "W4", body)
