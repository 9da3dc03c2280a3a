"""Reading kiosk.toml: what a clinic wrote is found, and what cannot be used is told in its words."""

from __future__ import annotations

import os
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.places import places
from kiosk.settings.read import load, read
from kiosk.settings.schema import Settings
from kiosk.settings.toml_file import SettingsError, line_of

PNG = b"\x89PNG\r\n\x1a\n"
"""How every PNG file begins."""


def told(tmp_path: Path, text: str) -> list[str]:
    """What is said of ``text``, without the path of the file."""
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load(path)
    lines = str(caught.value).splitlines()
    assert all(line.startswith(f"{path}:") for line in lines)
    return [line.removeprefix(f"{path}:") for line in lines]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("languges = ['en']\n", "1: languges is not a known key; did you mean 'languages'?"),
        ("[clinic]\nname = 3\n", "2: clinic.name: 3 does not fit; write words in quotes"),
        ("clinic = 3\n", "1: clinic: 3 does not fit; write a line with its name in [brackets]"),
        ("windowed = 'yes'\n", "1: windowed: 'yes' does not fit; write true or false"),
        ("languages = 'en'\n", '1: languages: \'en\' does not fit; write a list of words: ["en", "es"]'),
        ("[idle]\n\nwarning = 5\n", "3: idle.warning: 5 does not fit; write a number from 20 to 86400"),
        ("[idle]\nseconds = inf\n", "2: idle.seconds: inf does not fit; write a number from 10 to"),
        ("[idle]\nseconds = 2592000\n", "2: idle.seconds: 2592000 does not fit; write a number from 10"),
        ("[screen]\npx_per_mm = 0.1\n", "2: screen.px_per_mm: 0.1 does not fit; write a number from 1 to 40"),
        ("[screen]\npx_per_mm = 1e9\n", "does not fit; write a number from 1 to 40, or 0"),
        ("[screen]\ndiagonal_inches = 2\n", "does not fit; write a number from 5 to 200, or 0"),
        ('content = "a\\u0000b"\n', "1: content: holds the invisible character U+0000; delete it"),
        ('[clinic]\nname = "a\u202eb"\n', "2: clinic.name: holds the invisible character U+202E; delete it"),
        ("languages = ['en', 'en']\n", "1: languages: 'en' is written twice; keep one"),
        ("[clinic]\nlogo = 'kiosk.toml'\n", "kiosk.toml' is no picture; save it as png, jpeg or webp"),
        ("[clinic]\nbone = 'L1-W35-2-A'\n", "2: clinic.bone: 'L1-W35-2-A': one of its letters or numbers"),
        ("[staff]\npin = '1234'\n", "2: staff.pin: is no PIN that `kiosk pin` has written; run it again"),
        ("[consult]\nstart = true\n", "2: consult.start: needs a PIN; run `kiosk pin`, or write false"),
        ("[clinic]\nlogo = 'none.png'\n", "none.png'; put it there or change the name"),
        (f"a = {'[' * 5000}\n", "1: has brackets in brackets without end; take them out"),
        ("[idle]\nseconds = nan\n", "2: idle.seconds: nan does not fit; write a number from 10 to"),
        (f"[idle]\nseconds = {'9' * 5000}\n", "1: holds a number of thousands of digits; take it out"),
        ("[speech]\ninvite_seconds = 3\n", "3 does not fit; write a number from 20 to 86400, or 0"),
        ("[screen]\nreach_mm = 100\n", "100 does not fit; write a number from 160 to 10000, or 0"),
        ("[touch]\nhold_ms = -1\n", "2: touch.hold_ms: -1 does not fit; write a whole number from 0 to 3000"),
        ("[printer]\npaper = 'A4'\n", "2: printer.paper: 'A4' does not fit; write 'a4' or 'letter'"),
        (
            "[aftercare.driving]\nexpires = 'soon'\n",
            "expires: 'soon' does not fit; write a day such as",
        ),
        ("aftercare = 3\n", "1: aftercare: 3 does not fit; write a line with its name in [brackets]"),
        ("[aftercare]\ndriving = '1 day'\n", "2: aftercare.driving: '1 day' does not fit; write a line with"),
        ("[aftercare.Driving]\n", "1: aftercare.Driving: write the name of a rule with only a-z, 0-9 and _"),
        ("[aftercare.stairs]\ndat = 1\n", "2: aftercare.stairs.dat is not a known key; did you mean 'date'"),
        ("content = ['a', './a']\n", "is written twice; keep one"),
        ("content = ['built-in:kyfoplasty']\n", "no built-in pack 'kyfoplasty'; did you mean 'kyphoplasty'?"),
        ("content = ['a', '']\n", "1: content: one of the folders has no name"),
        (
            "[aftercare]\ndriving = { text = '1 day' }\n",
            "driving.text: '1 day' does not fit; write words",
        ),
    ],
)
def test_a_value_that_does_not_fit_is_named_with_line_key_and_remedy(
    tmp_path: Path, text: str, message: str
) -> None:
    (found,) = told(tmp_path, text)
    assert message in found


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    found = told(tmp_path, "languges = []\n[clinic]\nphone = 1\nlogo = 'none.png'\n")
    assert ["1", "3", "4"] == [line.partition(":")[0] for line in found]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = \n", "1: 'a =' cannot be read; write a name, = and a value"),
        ("[clinic]\nname = “Riverside”\n", "2: the quotation mark “ cannot be used here; type"),
        (
            "[clinic]\nname = \u2018Riverside\u2019\n",
            "mark \u2018 cannot be used here; type a straight",
        ),
        ("[clinic]\nphone = 1\nphone = 2\n", "3: 'phone = 2' is written twice in this file; keep one"),
        ("[idle]\n[idle]\n", "2: '[idle]' is written twice in this file; keep one"),
        ('[clinic]\nlogo = "C:\\pictures\\logo.png"\n', "2: 'logo = "),
        ("languages = [\n", "1: 'languages = [' cannot be read"),
    ],
)
def test_a_file_that_is_no_toml_is_told_without_the_words_of_the_parser(
    tmp_path: Path, text: str, message: str
) -> None:
    (found,) = told(tmp_path, text)
    assert message in found


def test_a_windows_path_is_told_how_to_write_it(tmp_path: Path) -> None:
    assert "write / instead of \\" in told(tmp_path, '[clinic]\nlogo = "C:\\pictures\\logo.png"\n')[0]


def test_other_encodings_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes('windowed = true\n[clinic]\nname = "Clínica"\n'.encode("cp1252"))
    with pytest.raises(SettingsError, match=r"kiosk\.toml:3: is not UTF-8 text; save it as UTF-8"):
        load(path)


def test_curly_quotes_within_straight_ones_are_words(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[clinic]\nname = "The “Riverside” Clinic"\n', encoding="utf-8")
    assert "The “Riverside” Clinic" == load(path).clinic.name


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("allow_drafts = true\n", encoding="utf-8-sig")
    assert load(path).allow_drafts


def test_days_are_read_with_and_without_quotes_and_may_be_empty(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(
        "[aftercare.shower]\ndate = 2026-11-23\nexpires = '2027-11-23'\n[aftercare.driving]\ndate = ''\n"
    )
    rules = load(path).aftercare
    assert (date(2026, 11, 23), date(2027, 11, 23)) == (rules["shower"].date, rules["shower"].expires)
    assert rules["driving"].date is None


def test_a_pack_gives_its_rules_any_name(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("[aftercare.first_steps]\ntext = { en = 'after 2 hours' }\n")
    assert {"en": "after 2 hours"} == load(path).aftercare["first_steps"].text


def test_several_packs_are_relative_to_the_file_and_built_in_ones_come_with_the_program(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("content = ['words', 'built-in:kyphoplasty']\n")
    assert (tmp_path / "words", places(Settings()).content) == places(load(path)).packs
    path.write_text("content = []\n")
    assert (places(Settings()).content,) == places(load(path)).packs


def test_paths_are_relative_to_the_file_wherever_the_kiosk_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = tmp_path / "clinic"
    elsewhere = tmp_path / "elsewhere"
    for folder in (clinic, elsewhere):
        folder.mkdir()
    (clinic / "logo.png").write_bytes(PNG)
    (clinic / "kiosk.toml").write_text("content = 'words'\nlog = 'kiosk.log'\n[clinic]\nlogo = 'logo.png'\n")
    monkeypatch.chdir(elsewhere)
    settings = load(Path("../clinic/kiosk.toml"))
    assert (clinic / "words").resolve() == places(settings).content.resolve()
    assert (clinic / "kiosk.log").resolve() == Path(settings.log).resolve()
    assert (clinic / "logo.png").samefile(settings.clinic.logo)
    absolute = clinic / "absolute.toml"
    absolute.write_text(f"log = '{tmp_path / 'other.log'}'\n")
    assert str(tmp_path / "other.log") == load(absolute).log


def test_a_named_file_must_be_there_the_usual_one_need_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Settings() == load(None)
    with pytest.raises(SettingsError, match=r"none\.toml: cannot be read"):
        load(Path("none.toml"))


def test_a_key_within_a_line_is_found_at_that_line() -> None:
    text = "a = 1\n[aftercare]\ndriving = { expires = 'soon' }\n[aftercare.shower]\nidle.seconds = 3\n"
    assert 3 == line_of(text, ("aftercare", "driving", "expires"))
    assert 4 == line_of(text, ("aftercare", "shower", "text"))
    assert 5 == line_of(text, ("aftercare", "shower", "idle", "seconds"))
    assert 1 == line_of(text, ("printer", "queue"))


@given(st.text(max_size=200))
def test_whatever_is_written_is_read_or_told_with_a_line(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("settings") / "kiosk.toml"
    path.write_text(text, encoding="utf-8", newline="")
    try:
        load(path)
    except SettingsError as error:
        lines = str(error).splitlines()
        assert all(line.startswith(f"{path}:") for line in lines)


def test_of_thousands_of_unknown_keys_the_first_are_told(tmp_path: Path) -> None:
    def seconds(keys: int) -> float:
        begun = time.process_time()
        found = told(tmp_path, "".join(f"key_{number} = 1\n" for number in range(keys)))
        assert 21 == len(found)
        assert f"and {keys - 20} more keys that are not known" in found[-1]
        return time.process_time() - begun

    assert seconds(20_000) < 20 * seconds(4_000), "four times the time of the square would be 25"


@pytest.mark.parametrize("kind", ["folder", "pipe", "large"])
def test_what_is_no_settings_file_is_told_and_never_waited_for(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "kiosk.toml"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(SettingsError, match=r"kiosk\.toml: is "):
        load(path)


def test_a_fault_in_an_optional_key_costs_what_it_stands_for(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(
        "allow_drafts = true\nlog = 3\n[clinic]\nlogo = 'none.png'\nphone = '555 0100'\n"
        "[printer]\nqueue = 'Hall'\npaper = 'A5'\n[keypad]\nnxt = 'F1'\n"
    )
    reading = read(path)
    assert () == reading.grave
    assert ["2", "4", "8", "10"] == [
        line.removeprefix(f"{path}:").partition(":")[0] for line in reading.slight
    ]
    kept = reading.settings
    assert ("", "", "a4", "Hall") == (kept.log, kept.clinic.logo, kept.printer.paper, kept.printer.queue)
    assert kept.allow_drafts
    assert "555 0100" == kept.clinic.phone


def test_a_fault_in_any_other_key_is_grave(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("[clinic]\nemergancy = '112'\n")
    assert "emergancy is not a known key; did you mean 'emergency'?" in read(path).grave[0]
