"""Whatever is wrong: people see the kiosk or a calm screen, staff are told why, and it mends itself."""

from __future__ import annotations

import gc
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.bridge import loading
from kiosk.bridge.speech.spoken_elsewhere import SpokenElsewhere
from kiosk.clock import Clock
from kiosk.commands.run import caretaker as caretaking
from kiosk.commands.run import coming, feed, out_of_service
from kiosk.model.blocks import Picture
from kiosk.model.library import Library, last_day
from kiosk.model.screens import Review, ReviewState
from kiosk.settings.places import Places
from support.packs import ENGLISH
from support.site import PATIENCE_MS, Site

pytestmark = pytest.mark.qt_log_ignore(".*")  # QML that does not load says so


@pytest.fixture
def site(
    qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Site]:
    monkeypatch.setattr(out_of_service, "RETRY_MS", 100)
    monkeypatch.setattr(SpokenElsewhere, "wake", lambda _self: None)
    site = Site(qtbot, qapp, tmp_path)
    yield site
    site.close()


# ------------------------------------------------------------------ what keeps it from starting

SETTINGS = {
    "no toml": "allow_drafts\n",
    "curly quotes": "allow_drafts = true\ncontent = “content”\n",
    "wrong type": "allow_drafts = 'yes'\ncontent = 'content'\n",
    "out of range": "allow_drafts = true\ncontent = 'content'\n[idle]\nseconds = 1\n",
    "unknown language": "allow_drafts = true\ncontent = 'content'\nlanguages = ['xx']\n",
    "nothing reviewed": "content = 'content'\n",
}


@pytest.mark.parametrize("text", SETTINGS.values(), ids=SETTINGS)
def test_settings_that_keep_it_from_starting(site: Site, caplog: pytest.LogCaptureFixture, text: str) -> None:
    good = site.settings.read_text()
    site.settings.write_text(text, encoding="utf-8")
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "out of service: " in caplog.text
    assert "Traceback" not in caplog.text
    site.settings.write_text(good)
    site.in_service(caretaker)


def test_a_named_settings_file_that_is_not_there_yet(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    good = site.settings.read_text()
    site.settings.unlink()
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "kiosk.toml: cannot be read" in caplog.text
    site.settings.write_text(good)
    site.in_service(caretaker)


def test_settings_or_a_logo_on_a_share_that_hangs(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    answers = threading.Event()
    exists = Path.is_file

    def hangs(path: Path) -> bool:
        if path.name == "logo.png":
            answers.wait(PATIENCE_MS / 1000)
        return exists(path)

    monkeypatch.setattr(coming, "SETTINGS_S", 0.1)
    monkeypatch.setattr(Path, "is_file", hangs)
    site.settings.write_text(f"{site.settings.read_text()}[clinic]\nlogo = 'logo.png'\n")
    begun = time.monotonic()
    caretaker = site.start()
    assert time.monotonic() - begun < 2
    site.out_of_service(caretaker)
    assert "the settings are not read yet" in caplog.text
    answers.set()
    site.in_service(caretaker)


def test_broken_content(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    words = site.content / "en" / "_language.md"
    good = words.read_text()
    words.write_text("---\nendonim: wrong\n---\n")
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "en/_language.md:2: endonim is not a known key" in caplog.text
    words.write_text(good)
    site.in_service(caretaker)


def test_a_broken_page_costs_that_page_only(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    site.page.write_text("---\ntitel: wrong\n---\n")
    caretaker = site.start()
    site.in_service(caretaker)
    assert "en/steps/needle.md:2: titel is not a known key" in caplog.text


def test_content_that_is_not_there_yet(site: Site) -> None:
    site.content.rename(site.root / "elsewhere")
    caretaker = site.start()
    site.out_of_service(caretaker)
    (site.root / "elsewhere").rename(site.content)
    site.in_service(caretaker)


def test_fonts_that_are_not_there(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(caretaking, "places", lambda _settings: Places(site.content, site.root / "none"))
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "fonts: no fonts in " in caplog.text
    monkeypatch.undo()
    site.in_service(caretaker)


def test_qml_that_does_not_load(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    screens = Path(shutil.copytree(loading.UI, site.root / "ui"))
    good = (screens / "Main.qml").read_text()
    (screens / "Main.qml").write_text("Window {")
    monkeypatch.setattr(loading, "UI", screens)
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "Main.qml did not load" in caplog.text
    (screens / "Main.qml").write_text(good)
    site.in_service(caretaker)


def test_a_form_that_does_not_load_before_anybody_comes_to_it(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    screens = Path(shutil.copytree(loading.UI, site.root / "ui"))
    form = screens / "screens" / "RisksScreen.qml"
    good = form.read_text()
    form.write_text("Item {")
    monkeypatch.setattr(loading, "UI", screens)
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "a screen does not load: file:" in caplog.text
    assert "RisksScreen.qml" in caplog.text
    site.qtbot.wait(500)
    assert caretaker.kiosk is None, "it does not come and go"
    form.write_text(good)
    site.in_service(caretaker)


def test_a_fault_of_the_program_itself(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise ZeroDivisionError("some fault")

    good = app.build
    monkeypatch.setattr(app, "build", broken)
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "out of service: the kiosk cannot be built: some fault" in caplog.text
    monkeypatch.setattr(app, "build", good)
    site.in_service(caretaker)


def test_the_calm_screen_cannot_be_closed(site: Site) -> None:
    site.settings.write_text("wrong")
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert caretaker.notice is not None
    assert not caretaker.notice.close()
    assert caretaker.notice.isVisible()
    assert "Please ask the staff" in caretaker.notice.title()


# ------------------------------------------------------------------ what costs one function only

SLIGHT = {
    "logo": ("[clinic]\nlogo = 'none.png'\n", "clinic.logo: there is no file"),
    "logo that is no picture": ("[clinic]\nlogo = 'kiosk.toml'\n", "is no picture"),
    "printer": ("[printer]\npaper = 'A5'\n", "printer.paper: 'A5' does not fit"),
    "keypad": ("[keypad]\nnext = 'no such key'\n", "keypad: 'no such key' is no key"),
    "one key for two parts": ("[keypad]\nnext = 'F13'\n", "keypad: one key is given to two parts"),
    "one language of two": ("languages = ['xx', 'en']\n", "languages: no content in xx"),
}


@pytest.mark.parametrize(("text", "told"), SLIGHT.values(), ids=SLIGHT)
def test_a_fault_in_one_function_costs_that_function(
    site: Site, caplog: pytest.LogCaptureFixture, text: str, told: str
) -> None:
    good = site.settings.read_text()
    site.settings.write_text(text + good if text.startswith("lang") else good + text)
    site.started()
    assert told in caplog.text


# ------------------------------------------------------------------ last good content


def test_broken_content_at_a_start_shows_the_last_good_words(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    site.started().close()
    site.page.write_text("---\ntitel: wrong\n---\n")
    caretaker = site.start()
    assert caretaker.kiosk is not None, "it waits for nothing"
    site.qtbot.waitUntil(lambda: "the last good content stays" in caplog.text, timeout=PATIENCE_MS)
    assert "en/steps/needle.md:2: titel is not a known key" in caplog.text
    assert "The needle goes in" == site.title(caretaker)
    site.page.write_text(ENGLISH["en/steps/needle.md"].replace("The needle goes in", "The thin needle"))
    site.qtbot.waitUntil(lambda: "The thin needle" == site.title(caretaker), timeout=PATIENCE_MS)


def test_the_last_good_words_keep_their_pictures(site: Site) -> None:
    photo = site.page.with_name("photo.png")
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(photo))
    site.page.write_text(ENGLISH["en/steps/needle.md"] + "\n![A photo of the room.](photo.png)\n")
    site.started().close()
    data = photo.read_bytes()
    shutil.rmtree(site.content)
    caretaker = site.start()
    assert caretaker.kiosk is not None
    screen = caretaker.kiosk.navigator.library.language("en").screens["steps/needle"]
    (shown,) = (each.image for each in screen.blocks if isinstance(each, Picture) and each.image)
    assert site.state in shown.parents
    assert data == shown.read_bytes()


def test_words_that_changed_while_it_was_off_are_shown_soon(site: Site) -> None:
    site.started().close()
    site.page.write_text(ENGLISH["en/steps/needle.md"].replace("The needle goes in", "The thin needle"))
    caretaker = site.start()
    site.qtbot.waitUntil(lambda: "The thin needle" == site.title(caretaker), timeout=PATIENCE_MS)


@pytest.mark.parametrize("harm", ["cut off", "changed", "empty", "a folder"])
def test_a_damaged_snapshot_is_no_harm(site: Site, harm: str) -> None:
    site.started().close()
    (snapshot,) = site.state.glob("*.snapshot")
    data = snapshot.read_bytes()
    snapshot.unlink()
    if harm == "a folder":
        snapshot.mkdir()
    else:
        middle = len(data) // 2
        snapshot.write_bytes(
            {"cut off": data[:middle], "changed": data[:middle] + b"x" + data[middle + 1 :], "empty": b""}[
                harm
            ]
        )
    site.in_service(site.start())


def test_the_last_words_with_another_phone_number_are_not_shown(site: Site) -> None:
    site.started().close()
    site.settings.write_text(site.settings.read_text() + "[clinic]\nemergency = '112'\n")
    (site.content / "en" / "_language.md").write_text("---\nendonim: wrong\n---\n")
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert caretaker.kiosk is None


def test_a_state_folder_that_cannot_be_written_costs_the_snapshot_only(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    site.state.write_text("not a folder")
    site.started()
    assert "cannot be written" in caplog.text


# ------------------------------------------------------------------ while it runs


def test_a_save_goes_through_the_same_gate_as_a_start(site: Site) -> None:
    site.settings.write_text("allow_drafts = true\ncontent = 'content'\nlanguages = ['en']\n")
    caretaker = site.started()
    shutil.copytree(site.content / "en", site.content / "fr")
    language = site.content / "fr" / "_language.md"
    language.write_text(language.read_text().replace("endonym: English", "endonym: Français\norder: 2"))
    site.page.write_text(ENGLISH["en/steps/needle.md"].replace("The needle goes in", "The thin needle"))
    site.qtbot.waitUntil(lambda: "The thin needle" == site.title(caretaker), timeout=PATIENCE_MS)
    assert caretaker.kiosk is not None
    assert ["en"] == [each.code for each in caretaker.kiosk.navigator.library.languages]


def test_new_words_come_between_two_visits(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    caretaker = site.started()
    assert caretaker.kiosk is not None
    caretaker.kiosk.navigator.begin("en")
    caplog.set_level("INFO")
    site.page.write_text(ENGLISH["en/steps/needle.md"].replace("The needle goes in", "The thin needle"))
    site.qtbot.waitUntil(lambda: "0 errors" in caplog.text, timeout=PATIENCE_MS)
    assert "The needle goes in" == site.title(caretaker)
    caretaker.kiosk.navigator.startOver()
    site.qtbot.waitUntil(lambda: "The thin needle" == site.title(caretaker), timeout=PATIENCE_MS)


def test_content_that_is_swapped_by_rename_and_a_mount_that_comes_back(site: Site) -> None:
    caretaker = site.started()
    other = Path(shutil.copytree(site.content, site.root / "new"))
    page = other / "en" / "steps" / "needle.md"
    page.write_text(page.read_text().replace("The needle goes in", "The thin needle"))
    site.content.rename(site.root / "old")
    other.rename(site.content)
    site.qtbot.waitUntil(lambda: "The thin needle" == site.title(caretaker), timeout=PATIENCE_MS)
    site.content.rename(other)
    site.qtbot.wait(1500)
    assert "The thin needle" == site.title(caretaker)
    (site.root / "old").rename(site.content)
    site.qtbot.waitUntil(lambda: "The needle goes in" == site.title(caretaker), timeout=PATIENCE_MS)


def test_words_that_end_the_process_are_told_and_tried_again(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(feed, "AGAIN_S", 0)
    monkeypatch.setattr(feed, "MODULE", "kiosk.no_such_module")
    caretaker = site.start()
    site.out_of_service(caretaker)
    assert "No module named kiosk.no_such_module" in caplog.text


# ------------------------------------------------------------------ days


def reviewed(library: Library, until: date) -> Library:
    """``library`` with a review of every screen that holds up to the day ``until``."""
    review = Review(ReviewState.REVIEWED, "spine surgeon", until - timedelta(days=300), until)
    languages = tuple(
        replace(
            language,
            safety_reviewed=True,
            screens={name: replace(screen, review=review) for name, screen in language.screens.items()},
        )
        for language in library.languages
    )
    return replace(library, languages=languages, until=last_day(languages))


def test_the_night_on_which_the_last_review_ends(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caretaker = site.started()
    assert caretaker.kiosk is not None
    until = date.today() + timedelta(days=3)
    signed = reviewed(caretaker.kiosk.navigator.library, until)
    site.settings.write_text("content = 'content'\n")
    caretaker.attempt()
    caretaker.content.follow(signed)
    site.in_service(caretaker)
    assert caretaker.kiosk is not None
    caretaker.kiosk.navigator.begin("en")

    monkeypatch.setattr(Clock, "today", lambda _self: until + timedelta(days=1))
    caretaker.content.look_at_day()
    assert caretaker.kiosk is not None, "nobody is thrown out"
    caretaker.kiosk.navigator.startOver()
    site.out_of_service(caretaker)
    assert "the reviews have ended" in caplog.text

    caretaker.content.follow(reviewed(signed, until + timedelta(days=300)))
    site.in_service(caretaker)


def test_a_rule_of_the_clinic_ends_at_midnight(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    until = date.today() + timedelta(days=3)
    site.settings.write_text(
        site.settings.read_text()
        + f"[aftercare.driving]\ntext = {{ en = 'in 9 days' }}\nreviewer = 'nurse'\nexpires = {until}\n"
    )
    site.page.write_text(
        ENGLISH["en/steps/needle.md"] + "\nYou may drive {aftercare.driving|when your care team says so}.\n"
    )
    caretaker = site.started()
    assert "in 9 days" in words_of(caretaker)
    monkeypatch.setattr(Clock, "today", lambda _self: until + timedelta(days=1))
    caretaker.content.look_at_day()
    site.qtbot.waitUntil(lambda: "in 9 days" not in words_of(caretaker), timeout=PATIENCE_MS)


def words_of(caretaker: caretaking.Caretaker) -> str:
    assert caretaker.kiosk is not None
    return str(caretaker.kiosk.navigator.library.language("en").screens["steps/needle"].blocks)


# ------------------------------------------------------------------ the log


def test_the_log_begins_with_version_content_and_settings(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    site.started()
    head = caplog.text.splitlines()[:4]
    assert "PySide6 6." in head[0]
    assert str(site.content) in head[1]
    assert "allow_drafts=True" in head[2]
    assert "painted by software: a test" in head[3]


def test_a_pass_of_the_collector_spares_the_kiosk(site: Site) -> None:
    gc.unfreeze()
    site.started()
    site.qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=PATIENCE_MS)
