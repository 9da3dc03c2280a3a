"""What the kiosk takes of the machine's memory, beside Chromium in kiosk mode.

Chromium shows nothing but a picture of the kiosk's screen: the least that a browser can do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bench.timing import Figures

SHOWING = Path(__file__).with_name("showing.py")
WIDTH, HEIGHT = 1920, 1080
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
KIOSK_MODE = (
    "--kiosk",
    f"--window-size={WIDTH},{HEIGHT}",
    "--no-first-run",
    "--no-sandbox",  # with one it does not start as root
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
)
SETTLE_S = 8.0
"""After so long Chromium's memory no longer grows."""


def measure() -> Figures:
    """What each takes when it is alone; without a Chromium or a virtual display it says so.

    Of the kiosk, the resident size of the process with the window, whose proportional size would be too small
    because this process holds Qt, too, and the proportional sizes of those that read words and speak. Of
    Chromium, which is many processes that share, the proportional sizes.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None or shutil.which("Xvfb") is None:
        print("memory beside Chromium: skipped, it needs both (Debian: apt install chromium xvfb)")
        return {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, _display() as display:
        environment = os.environ | {
            "DISPLAY": display,
            "HOME": folder,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
        picture, page = Path(folder, "screen.png"), Path(folder, "page.html")
        with _running([sys.executable, str(SHOWING), folder], environment) as kiosk:
            _wait_for("shown", kiosk)
            _, *others = _family(kiosk.pid)
            alone = _megabytes(kiosk.pid, "Rss")
            ours = alone + sum(_megabytes(each, "Pss") for each in others)
            _wait_for("kept", kiosk)
        page.write_text(f'<body style="margin:0"><img src="{picture.name}">', encoding="utf-8")
        chromium_command = [browser, *KIOSK_MODE, f"--user-data-dir={folder}/profile", page.as_uri()]
        with _running(chromium_command, environment) as chromium:
            time.sleep(SETTLE_S)
            theirs = sum(_megabytes(each, "Pss") for each in _family(chromium.pid))
    return {
        "memory, kiosk": (ours, "MB"),
        "memory, its window alone": (alone, "MB"),
        "memory, Chromium": (theirs, "MB"),
        "memory, kiosk / Chromium": (ours / theirs, "ratio"),
    }


@contextmanager
def _display() -> Iterator[str]:
    """A virtual display of the size of a kiosk."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    with _running(command, os.environ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"


@contextmanager
def _running(command: list[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(  # noqa: S603 - our own
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _wait_for(word: str, process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    said = process.stdout.readline()
    if said != f"{word}\n":
        raise RuntimeError(f"the kiosk ended or said {said!r}, not {word!r}")


def _megabytes(process: int, kind: str) -> float:
    """``Rss`` or ``Pss`` of one process."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:")) / 1000


def _family(process: int) -> Iterator[int]:
    """``process`` and all that it started."""
    yield process
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from _family(int(child))
