"""A1, H1: a real screen reader's way in: the kiosk on a real display, over a real accessibility bus."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kiosk.model.library import Library
from kiosk.model.text import plain
from kiosk.settings import pin
from support.content import paragraphs, picture_words
from support.virtual_display import HEIGHT, WIDTH

READER = Path(__file__).parent.parent / "support" / "screen_reader.py"
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's binding of the accessibility bus belongs to Debian's Python."""
FLOOR_PX = 16 * 4.03
"""Rule T1's floor of 16 mm on a 21.5 inch panel."""
JOURNEY = ("Touch to begin", "Kyphoplasty, step by step", "Next", "Next", "Next")
TABLE = (
    *("For the staff", "+4", "+7", "+1", "+1", "OK", "The bone and its treatment"),
    *("+Bone", "+Less", "+Words"),
)
"""To the clinician's table; the last screens are its sheets."""
NAMELESS_ROLES = {"panel", "filler"}
PRESSED = {"button", "check box", "radio button"}


def journey(display: str, folder: Path, settings: str, names: Sequence[str]) -> dict[str, Any]:
    """What a screen reader finds in a kiosk with ``settings`` as it presses ``names``."""
    (folder / "kiosk.toml").write_text(f"allow_drafts = true\n[screen]\npx_per_mm = 4.03\n{settings}")
    script = (
        f'"{sys.executable}" -m kiosk run --windowed --size {WIDTH}x{HEIGHT} & kiosk=$!;'
        f' {SYSTEM_PYTHON} "$@"; code=$?; kill $kiosk; wait $kiosk; exit $code'
    )
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(READER.parents[2]),
        "STATE_DIRECTORY": str(folder),
        "SPEECHD_ADDRESS": "unix_socket:/proc/none",  # no voice: it may come between two keys
    }
    done = subprocess.run(  # noqa: S603 - our own arguments
        ["/usr/bin/dbus-run-session", "--", "/bin/bash", "-c", script, "reader", str(READER), *names],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def told(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the screen reader found on its journey."""
    return journey(display, tmp_path_factory.mktemp("bus"), "", JOURNEY)


def test_a1_everything_shown_is_on_the_bus_with_name_role_and_action(told: dict[str, Any]) -> None:
    for screen in told["screens"]:
        assert [] == [node for node in screen if not node["name"] and node["role"] not in NAMELESS_ROLES]
        buttons = [node for node in screen if node["role"] in PRESSED]
        assert len(buttons) >= 6
        assert all("Press" in node["actions"] for node in buttons)


def test_a1_t1_every_button_is_inside_the_screen_and_large_enough(told: dict[str, Any]) -> None:
    for node in (node for screen in told["screens"] for node in screen if node["role"] in PRESSED):
        x, y, width, height = node["rect"]
        assert x >= 0
        assert y >= 0
        assert x + width <= WIDTH
        assert y + height <= HEIGHT
        assert min(width, height) >= FLOOR_PX, node["name"]


def test_h1_a_step_reads_as_it_is_shown(told: dict[str, Any], shipped: Library) -> None:
    language = shipped.language("en")
    screen = language.screens["procedure/balloon"]
    balloon = [node["name"] for node in told["screens"][-1]]
    wanted = [
        language.words.help,
        picture_words(screen),
        language.handles["balloon"],
        screen.title,
        *map(plain, paragraphs(screen)),
        language.words.ask,
        language.words.next,
    ]
    assert wanted == [name for name in balloon if name in wanted]


def test_a1_other_screens_are_not_on_the_bus(told: dict[str, Any]) -> None:
    names = {node["name"] for node in told["screens"][-1]}
    assert not {"Touch to begin", "Are you still there?", "What would you like to know?"} & names


def test_h1_each_new_screen_is_announced_with_its_place(told: dict[str, Any]) -> None:
    assert [
        "What would you like to know?",
        "Step 1 of 7. The broken bone",
        "Step 2 of 7. Face down, numb or asleep",
        "Step 3 of 7. The needle goes in",
        "Step 4 of 7. The balloon fills",
    ] == told["announced"]


@pytest.mark.long
def test_a1_the_table_is_on_the_bus_with_names_roles_and_values(display: str, tmp_path: Path) -> None:
    found = journey(display, tmp_path, f'[staff]\npin = "{pin.hashed("4711")}"\n', TABLE)
    assert found["announced"][-1] == "The bone and its treatment"
    *_, opened, _, bone, words = ({node["name"]: node for node in screen} for screen in found["screens"])
    roles = {name: opened[name]["role"] for name in ("T10", "L5", "Side", "Two", "Bone", "Words", "End")}
    assert roles == dict.fromkeys(("T10", "L5", "Side", "Two"), "radio button") | dict.fromkeys(
        ("Bone", "Words", "End"), "button"
    )
    time = opened["Moment of the treatment: Broken"]
    assert (time["role"], time["value"]) == ("slider", 0)
    height = bone["Height lost in front: 35 % moderate"]
    assert (height["role"], height["value"]) == ("slider", 35)
    assert {"Wedge", "Less", "More", "Close"} <= bone.keys()
    for said in ("Un hueso se quebró y se hundió.", "One spine bone has cracked and sunk.", "English large"):
        assert any(said in name for name in words), "with a voice both sentences are one button"
    for screen in (opened, bone, words):
        assert [] == [
            node for node in screen.values() if not node["name"] and node["role"] not in NAMELESS_ROLES
        ]
