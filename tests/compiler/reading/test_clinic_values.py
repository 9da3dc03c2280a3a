from pathlib import Path

import pytest

from field.pack import pack
from kiosk.compiler import NO_VALUES, Values
from kiosk.model.blocks import Bullets, Paragraph
from kiosk.model.text import plain
from support.packs import BODY_LINE, NEEDLE, compile_files, compile_pack, printed, with_body

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


def test_a_page_may_ask_for_any_rule_and_the_library_names_it(tmp_path: Path) -> None:
    body = "Wait {aftercare.first_steps|Ask us.} See [glue](term:cement).\n"
    values = {**VALUES, "aftercare.first_steps": {"en": "2 hours"}}
    compilation = compile_files(tmp_path, {NEEDLE: with_body(body)}, values)
    assert compilation.library is not None
    assert ("first_steps",) == compilation.library.rules
    assert [] == printed(compilation)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        *(
            (f"aftercare.{each}", "write the name of a rule with only a-z, 0-9 and _")
            for each in ("", "First", "1st")
        ),
        *((each, "there is: ") for each in ("after.care", "driving")),
    ],
)
def test_a_name_that_no_settings_can_give_is_told(tmp_path: Path, name: str, hint: str) -> None:
    told = printed(compile_files(tmp_path, {NEEDLE: with_body(f"Wait {{{name}}}. [glue](term:cement)\n")}))
    assert f"{NEEDLE}:{BODY_LINE}: {{{name}}} is not a known value; {hint}" in "\n".join(told)


def test_a_translation_asks_for_the_rules_of_its_source(tmp_path: Path) -> None:
    root = pack(tmp_path)
    page = root / "fr" / NEEDLE.removeprefix("en/")
    page.write_text(page.read_text().replace("\nThe doctor", "\n{aftercare.rest|Rest.}\n\nThe doctor"))
    told = "asks for other rules of the clinic than en does: aftercare.rest [translation]"
    assert f"fr/steps/needle.md:1: {told}" in printed(compile_pack(root))
