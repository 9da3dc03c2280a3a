"""Issue 16, section 7: real keys and a real mouse under X11 with a window manager do not lead out."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.process import Running, running, wait_until
from support.virtual_display import HEIGHT, WIDTH, virtual_display
from support.ways_out import DOWN, KEYS, MENU, PASTE, PRIMARY, UP

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))), reason="needs Xvfb, openbox and xdotool"
)

MIDDLE, LEFT, RIGHT, TOP, BOTTOM = (
    (WIDTH // 2, HEIGHT // 2),
    (0, HEIGHT // 2),
    (WIDTH - 1, HEIGHT // 2),
    (WIDTH // 2, 0),
    (WIDTH // 2, HEIGHT - 1),
)
CORNERS = ((0, 0), (WIDTH - 1, 0), (0, HEIGHT - 1), (WIDTH - 1, HEIGHT - 1))
EFFECT_S = 0.3
"""How long a window manager has to act on a key or a press before the look at what stands there."""


class Desk:
    """A display with a window manager, whose only window is the kiosk."""

    def __init__(self, display: str, kiosk: Running) -> None:
        self._display = display
        self.kiosk = kiosk

    def do(self, *words: str) -> str:
        """What ``xdotool`` answers. Raises CalledProcessError where it fails."""
        environment = os.environ | {"DISPLAY": self._display}
        command = ["/usr/bin/xdotool", *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603 - our own arguments
        return done.stdout

    @property
    def alone(self) -> bool:
        """Whether the active window is the kiosk's, covers the display, and is the only one to be seen."""
        try:
            active = self.do("getactivewindow", "getwindowgeometry", "--shell").splitlines()
            seen = self._seen("--maxdepth", "2", "--pid", str(self.kiosk.process.pid))
            named = self._seen("--name", ".") - seen
        except subprocess.CalledProcessError:  # as while no window is active
            return False
        found = dict(line.split("=", 1) for line in active if "=" in line)
        whole = {"X": "0", "Y": "0", "WIDTH": str(WIDTH), "HEIGHT": str(HEIGHT)}
        return whole.items() <= found.items() and found["WINDOW"] in seen and not named

    def _seen(self, *which: str) -> set[str]:
        """The windows that are seen of those asked for."""
        return set(self.do("search", "--onlyvisible", *which).split())

    def drag(self, start: tuple[int, int], end: tuple[int, int], button: str) -> None:
        """Press ``button`` at ``start`` and let it go at ``end``."""
        self.move(start)
        self.do("mousedown", button)
        self.move(end)
        self.do("mouseup", button)

    def move(self, to: tuple[int, int]) -> None:
        self.do("mousemove", str(to[0]), str(to[1]))

    def click(self, at: tuple[int, int], button: str, times: int = 1) -> None:
        self.move(at)
        self.do("click", "--repeat", str(times), "--delay", "60", button)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The kiosk on a desktop, as on an office PC that serves as a kiosk."""
    folder: Path = tmp_path_factory.mktemp("desk")
    (folder / "kiosk.toml").write_text("allow_drafts = true\n[screen]\nreduced_motion = true\n")
    with virtual_display() as display:
        seen = os.environ | {"DISPLAY": display, "HOME": str(folder)}
        with subprocess.Popen(["/usr/bin/openbox"], env=seen, stderr=subprocess.DEVNULL) as manager:
            variables = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
            with running(folder, "-m", "kiosk", "run", **variables) as kiosk:
                desk = Desk(display, kiosk)
                wait_until(lambda: desk.alone, lambda: kiosk.told)
                yield desk
            manager.terminate()


def still_alone(desk: Desk, attempt: str) -> None:
    """The kiosk lives, and stands before everything, still or again once the attempt has had its effect."""
    time.sleep(EFFECT_S)
    wait_until(lambda: desk.alone, lambda: f"{attempt}: {desk.kiosk.told[-2000:]}")
    assert desk.kiosk.process.poll() is None, attempt


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.every(3)
def test_no_key_leads_out(desk: Desk, key: str) -> None:
    desk.do("key", "--delay", "30", key)
    still_alone(desk, key)


def test_five_times_shift_leads_nowhere(desk: Desk) -> None:
    desk.do("key", "--repeat", "5", "--delay", "60", "shift")
    still_alone(desk, "shift")


@pytest.mark.parametrize("button", [PASTE, MENU])
@pytest.mark.parametrize("place", [MIDDLE, *CORNERS])
@pytest.mark.every(3)
def test_no_other_button_of_a_mouse_leads_out(desk: Desk, place: tuple[int, int], button: str) -> None:
    desk.click(place, button)
    still_alone(desk, f"button {button} at {place}")


@pytest.mark.parametrize("edge", [LEFT, RIGHT, TOP, BOTTOM])
def test_no_swipe_from_an_edge_leads_out(desk: Desk, edge: tuple[int, int]) -> None:
    desk.drag(edge, MIDDLE, PRIMARY)
    still_alone(desk, f"a swipe from {edge}")
    desk.do("keydown", "alt")
    desk.drag(edge, MIDDLE, PRIMARY)
    desk.do("keyup", "alt")
    still_alone(desk, f"moved from {edge}")


def test_a_wheel_a_double_click_and_a_corner_touched_ten_times_lead_nowhere(desk: Desk) -> None:
    for button in (UP, DOWN):
        desk.click(MIDDLE, button, 20)
    desk.click(MIDDLE, PRIMARY, 2)
    for corner in CORNERS:
        desk.click(corner, PRIMARY, 10)
    still_alone(desk, "wheel, double click, corners")
