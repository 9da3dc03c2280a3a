"""A1, H1: Orca itself, with a real speech dispatcher on a sound card that is none, reads the kiosk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.orca_log import spoken
from support.virtual_display import HEIGHT, WIDTH

SUPPORT = Path(__file__).parent.parent / "support"
JOURNEY = ("Touch to begin", "Kyphoplasty, step by step", "Get help now")
SPEECHD = """
LogDir "{folder}"
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
SESSION = """
exec >"$1/output" 2>&1
speech-dispatcher -s -C "$1" -t 0 -S "$1/socket" -P "$1/pid" &
openbox &
GSETTINGS_BACKEND=memory orca --replace --user-prefs "$1/orca" --debug-file "$1/log" --enable speech &
orca=$!
"$2" -m kiosk run --windowed --size {width}x{height} &
/usr/bin/python3 "$3" "$1/log" "${{@:4}}"; code=$?
kill $orca; timeout 5 tail --pid=$orca -f /dev/null
kill -KILL $(jobs -p)
exit $code
"""


@pytest.fixture(scope="module")
def said(display: str, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Everything that Orca said on the journey, in order."""
    folder = tmp_path_factory.mktemp("orca")
    (folder / "modules").mkdir()
    (folder / "modules" / "espeak-ng.conf").write_text("")
    (folder / "speechd.conf").write_text(SPEECHD.format(folder=folder))
    (folder / "kiosk.toml").write_text("allow_drafts = true\n[screen]\npx_per_mm = 4.03\n")
    session = SESSION.format(width=WIDTH, height=HEIGHT)
    environment = os.environ | {
        "DISPLAY": display,
        "PYTHONPATH": str(SUPPORT.parents[1]),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
        "SPEECHD_ADDRESS": f"unix_socket:{folder}/socket",
    }
    user = [str(folder), sys.executable, str(SUPPORT / "orca_user.py"), *JOURNEY]
    done = subprocess.run(  # noqa: S603 - our own arguments
        ["/usr/bin/dbus-run-session", "--", "/bin/bash", "-c", session, "orca", *user],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, (folder / "output").read_text()
    return spoken(folder / "log")


def test_orca_says_the_name_and_the_kind_of_every_control_on_the_way(said: list[str]) -> None:
    for name in JOURNEY:
        assert any(each.startswith(f"{name} button") for each in said), said


def test_orca_says_the_language_of_each_way_in(said: list[str]) -> None:
    begin = said.index("Touch to begin button.")
    assert "English." in said[begin : begin + 2]


def test_orca_reaches_the_tools_in_their_order(said: list[str]) -> None:
    home = [each.removesuffix(" button.") for each in said[said.index("return") :]]
    tools = [each for each in home if each in ("Text size", "Contrast", "Get help now")]
    assert ["Text size", "Contrast", "Get help now"] == list(dict.fromkeys(tools))
