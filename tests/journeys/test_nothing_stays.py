"""P1: whatever a clinician did, nothing of it stays in the state, in a file or in memory.

It ends by End, by fifteen minutes without a touch, or by a kill.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.anatomy.bone import HEIGHTS
from kiosk.anatomy.levels import Level
from kiosk.app import TALK_S, Kiosk
from kiosk.bridge.input.pin_pad import FILE as TRIES
from kiosk.bridge.pictures.live import LivePicture
from kiosk.bridge.pictures.pen import PenSheet
from kiosk.bridge.staff.habits import FILE as HABITS
from kiosk.illustrations.procedure import Seen as From
from kiosk.model.complications import Complication
from kiosk.model.library import Library
from kiosk.settings import pin
from kiosk.settings.places import PACKAGE
from kiosk.settings.schema import Panel, Staff
from kiosk.visit.code_entry import KEYS, Typed
from kiosk.visit.giving import Giving, Scope
from kiosk.visit.pen import Ink, Stroke
from kiosk.visit.session import Session
from kiosk.visit.table import LEFT, OTHER, OWN, RIGHT, Choice, TableSheet
from kiosk.visit.targets import Choose, Do, Key, Lean, Matter, Open, Pick, Target, address
from support.clinic import CLINIC
from support.ear import Ear
from support.examples import cases
from support.table import PIN

Act = Callable[[Kiosk], None]
ALLOWED = {TRIES, HABITS}
"""The only files that outlive a visit."""
WRITTEN_S = 10
"""So long a small file may take to be written on a busy machine."""


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of its own."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    return tmp_path


@pytest.fixture
def tablet(open_kiosk: Callable[..., Kiosk], without_pictures: None) -> Kiosk:  # noqa: ARG001 - by its effect
    """A tablet with a voice and a PIN."""
    staff = Staff(pin=pin.hashed(PIN))
    given_settings = replace(CLINIC, screen=Panel(diagonal_inches=12), staff=staff)
    return open_kiosk(size=(1280, 800), settings=given_settings, voice=Ear())


def choices(library: Library) -> st.SearchStrategy[Target]:
    """Every choice on the table, with every kind of value."""
    topics = [topic.id for topic in library.languages[0].topics]
    languages = [each.code for each in library.languages]
    values: dict[Choice, list[str]] = {
        Choice.LEVEL: list(Level),
        Choice.RAIL: [LEFT, RIGHT],
        Choice.SHAPE: ["wedge", "biconcave", "crush"],
        Choice.LOST: list(map(str, HEIGHTS)),
        Choice.NEEDLES: ["1", "2"],
        Choice.VIEW: list(From),
        Choice.SECOND: list(From),
        Choice.TWO: ["on", "off"],
        Choice.NAMES: ["on", "off"],
        Choice.SHEET: list(TableSheet),
        Choice.PAGE: ["0", "1"],
        Choice.PEN: ["on", "off"],
        Choice.INK: list(Ink),
        Choice.STROKES: ["undo", "wipe"],
        Choice.CODE: [key for keys in KEYS.values() for key in keys] + ["delete"],
        Choice.SCOPE: list(Scope),
        Choice.TOPIC: topics,
        Choice.TONGUE: languages,
        Choice.BESIDE: languages,
        Choice.LARGE: [OWN, OTHER],
        Choice.COMPLICATION: ["", *Complication],
    }
    missing = set(Choice) - set(values)
    assert not missing, f"say which values these can have: {missing}"
    return st.sampled_from(list(values)).flatmap(
        lambda choice: st.sampled_from(values[choice]).map(lambda value: Choose(choice, value))
    )


def acts(library: Library) -> st.SearchStrategy[Act]:
    """Anything that a clinician, and the patient after them, can do."""
    language = library.languages[0]
    questions = [question.id for group in language.questions for question in group.questions]
    presses: st.SearchStrategy[Target] = st.one_of(
        choices(library),
        st.sampled_from(
            [Do.GIVE, Do.GIVE, Do.STAFF, Do.TABLE, Do.HEAR_KEYS, Do.LISTEN, Do.NEXT, Do.CONTRAST]
        ),
        st.sampled_from("0123456789").map(Key),
        st.sampled_from(["ok", "delete"]).map(Key),
        st.sampled_from(questions).map(Pick),
        st.sampled_from([*language.screens]).map(Open),
        st.sampled_from(["pain", "walk"]).map(Matter),
        st.integers(0, 1).map(Lean),
    )
    point = st.tuples(st.floats(-50, 50), st.floats(-40, 40))
    return st.one_of(
        presses.map(lambda target: lambda kiosk: kiosk.shown.press(address(target))),
        st.just(lambda kiosk: kiosk.navigator.open_table()),
        st.lists(point, min_size=1, max_size=4).map(
            lambda way: lambda kiosk: kiosk.navigator.draw(From.SIDE, tuple(way))
        ),
        st.floats(0, 1).map(lambda value: lambda kiosk: kiosk.navigator.moveHandle(value)),
        st.floats(-5, 15).map(lambda y: lambda kiosk: kiosk.navigator.sinkTo(y)),
    )


def end(kiosk: Kiosk) -> None:
    """Press End."""
    kiosk.shown.press(address(Do.START_OVER))


def nobody_there(kiosk: Kiosk) -> None:
    """Let the time pass that people have at the table: fifteen minutes with the warning."""
    kiosk.navigator.open_table()
    warning = kiosk.idle.state.record.total
    assert kiosk.idle._quiet.interval() / 1000 + warning == TALK_S == 15 * 60
    kiosk.idle._quiet.timeout.emit()
    for _ in range(warning):
        kiosk.idle._second.timeout.emit()


def shown(kiosk: Kiosk) -> dict[str, Any]:
    """Every record that the screens are made of."""
    around = {
        "speech": kiosk.speaker.state.record,
        "idle": kiosk.idle.state.record,
        "printing": kiosk.printer.state.record,
    }
    return kiosk.navigator.shown.records() | around


def in_memory() -> list[object]:
    """What a clinician left in memory: strokes, a code that was begun, a patient's language."""
    gc.collect()
    every = [each for each in gc.get_objects() if isinstance(each, Stroke | Typed | Giving)]
    return [each for each in every if isinstance(each, Stroke) or _personal(each)]


def _personal(each: Typed | Giving) -> bool:
    """Whether it is more than what a table begins with."""
    return bool(each.language) if isinstance(each, Giving) else each != Typed()


@settings(max_examples=cases(8), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_p1_nothing_of_a_consultation_stays(
    tablet: Kiosk, shipped: Library, state: Path, data: st.DataObject
) -> None:
    tablet.navigator.startOver()
    fresh = shown(tablet)
    tablet.navigator.begin(data.draw(st.sampled_from(["en", "es"])))
    tablet.navigator.open_table()
    for act in data.draw(st.lists(acts(shipped), min_size=4, max_size=25)):
        act(tablet)
    QGuiApplication.clipboard().setText("a question")
    data.draw(st.sampled_from([end, nobody_there]))(tablet)
    assert tablet.navigator.session == Session()
    assert shown(tablet) == fresh
    assert not QGuiApplication.clipboard().text()
    assert not tablet.shown.codes()
    for name in ("pen", "secondPen"):
        sheet = tablet.shown.part(name)
        assert isinstance(sheet, PenSheet)
        assert not sheet.marks
    second = tablet.shown.part("second")
    assert isinstance(second, LivePicture)
    assert second.empty
    assert not in_memory()
    assert {file.name for file in state.iterdir() if not file.name.startswith(".")} <= ALLOWED


KILLED = """
import os, signal
from msgspec.structs import replace
from kiosk import app, offer
from kiosk.bridge.going_home import going_home
from kiosk.illustrations.procedure import Seen
from kiosk.settings import pin
from kiosk.settings.places import places
from kiosk.settings.schema import Clinic, Settings, Staff
qt = app.application(offscreen=True)
settings = Settings(allow_drafts=True, clinic=Clinic(emergency="911"), staff=Staff(pin=pin.hashed("4711")))
library = offer.offered(offer.compile_content(settings, places(settings).content).library, settings)
kiosk = app.build(qt, settings, places(settings), library, size=(1280, 800))
press, navigator = kiosk.shown.press, kiosk.navigator
press("staff")
for key in ("1", "ok", "4", "7", "1", "1", "ok"):
    press(f"key:{key}")
press("table")
assert navigator.at_table
for target in ("choose:level:T11", "choose:pen:on"):
    press(target)
navigator.draw(Seen.SIDE, ((0.0, 0.0), (5.0, 3.0)))
assert going_home(navigator, offer.clinic(settings), settings.printer.paper)().startswith(b"%PDF-")
for target in ("choose:sheet:give", "choose:topic:choices", "choose:tongue:es", "give", "pick:d1"):
    press(target)
assert navigator.session.given and navigator.session.picks
print("there", flush=True)
qt.processEvents()
signal.pause()
"""


def test_p1_a_kill_leaves_the_last_ticks_and_nothing_else(tmp_path: Path) -> None:
    folders = {name: tmp_path / name for name in ("state", "home", "temporary", "config", "cache", "data")}
    for folder in folders.values():
        folder.mkdir()
    environment = os.environ | {
        "STATE_DIRECTORY": str(folders["state"]),
        "HOME": str(folders["home"]),
        "TMPDIR": str(folders["temporary"]),
        "XDG_CONFIG_HOME": str(folders["config"]),
        "XDG_CACHE_HOME": str(folders["cache"]),
        "XDG_DATA_HOME": str(folders["data"]),
        "PYTHONPATH": str(PACKAGE.parent),
        "QML_DISABLE_DISK_CACHE": "1",
    }
    kiosk = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", KILLED], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert kiosk.stdout is not None
    try:
        assert kiosk.stdout.readline() == "there\n"
        habits = folders["state"] / HABITS
        until = time.monotonic() + WRITTEN_S
        while not habits.exists() and time.monotonic() < until:
            time.sleep(0.05)
    finally:
        kiosk.send_signal(signal.SIGKILL)
        kiosk.communicate()
    left = {
        file.relative_to(tmp_path).as_posix(): file
        for name, folder in folders.items()
        for file in folder.rglob("*")
        if file.is_file() and (name != "cache" or "fontconfig" not in file.parts)
    }
    assert {Path(name).name for name in left} <= ALLOWED, left
    assert json.loads(habits.read_text()) == {"topics": ["choices"], "rail_left": False}
    assert json.loads((folders["state"] / TRIES).read_text()) == {"wrong": 0, "last": 0.0}
