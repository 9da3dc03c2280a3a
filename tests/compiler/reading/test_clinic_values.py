from pathlib import Path

import pytest

from kiosk.compiler import NO_VALUES, Values
from kiosk.model.blocks import Bullets, Paragraph
from kiosk.model.text import plain
from support.packs import BODY_LINE, NEEDLE, compile_files, printed, with_body

VALUES: Values = {
    **NO_VALUES,
    "clinic.phone": {"*": "555-0100"},
    "aftercare.driving": {"en": "2 *days*", "es": "2 días"},
    "aftercare.shower": {"es": "1 día"},
}
DRIVE = "Do not drive for {aftercare.driving|Ask us when you can drive.}."


def shown(root: Path, body: str, values: Values = VALUES) -> str:
    compilation = compile_files(root, {NEEDLE: with_body(f"{body}\n")}, values)
    assert compilation.library is not None, printed(compilation)
    (block,) = compilation.library.languages[0].screens["steps/needle"].blocks
    match block:
        case Paragraph(text):
            return plain(text)
        case Bullets((item,)):
            return f"{item.icon}: {plain(item.text)}"
        case _:
            pytest.fail(f"{block} was not expected")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Call {clinic.phone} now.", "Call 555-0100 now."),
        (f"**Cars** {DRIVE}", "Cars Do not drive for 2 *days*."),
        ("Wait. {aftercare.shower|Ask us when you can shower.}", "Ask us when you can shower."),
        ("Wait {aftercare.shower}, then wash.", "Ask your care team."),
        ("Wait {aftercare.driving}, or {aftercare.shower|ask us}.", "ask us"),
        ("- ![](icon:drop) Wash after {aftercare.shower|Ask us first.}", "drop: Ask us first."),
        ("Do not drive for\n{aftercare.driving}\nor so.", "Do not drive for 2 *days* or so."),
    ],
)
def test_people_always_read_a_whole_sentence(tmp_path: Path, body: str, expected: str) -> None:
    assert expected == shown(tmp_path, body)


def test_without_settings_every_value_is_missing(tmp_path: Path) -> None:
    assert "Ask us when you can drive." == shown(tmp_path, DRIVE, NO_VALUES)


def test_a_missing_value_is_a_warning(tmp_path: Path) -> None:
    body = "First.\n\nWash after {aftercare.shower|Ask us first.}\n\nSee [glue](term:cement).\n"
    compilation = compile_files(tmp_path, {NEEDLE: with_body(body)}, VALUES)
    expected = (
        f"{NEEDLE}:{BODY_LINE + 2}: aftercare.shower has no value; people read 'Ask us first.' [warning]"
    )
    assert [expected] == printed(compilation)


def test_a_number_from_the_settings_needs_no_source(tmp_path: Path) -> None:
    text = with_body(f"{DRIVE}\n").replace("sources: [21]\n", "")
    compilation = compile_files(tmp_path, {NEEDLE: text}, VALUES)
    assert [] == [each for each in compilation.problems if each.rule == "W8"]
