"""The machine's volume and the panel's brightness: read and set where the system lets the kiosk."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.upkeep.found import Level
from kiosk.upkeep.programs import answer

BACKLIGHTS = Path("/sys/class/backlight")
STEP = 10
"""A press makes so many percent more or less."""
DARKEST = 10
"""The panel never gets darker, percent: somebody must be able to find the way back."""


@dataclass(frozen=True, slots=True)
class Mixer:
    """How a program tells the volume and sets it. ``share`` finds the volume in what it prints.

    ``whole`` is what 100 percent are in its words: 1 or 100. ``set`` ends with the new volume.
    """

    get: tuple[str, ...]
    set: tuple[str, ...]
    share: str
    whole: float


MIXERS: Mapping[str, Mixer] = {
    "wpctl": Mixer(
        ("get-volume", "@DEFAULT_AUDIO_SINK@"),
        ("set-volume", "@DEFAULT_AUDIO_SINK@"),
        r"Volume: ([\d.]+)",
        1,
    ),
    "pactl": Mixer(
        ("get-sink-volume", "@DEFAULT_SINK@"), ("set-sink-volume", "@DEFAULT_SINK@"), r"(\d+)%", 100
    ),
    "amixer": Mixer(("-M", "get", "Master"), ("-M", "-q", "set", "Master"), r"\[(\d+)%\]", 100),
}
"""PipeWire's, PulseAudio's and ALSA's program, the newest system first."""


def sound() -> Level | None:
    """The machine's volume; None where no mixer answers."""
    for name, mixer in MIXERS.items():
        told = answer(name, *mixer.get)
        if told and (found := re.search(mixer.share, told)):
            return Level(round(float(found[1]) / mixer.whole * 100), name)
    return None


def set_sound(level: Level) -> Level | None:
    """Set the volume to ``level``; give what it is then."""
    answer(level.by, *MIXERS[level.by].set, f"{level.percent}%")
    return sound()


def light(backlights: Path = BACKLIGHTS) -> Level | None:
    """The panel's brightness; None where it has no backlight that the kiosk may set."""
    for panel in sorted(backlights.glob("*")):
        try:
            most = int((panel / "max_brightness").read_text())
            now = int((panel / "brightness").read_text())
            with (panel / "brightness").open("r+"):  # whether the kiosk's user may write there
                pass
        except (OSError, ValueError):
            continue
        if most > 0:
            return Level(round(now / most * 100), str(panel))
    return None


def set_light(level: Level) -> Level | None:
    """Set the brightness to ``level``; give what it is then."""
    panel = Path(level.by)
    try:
        most = int((panel / "max_brightness").read_text())
        (panel / "brightness").write_text(str(max(1, round(most * max(DARKEST, level.percent) / 100))))
    except (OSError, ValueError):
        return None
    return light(panel.parent)


def stepped(level: Level, steps: int) -> Level:
    """``level`` so many steps further, at full steps and within 0 and 100 percent."""
    percent = (round(level.percent / STEP) + steps) * STEP
    return Level(max(0, min(100, percent)), level.by)
