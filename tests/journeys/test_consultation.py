"""A whole consultation on a tablet, from the PIN to a fresh start; and what goes home from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.anatomy.bone import Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.app import Kiosk
from kiosk.bridge.pictures.live import LivePicture
from kiosk.bridge.staff.habits import FILE as HABITS_FILE
from kiosk.bridge.staff.habits import KeptHabits
from kiosk.model.complications import Complication
from kiosk.model.library import Library
from kiosk.model.words import Words
from kiosk.settings import pin
from kiosk.settings.schema import Consult, Panel, Printer, Staff
from kiosk.upkeep import vitals
from kiosk.visit.handing import Habits
from kiosk.visit.pen import COLORS, Ink
from kiosk.visit.session import HOME, Session
from kiosk.visit.table import TableSheet
from kiosk.visit.targets import Do, Matter, Open, Pick, Sheet, SheetName, address
from support.clinic import CLINIC
from support.ear import Ear
from support.person import SETTLE_MS, Person
from support.poppler import drawn, pixels_of
from support.poppler import words as words_of
from support.print_system import IDLE, WAITING
from support.qr_reader import read as read_codes
from support.table import PIN, draw, scrub, take_back, to_table, type_pin

STROKE = ((0.4, 0.4), (0.45, 0.45), (0.5, 0.42), (0.55, 0.5))
SECOND_STROKE = tuple((x, y + 0.08) for x, y in STROKE)
FIRST_PICTURE_MS = 10_000
TICKED = ("A broken bone in the spine", "Is it for me?", "My choices")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of its own."""
    folder = tmp_path / "state-folder"
    monkeypatch.setenv("STATE_DIRECTORY", str(folder))
    return folder


@pytest.fixture(scope="module")
def staffed() -> str:
    """The hash of the PIN, made once."""
    return pin.hashed(PIN)


@pytest.fixture
def open_tablet(open_kiosk: Callable[..., Kiosk], staffed: str) -> Callable[..., Kiosk]:
    """Open a 12 inch tablet of a clinic that has a PIN, with these tables of the settings."""
    settings = replace(CLINIC, screen=Panel(diagonal_inches=12), staff=Staff(pin=staffed))

    def build(voice: Ear | None = None, **tables: object) -> Kiosk:
        return open_kiosk(size=(1280, 800), settings=replace(settings, **tables), voice=voice)

    return build


def live(kiosk: Kiosk) -> LivePicture:
    """The first picture of the table."""
    found = kiosk.shown.part("live")
    assert isinstance(found, LivePicture)
    return found


def test_a_consultation_from_the_pin_to_a_fresh_start(  # noqa: PLR0915 - a whole visit
    queue: Path, open_tablet: Callable[..., Kiosk], shipped: Library, words: Words, state: Path, qtbot: QtBot
) -> None:
    tablet = open_tablet(printer=Printer(queue="Hall"))
    navigator, fresh = tablet.navigator, tablet.navigator.shown.records()
    person = to_table(tablet)
    qtbot.waitUntil(lambda: live(tablet).repaints > 0, timeout=FIRST_PICTURE_MS)
    person.tap("T12")
    person.tap("Bone")
    person.tap("Less")
    person.tap("2")
    person.tap("Close")
    bone = Bone(Level.T12, Shape.WEDGE, 35, 2)
    assert navigator.session.bone == bone
    scrub(person, 0.8)
    assert navigator.session.handle == pytest.approx(0.8)
    person.tap("Pen")
    draw(person, STROKE)
    draw(person, SECOND_STROKE)
    assert len(navigator.session.table.pen.strokes) == 2
    person.tap("Pen off")
    person.tap("Two")
    person.tap("Words")
    for pair in navigator.shown.table.record.pairs[:1]:
        assert {pair.large, pair.small} < set(person.sees())
        assert {"es", "en"} == {pair.language, pair.small_language}
    person.tap("English large")
    person.tap("Close")
    person.tap("Risk")
    person.tap("Disc")
    assert navigator.session.table.complication is Complication.DISC
    person.tap("None")
    person.tap("Close")
    person.tap("Give")
    for topic in TICKED:
        person.tap(topic)
    person.tap("Give 3 topics")
    assert navigator.session.place.screen == HOME
    assert set(TICKED) < set(person.sees())
    assert words.all_topics not in person.sees()
    questions = [group.questions[0] for group in shipped.languages[0].questions[:2]]
    for question in questions:
        navigator.press(Pick(question.id))
    navigator.press(Matter("pain"))
    navigator.press(Open("fracture/what"))
    assert bone.code in navigator.shown.picture.record.address
    QTest.qWait(SETTLE_MS)
    take_back(person)
    for question in questions:
        assert question.text in person.sees()
    assert "What matters to me: Less pain soon" in person.sees()
    person.tap("Print")
    qtbot.waitUntil(lambda: words.printing in person.sees())
    (queue / "state").write_text(IDLE)
    qtbot.waitUntil(lambda: words.print_ready in person.sees())
    told = words_of(queue / "job.pdf")
    for expected in (bone.code, "T12", "911", words.picture_note, *(each.text for each in questions)):
        assert expected in told
    (page,) = drawn(queue / "job.pdf", queue, dpi=150)
    assert read_codes(page) == [bone.code]
    person.tap("End")
    assert navigator.session == Session()
    assert navigator.shown.records() == fresh
    qtbot.waitUntil(lambda: "cancel -x Hall-7" in (queue / "calls").read_text())
    qtbot.waitUntil((state / HABITS_FILE).exists)
    kept = {file.name for file in state.iterdir()} - {vitals.FILE}
    assert kept == {"pin-tries.json", HABITS_FILE}
    assert KeptHabits(state).read().topics == ("fracture", "kyphoplasty", "choices")


def test_the_printed_strokes_are_those_of_the_table(
    queue: Path, open_tablet: Callable[..., Kiosk], qtbot: QtBot
) -> None:
    tablet = open_tablet(printer=Printer(queue="Hall"))
    person = to_table(tablet)
    person.tap("Pen")
    draw(person, STROKE)
    person.tap("Pen off")
    person.tap("Paper")
    person.tap("Print")
    qtbot.waitUntil(lambda: "lp" in (queue / "calls").read_text())
    qtbot.waitUntil((queue / "job.pdf").exists)
    QTest.qWait(200)
    (page,) = drawn(queue / "job.pdf", queue, dpi=150)
    assert pixels_of(page, COLORS[Ink.BLUE]) > 40


@pytest.mark.parametrize(
    ("alerts", "word"), [("media-empty-error", "print_paper"), ("offline-report", "print_failed")]
)
def test_a_printer_in_trouble_is_told_on_the_table(
    queue: Path, open_tablet: Callable[..., Kiosk], words: Words, qtbot: QtBot, alerts: str, word: str
) -> None:
    (queue / "state").write_text(WAITING.format(alerts=alerts))
    tablet = open_tablet(printer=Printer(queue="Hall"))
    person = to_table(tablet)
    person.tap("Paper")
    person.tap("Print")
    qtbot.waitUntil(lambda: getattr(words, word) in person.sees())


def test_without_a_printer_the_words_and_the_code_go_to_a_phone(
    open_tablet: Callable[..., Kiosk], shipped: Library, words: Words
) -> None:
    tablet = open_tablet()
    tablet.navigator.begin("en")
    questions = [group.questions[0] for group in shipped.languages[0].questions[:2]]
    for question in questions:
        tablet.navigator.press(Pick(question.id))
    tablet.navigator.open_table()
    QTest.qWait(SETTLE_MS)
    person = Person(tablet.window)
    assert words.print_page not in person.sees()
    person.tap("To the phone")
    QTest.qWait(SETTLE_MS)
    (told,) = read_codes(tablet.window.grabWindow())
    assert told.splitlines() == [
        words.picture_title,
        "L1 · Wedge · 40 % of the height is lost (moderate)",
        words.bone_code.format(code=Bone().code),
        *(f"{number}. {question.text}" for number, question in enumerate(questions, 1)),
        "Riverside Spine Clinic   555 0100",
    ]


def test_the_code_of_a_bone_is_typed_on_big_keys(open_tablet: Callable[..., Kiosk], words: Words) -> None:
    tablet = open_tablet()
    person = to_table(tablet)
    bone = Bone(Level.L3, Shape.CRUSH, 25, 1)
    person.tap("Bone")
    person.tap(words.bone_code_short.format(code=Bone().code))
    for key in ("L2", words.delete, "L3", "C, Crush", "25", "1"):
        person.tap(key)
    assert tablet.navigator.session.bone != bone
    wrong = next(letter for letter in "ADEFHK" if letter != bone.check)
    person.tap(wrong)
    assert words.code_wrong in person.sees()
    person.tap(bone.check)
    assert tablet.navigator.session.bone == bone
    assert tablet.navigator.session.table.sheet is TableSheet.NONE


def test_keys_are_heard_only_where_somebody_asked(open_tablet: Callable[..., Kiosk], words: Words) -> None:
    ear = Ear()
    tablet = open_tablet(voice=ear)
    tablet.shown.press("staff")
    QTest.qWait(SETTLE_MS)
    person = Person(tablet.window)
    assert person.sees().count(words.key) == 10
    assert "7" not in person.sees()
    tablet.shown.press("key:7")
    assert not ear.heard
    person.tap(words.hear_keys)
    assert "7" in person.sees()
    tablet.shown.press("key:7")
    assert ear.heard[-1].text == "7"


def test_a_clinicians_tablet_starts_at_the_pad_and_rests_on_the_first_screen(
    open_tablet: Callable[..., Kiosk],
) -> None:
    tablet = open_tablet(consult=Consult(start=True))
    assert tablet.navigator.shown.view.record.kind == "pin"
    QTest.qWait(SETTLE_MS)
    person = Person(tablet.window)
    type_pin(person, PIN)
    person.tap("The bone and its treatment")
    assert tablet.navigator.at_table
    tablet.idle.expired.emit()
    assert tablet.navigator.at_attract()


def test_the_next_clinician_finds_the_last_ticks(open_tablet: Callable[..., Kiosk], state: Path) -> None:
    habits = KeptHabits(state)
    habits.keep(Habits(("choices", "a-topic-that-is-gone")))
    assert habits._writing is not None
    habits._writing.result(timeout=10)
    tablet = open_tablet()
    person = to_table(tablet)
    person.tap("Give")
    assert "Give 1 topic" in person.sees()
    assert person.find("My choices").checked
    person.tap("My choices")
    assert not person.find("Give 0 topics").enabled
    person.tap("All topics")
    person.tap("Give all topics")
    assert tablet.navigator.session.place.screen == HOME
    assert "All topics" in person.sees()


def test_what_the_patient_asks_is_shown_and_back_is_the_list(open_tablet: Callable[..., Kiosk]) -> None:
    tablet = open_tablet()
    person = to_table(tablet)
    tablet.navigator.press(Pick("d7"))
    person.tap("Paper")
    before = tablet.navigator.session
    person.tap("Show: How much could it help my pain, and how soon? How sure are you?")
    assert tablet.navigator.session.place.screen == "kyphoplasty/gain"
    assert tablet.navigator.consulting, "a talk over a page is as long as one over the table"
    person.tap("Back")
    assert tablet.navigator.session.table == before.table
    assert person.find("Show: How much could it help my pain, and how soon? How sure are you?").rect.isValid()


def test_the_rail_stands_at_the_other_hand_and_stays_there(open_tablet: Callable[..., Kiosk]) -> None:
    tablet = open_tablet()
    person, middle = to_table(tablet), tablet.window.width() // 2
    assert person.find("End").rect.left() > middle
    person.tap("Words")
    person.tap("Display")
    person.tap("Buttons on the left")
    person.press(Qt.Key.Key_Escape)
    person.tap("Close")
    for button in ("Bone", "Risk", "Pen", "End"):
        assert person.find(button).rect.right() < middle
    assert person.find("T12").rect.left() > person.find("Bone").rect.right()
    person.tap("End")
    assert to_table(tablet).find("End").rect.right() < middle


@pytest.mark.parametrize("given", [False, True])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.usefixtures("without_pictures")
def test_the_sheet_for_the_display_fits_with_all_that_can_stand_in_it(
    open_tablet: Callable[..., Kiosk], language: str, *, given: bool
) -> None:
    tablet = open_tablet(voice=Ear())
    tablet.navigator.begin(language)
    tablet.navigator.open_table()
    if given:
        tablet.navigator.press(Do.GIVE)
        assert tablet.navigator.session.given
    tablet.shown.press(address(Do.LISTEN))
    tablet.navigator.press(Sheet(SheetName.DISPLAY))
    QTest.qWait(SETTLE_MS)
    window, words = QRect(QPoint(), tablet.window.size()), tablet.navigator.current_words()
    person = Person(tablet.window)
    names = [words.close, words.sound, words.size_extra_large, "Español"]
    names += [words.staff_title] if given else [words.rail_left]
    for name in names:
        assert window.contains(person.find(name).rect), name
