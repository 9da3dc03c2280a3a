"""Where the settings, the words and the fonts are."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings.schema import Settings

CURRENT = "current"
GROUP = "settings.toml"
"""What the settings for many are called in their folder."""
PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of the words and of the fonts."""

    content: Path
    assets: Path


def places(settings: Settings) -> Places:
    """The content and assets folders: beside the package in a checkout, inside it in a wheel.

    The content is the settings', else what was fetched, else the built-in one.
    """
    inside = (PACKAGE / "content").is_dir()
    base = PACKAGE if inside else PACKAGE.parent
    fetched = packs_folder() / CURRENT
    if settings.content:
        content = Path(settings.content)
    else:
        content = fetched if settings.fleet.source and fetched.exists() else base / "content"
    return Places(content, base / "assets")


def packs_folder() -> Path:
    """Where fetched content is kept; :data:`CURRENT` in it leads to what is shown."""
    return state_folder() / "packs"


def group_folder() -> Path:
    """Where fetched settings for many are kept; :data:`CURRENT` in it leads to those that count."""
    return state_folder() / "group"


def group_file() -> Path:
    """The settings for many that count, where there are any."""
    return group_folder() / CURRENT / GROUP


def settings_for_many() -> str:
    """What the version of the settings for many that count is called; empty where there are none."""
    try:
        return (group_folder() / CURRENT).readlink().name
    except OSError:
        return ""


def settings_file(named: Path | None) -> Path:
    """The settings file: the ``named`` one, or ``kiosk.toml`` in the working directory."""
    return named or Path("kiosk.toml")


def state_folder() -> Path:
    """Where the program keeps what it needs at its next start; nothing of a person is in it.

    A service manager's ``STATE_DIRECTORY`` wins; else it is the system's own place for the user.
    """
    if given := os.environ.get("STATE_DIRECTORY"):
        return Path(given.partition(":")[0])
    name = "kyphoplasty-kiosk"
    match sys.platform:
        case "win32":
            return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / name
        case "darwin":
            return Path.home() / "Library" / "Application Support" / name
        case _:
            return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / name
