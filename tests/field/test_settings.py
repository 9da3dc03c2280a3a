"""The settings file as a clinic's editor saves it, and rules of the clinic that nobody can stand behind."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from field.test_words import PARSER
from kiosk.commands.aftercare import value_problems
from kiosk.settings.read import load
from kiosk.settings.toml_file import SettingsError

BOM = Path(__file__).parent / "inputs" / "kiosk-bom.toml"


def test_settings_with_a_byte_order_mark_are_read() -> None:
    assert "112" == load(BOM).clinic.emergency


TYPED = {
    "name = River Clinic": 'put the words in quotes: name = "River Clinic"',
    "phone = 555 0100": 'put the words in quotes: phone = "555 0100"',
    'name = "River': 'a quotation mark " is missing at the end',
    'name = "River "Spine" Clinic"': "put single quotes around words that hold quotation marks",
    'name = "River",': 'write nothing behind the last quotation mark "',
    'name: "River"': 'write = in the place of the colon: name = "River"',
    "name = \u201cRiver\u201d": "the quotation mark \u201c cannot be used here",
    "name = \u2018River\u2019": "the quotation mark \u2018 cannot be used here",
    'name\u00a0= "River"': "a blank that nobody sees stands on this line",
    '\u200bname = "River"': "a blank that nobody sees stands on this line",
    "; a note": "begin a note with #",
    "// a note": "begin a note with #",
    "[idle": "write the name between two brackets: [idle]",
    "[screen]\ndiagonal_inches = 21,5": "write the number alone, with a point: diagonal_inches = 21.5",
    '[screen]\ndiagonal_inches = 21.5"': "write the number alone, with a point: diagonal_inches = 21.5",
    "[screen]\nhigh_contrast = Yes": "write true or false, in small letters: high_contrast = true",
    "[screen]\nhigh_contrast = False": "write true or false, in small letters: high_contrast = false",
    "[hours]\nholidays = [2026-12-25, May]": "put each word in quotes",
    '[aftercare.driving]\ntext = { en = "1 day",\n es = "1 d\u00eda" }': "write all of it on one line",
    "<<<<<<< HEAD": "two versions of the same lines stand here; keep the right one",
    'name = "a"\nname = "b"': "is written twice in this file; keep one",
    'logo = "C:\\Users\\Ann\\logo.png"': "write / instead of \\ in the name of a file",
    'attract = "Learn about your back and your spine"': "write words in quotes of at most 26 letters",
}
"""Lines below ``[clinic]`` as people type them, and what is said."""


@pytest.mark.parametrize("typed", TYPED)
def test_a_line_that_cannot_be_read_is_told_with_what_to_type(tmp_path: Path, typed: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[clinic]\n{typed}\n")
    with pytest.raises(SettingsError) as refused:
        load(file)
    (told,) = str(refused.value).splitlines()
    assert re.match(rf"{re.escape(str(file))}:[23]: ", told)
    assert TYPED[typed] in told
    assert not PARSER.search(told.removeprefix(str(file)))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1252", "utf-32"])
def test_settings_in_another_encoding_are_told(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes('[clinic]\nname = "Cl\u00ednica"\n'.encode(encoding))
    with pytest.raises(SettingsError, match="is not UTF-8 text; save it as UTF-8 in the editor"):
        load(file)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("spine surgeon", "Dr. Jane Miller", "reviewer: write the role, not the name of a person"),
        ("2026-11-23", "2030-01-01", "date: the review is dated 2030-01-01, which is still to come"),
        ("2027-11-23", "9999-12-31", "expires: the review ends on 9999-12-31; write a day at most 3 years"),
    ],
)
def test_a_rule_that_cannot_be_true_is_told(tmp_path: Path, old: str, new: str, expected: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(BOM.read_text(encoding="utf-8-sig").replace(old, new))
    (told,) = value_problems(load(file), file, ["en", "es"], date(2026, 11, 24))
    assert f"aftercare.driving.{expected}" in told.message
