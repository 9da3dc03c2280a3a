"""Issue 16, section 6: the kiosk examines itself, with the checks of the tests, and tells in the morning."""

from __future__ import annotations

import array
import math
import wave
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk
from kiosk.commands.nightly import audit, examination
from kiosk.commands.nightly.examination import Examination
from kiosk.commands.nightly.page import page
from kiosk.commands.nightly.paper import paper
from kiosk.commands.nightly.screens import walk_over
from kiosk.commands.nightly.voice import heard, voices
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from kiosk.upkeep import night as kept
from kiosk.upkeep.found import ClockFound, Found, Part
from kiosk.upkeep.night import Look, Night, Verdict, compared
from kiosk.visit.staff.english import ENGLISH
from kiosk.visit.staff.lines import StaffLine, state
from kiosk.visit.staff.upkeep import Upkeep
from support.packs import ENGLISH as PACK
from support.packs import write
from support.programs import put_programs

BEGAN = datetime(2027, 1, 15, 2, 0, tzinfo=UTC)
WELL = Night(BEGAN, 300.0, "1.0", 1204, (Look("disk", Verdict.WELL, "9 GB free"),), {"a drag": 20.0})
RATE = 22_050
SAID = "What would you like to know today, and what may we tell you about it?"


def examined(qapp: QGuiApplication, tmp_path: Path, before: Night | None = None) -> Night:
    """What is found on a small pack."""
    write(tmp_path / "content", PACK)
    settings = Settings(allow_drafts=True, content=str(tmp_path / "content"))
    return Examination(qapp, settings, places(settings), tmp_path / "state", (1280, 800)).run(before)


def look(night: Night, name: str) -> Look:
    return next(each for each in night.looks if each.name == name)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """One text size, and few frames."""
    monkeypatch.setattr(examination, "TEXT_SIZES", ("normal",))
    monkeypatch.setattr("kiosk.commands.nightly.pace.STEPS", 3)


@pytest.mark.usefixtures("quick")
def test_every_part_is_examined_and_kept_for_the_morning(qapp: QGuiApplication, tmp_path: Path) -> None:
    night = examined(qapp, tmp_path)
    names = [each.name for each in night.looks]
    assert names == [
        "content",
        "screens in en, normal",
        "codes",
        "pace",
        "voice",
        "reviews",
        "tomorrow",
        "paper",
        "disk",
        "clock",
        "since the night before",
    ]
    assert Verdict.WELL is look(night, "content").verdict
    assert night.screens > 3
    assert Verdict.WELL is look(night, "codes").verdict
    assert night.figures["a page turn"] > 0
    kept.write(tmp_path / "state", night, page(night))
    assert kept.read(tmp_path / "state") == night
    told = (tmp_path / "state" / kept.PAGE).read_text()
    assert all(name in told for name in names)


@pytest.mark.usefixtures("quick")
def test_a_fault_on_a_screen_is_told_with_its_place(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "LOOKS_AGAIN", 0)
    monkeypatch.setattr(audit, "FLOOR_MM", 500.0)
    night = examined(qapp, tmp_path)
    found = look(night, "screens in en, normal")
    assert Verdict.LOOK is found.verdict
    assert any(each.startswith("home  part 1: T1: ") for each in found.details)
    assert not night.well


def test_broken_content_is_told(qapp: QGuiApplication, tmp_path: Path) -> None:
    settings = Settings(content=str(tmp_path / "nothing"))
    night = Examination(qapp, settings, places(settings), tmp_path / "state", None).run(None)
    assert Verdict.LOOK is look(night, "content").verdict
    assert "disk" in [each.name for each in night.looks], "the rest is examined all the same"


def test_the_walk_sees_more_than_every_screen(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    language = kiosk.navigator.library.language("en")
    few = language.topics[0].screens[:2]
    monkeypatch.setattr("kiosk.commands.nightly.walk.places", lambda _kiosk, _code: ["home", *few])
    walked = walk_over(kiosk, kiosk.navigator.library, "en", 0, contrast=False)
    assert walked.count >= 1 + len(few)
    assert not walked.faults


def test_what_is_new_and_what_is_slower_since_the_night_before_is_told() -> None:
    now = replace(
        WELL,
        looks=(Look("disk", Verdict.LOOK, "1 MB free", ("only 1 MB",)),),
        figures={"a drag": 31.0, "a page turn": 400.0},
    )
    assert compared(None, now).verdict is Verdict.SKIPPED
    told = compared(WELL, now)
    assert told.verdict is Verdict.LOOK
    assert told.details == ("disk: only 1 MB", "a drag took 20 ms, now 31 ms")
    assert compared(now, now).verdict is Verdict.WELL, "what was there the night before is not new"
    assert compared(
        replace(WELL, figures={"a drag": 5.0}), replace(WELL, figures={"a drag": 19.0})
    ).verdict is (Verdict.WELL), "nobody sees 19 ms"


def sound(file: Path, seconds: float, loudness: int) -> Path:
    """A tone of ``seconds``."""
    count = round(seconds * RATE)
    samples = array.array("h", (round(loudness * math.sin(at / 8)) for at in range(count)))
    with wave.open(str(file), "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(samples.tobytes())
    return file


@pytest.mark.parametrize(
    ("seconds", "loudness", "fault"),
    [
        (6.0, 8000, ""),
        (6.0, 20, "en: silent"),
        (0.0, 0, "en: silent"),
        (0.5, 8000, "en: 0.5 s for what takes 5.8 s to say"),
        (60.0, 8000, "en: 60.0 s for what takes 5.8 s to say"),
    ],
)
def test_a_voice_is_heard_that_is_loud_enough_and_of_the_right_length(
    seconds: float, loudness: int, fault: str, tmp_path: Path
) -> None:
    assert fault == heard(sound(tmp_path / "said.wav", seconds, loudness), "en", SAID)


def test_a_file_that_is_no_sound_is_told(tmp_path: Path) -> None:
    (tmp_path / "said.wav").write_bytes(b"no sound")
    assert heard(tmp_path / "said.wav", "en", SAID).startswith("en: the sound cannot be read")


def test_each_language_is_spoken_into_a_file(
    shipped: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Verdict.SKIPPED is voices_without_engine(shipped, tmp_path, monkeypatch).verdict
    sound(tmp_path / "tone.wav", 6.0, 8000)
    put_programs(tmp_path, monkeypatch, {"espeak-ng": 'echo "$2" >> spoken; cp tone.wav "$4"'})
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert voices(shipped.languages) == Look("voice", Verdict.WELL, "heard: en, es")
    assert "en\nes\n" == (tmp_path / "spoken").read_text()
    put_programs(tmp_path, monkeypatch, {"espeak-ng": "exit 1"})
    assert voices(shipped.languages).details == ("en: espeak-ng says nothing", "es: espeak-ng says nothing")


def voices_without_engine(shipped: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Look:
    monkeypatch.setenv("PATH", str(tmp_path))
    return voices(shipped.languages)


@pytest.mark.parametrize(
    ("programs", "verdict"),
    [
        ({"lpstat": "echo Hall"}, Verdict.SKIPPED),
        (
            {"lpstat": "[ $1 = -e ] && echo kiosk-null; true", "lp": 'echo "request id is kiosk-null-3"'},
            Verdict.WELL,
        ),
        ({"lpstat": "echo kiosk-null kiosk-null-3", "lp": 'echo "request id is kiosk-null-3"'}, Verdict.LOOK),
        ({"lpstat": "echo kiosk-null", "lp": "exit 1"}, Verdict.LOOK),
    ],
    ids=["no queue", "through", "stuck", "refused"],
)
@pytest.mark.usefixtures("qapp")
def test_the_test_page_goes_through_a_queue_that_prints_nothing(
    programs: dict[str, str], verdict: Verdict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_programs(tmp_path, monkeypatch, {**programs, "cancel": "true"})
    monkeypatch.setattr("kiosk.commands.nightly.paper.PATIENCE_S", 0.1)
    assert verdict is paper(Settings()).verdict


def test_the_page_shows_words_and_no_markup_of_content() -> None:
    night = replace(WELL, looks=(Look("<b>", Verdict.LOOK, "a & b", ("<script>",)),))
    told = page(night)
    assert "<script>" not in told
    assert "&lt;script&gt;" in told
    assert "1 to look at" in told


@pytest.mark.parametrize(
    ("night", "later", "line"),
    [
        (None, timedelta(hours=6), StaffLine("Last night's check", "not done yet")),
        (WELL, timedelta(hours=6), StaffLine("Last night's check", "1204 screens, all well")),
        (WELL, timedelta(days=3), StaffLine("Last night's check", "last done: 15 Jan", well=False)),
        (
            replace(WELL, looks=(Look("disk", Verdict.LOOK, "1 MB free"),)),
            timedelta(hours=6),
            StaffLine("Last night's check", "to look at: 1", well=False),
        ),
    ],
    ids=["never", "well", "old", "amber"],
)
def test_the_staff_sheet_has_a_green_or_an_amber_line_for_it(
    shipped: Library, night: Night | None, later: timedelta, line: StaffLine
) -> None:
    now = BEGAN + later
    found = Found(clock=ClockFound(now, now.date()), night=night)
    assert line == state([shipped], Upkeep(found), ENGLISH)[-1]
    asked = Found(clock=ClockFound(now, now.date()), asked=frozenset({Part.NIGHT}))
    assert ENGLISH.looking == state([shipped], Upkeep(asked), ENGLISH)[-1].found


def test_a_kept_night_that_is_damaged_is_none(tmp_path: Path) -> None:
    (tmp_path / kept.FILE).write_text("{")
    assert kept.read(tmp_path) is None
