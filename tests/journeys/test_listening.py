"""H1 to H4: all that is shown can be heard, marked, paused and stopped, and nothing of it stays."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.bridge.speech.player import RATES, VOLUMES, Sound
from kiosk.bridge.speech.text_to_speech import engine_rate
from kiosk.bridge.speech.voice import WORDS_A_MINUTE
from kiosk.model.library import Library
from kiosk.model.text import plain as plain_text
from kiosk.model.text import sentences
from kiosk.settings.schema import Idle
from kiosk.visit.pronunciation import pronounced
from kiosk.visit.session import HOME, TOPICS
from kiosk.visit.targets import Speak
from support.clinic import CLINIC
from support.content import paragraphs, picture_words
from support.ear import Ear
from support.person import Person

UNSAID = {QAccessible.Role.Window, QAccessible.Role.Dialog, QAccessible.Role.Pane, QAccessible.Role.Grouping}


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk], ear: Ear) -> Kiosk:
    return open_kiosk(voice=ear)


def shown(person: Person) -> set[str]:
    """Every visible text and control, as words without marks; what is joined by commas, piece by piece."""
    names = (node.name for node in person.nodes() if node.role not in UNSAID)
    return {plain(piece) for name in names for piece in name.split(", ") if piece}


def plain(text: str) -> str:
    return " ".join(text.replace(":", " ").replace(".", " ").replace(",", " ").split()).casefold()


@pytest.mark.parametrize("language", ["en", "es"])
def test_h1_all_that_is_shown_is_heard_on_every_screen(
    kiosk: Kiosk, ear: Ear, shipped: Library, language: str
) -> None:
    person = Person(kiosk.window)
    says = shipped.language(language).says
    assert says
    kiosk.navigator.begin(language)
    missing = []
    for screen in (HOME, TOPICS, *shipped.language(language).sequence):
        kiosk.navigator.open(screen)
        QTest.qWait(30)
        ear.heard.clear()
        kiosk.speaker.listen()
        visible = shown(person)
        heard = plain(" ".join(ear.to_the_end()))
        missing += [f"{screen}: {each}" for each in visible if plain(pronounced(each, says)) not in heard]
    assert [] == missing


def test_h1_title_then_content_then_picture_then_buttons(kiosk: Kiosk, ear: Ear, shipped: Library) -> None:
    language = shipped.language("en")
    words, screen = language.words, language.screens["procedure/balloon"]
    kiosk.navigator.begin("en")
    kiosk.navigator.open(screen.id)
    kiosk.speaker.listen()
    heard = ear.to_the_end()
    wanted = [
        words.step_of.format(n=4, total=7),
        screen.title,
        *(
            pronounced(plain_text(one), language.says)
            for each in paragraphs(screen)
            for one in sentences(each)
        ),
        picture_words(screen),
        words.buttons,
        words.ask,
        words.next,
        words.help,
    ]
    assert wanted == [text for text in heard if text in wanted]


def test_h2_the_sentence_being_read_is_marked_and_follows(kiosk: Kiosk, ear: Ear) -> None:
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(600)
    still = kiosk.window.grabWindow()
    person.tap("Listen")
    marks = []
    for _ in range(4):
        marks.append((kiosk.speaker.state.record.region, kiosk.speaker.state.record.index))
        ear.over()
    assert len(set(marks)) >= 3
    while kiosk.speaker.state.record.region != "row":
        ear.over()
    assert still != kiosk.window.grabWindow()
    assert "Pause" in person.sees()


def silent(ear: Ear) -> bool:
    return not ear.speaking


def test_h1_pause_repeat_and_every_action_stops(kiosk: Kiosk, ear: Ear) -> None:
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(600)
    person.tap("Listen")
    person.tap("Pause")
    assert silent(ear)
    first = ear.heard[-1]
    person.tap("Listen")
    assert not silent(ear)
    assert first == ear.heard[-1]
    kiosk.speaker.next()
    kiosk.speaker.repeat()
    assert ear.heard[-2] == ear.heard[-1]
    person.tap("Next")
    assert silent(ear)
    assert not kiosk.speaker.reading


def test_h2_h4_speed_and_volume_go_in_steps_and_are_reset(kiosk: Kiosk, ear: Ear) -> None:
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    QTest.qWait(600)
    person.tap("Listen")
    person.tap("Sound")
    person.tap("Faster")
    person.tap("Louder")
    assert (RATES[2], VOLUMES[3]) == (ear.heard[-1].rate, ear.heard[-1].volume)
    for _ in range(6):
        kiosk.speaker.player.change_rate(-1)
    assert RATES[0] == ear.heard[-1].rate
    kiosk.navigator.startOver()
    assert not ear.speaking
    kiosk.navigator.begin("en")
    kiosk.speaker.listen()
    fresh = Sound()
    assert (RATES[fresh.rate], VOLUMES[fresh.volume]) == (ear.heard[-1].rate, ear.heard[-1].volume)


def test_h3_the_first_screen_can_be_heard_in_each_language(kiosk: Kiosk, ear: Ear, shipped: Library) -> None:
    person = Person(kiosk.window)
    person.tap(shipped.language("es").words.hear_screen)
    assert "es" == ear.heard[0].language
    told = ear.to_the_end()
    assert {language.words.touch_to_begin for language in shipped.languages} <= set(told)


def test_h4_without_a_voice_there_is_no_listen_button(
    open_kiosk: Callable[..., Kiosk],
) -> None:
    kiosk = open_kiosk(voice=Ear(frozenset({"es"})))
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    QTest.qWait(50)
    assert "Listen" not in person.sees()
    kiosk.navigator.press(Speak("es"))
    QTest.qWait(50)
    assert "Escuchar" in person.sees()


def test_m1_listening_is_activity_and_the_warning_is_heard(
    qtbot: QtBot, open_kiosk: Callable[..., Kiosk], ear: Ear
) -> None:
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, idle=Idle(seconds=2, warning=20)), voice=ear)
    kiosk.navigator.begin("en")
    kiosk.speaker.listen()
    for _ in range(6):
        QTest.qWait(500)
        ear.over()
    assert not kiosk.idle.state.record.warning
    kiosk.speaker.stop()
    qtbot.waitUntil(lambda: kiosk.idle.state.record.warning, timeout=5000)
    assert kiosk.navigator.current_words().idle_title == ear.heard[-1].text
    ear.over()
    assert kiosk.idle.state.record.warning


def test_h1_blindfold_by_keys_and_ear_to_the_third_step_and_back(kiosk: Kiosk, ear: Ear) -> None:
    """Only keys and what is heard: from the first screen to step 3, hearing all of it, and back."""
    person = Person(kiosk.window)

    def focus(name: str) -> None:
        for _ in range(60):
            interface = QAccessible.queryAccessibleInterface(kiosk.window.activeFocusItem())
            if interface and interface.text(QAccessible.Text.Name) == name:
                return
            person.press(Qt.Key.Key_F14)
        pytest.fail(f"{name!r} cannot be reached by keys")

    def choose(name: str) -> None:
        focus(name)
        person.press(Qt.Key.Key_F17)
        QTest.qWait(600)

    def listen() -> list[str]:
        ear.heard.clear()
        choose("Listen")
        return ear.to_the_end()

    choose("Hear this screen")
    assert "Touch to begin" in ear.to_the_end()
    choose("Touch to begin")
    assert any("step by step" in text for text in listen())
    choose("Kyphoplasty, step by step")
    for step, title in enumerate(("The broken bone", "Face down, numb or asleep", "The needle goes in"), 1):
        heard = listen()
        assert {f"Step {step} of 7", title} <= set(heard)
        if step < 3:
            choose("Next")
    for _ in range(2):
        choose("Back")
    assert "The broken bone" in listen()


@pytest.mark.parametrize("engine", ["speechd", "sapi"])
def test_h2_the_pace_is_within_what_engines_take(engine: str) -> None:
    paces = [engine_rate(engine, rate) for rate in RATES]
    assert sorted(paces) == paces
    assert all(-1 <= pace <= 1 for pace in paces)
    assert abs(paces[1]) < 0.25, WORDS_A_MINUTE
