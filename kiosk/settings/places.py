"""Where the settings, the words and the fonts are."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings.schema import BUILT_IN, Settings

CURRENT = "current"
GROUP = "settings.toml"
"""What the settings for many are called in their folder."""
MAIN = "kyphoplasty"
"""The name of the built-in pack that is shown where the settings name none."""
PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of the words and of the fonts: ``content`` is the main pack, ``beside`` are the others."""

    content: Path
    assets: Path
    beside: tuple[Path, ...] = ()

    @property
    def packs(self) -> tuple[Path, ...]:
        """The folders of all packs, the main one first."""
        return (self.content, *self.beside)

    @property
    def each(self) -> tuple[Places, ...]:
        """The places of each pack alone."""
        return tuple(Places(pack, self.assets) for pack in self.packs)


def places(settings: Settings) -> Places:
    """The folders of the settings' packs, else of what was fetched, else of the built-in one."""
    fetched, built_in = packs_folder() / CURRENT, built_in_packs()
    packs = [
        built_in.get(each.removeprefix(BUILT_IN), Path(each)) if each.startswith(BUILT_IN) else Path(each)
        for each in settings.packs
    ] or [fetched if settings.fleet.source and fetched.exists() else built_in[MAIN]]
    return Places(packs[0], base() / "assets", tuple(packs[1:]))


def installed() -> bool:
    """Whether the program was installed, and is no checkout: then the content lies inside the package."""
    return (PACKAGE / "content").is_dir()


def base() -> Path:
    """Where content and assets lie: beside the package in a checkout, inside it in a wheel."""
    return PACKAGE if installed() else PACKAGE.parent


def built_in_packs() -> dict[str, Path]:
    """The folders of the packs that came with the program, by the names that settings use for them."""
    others = base() / "packs"
    found = sorted(others.iterdir()) if others.is_dir() else []
    return {MAIN: base() / "content", **{each.name: each for each in found if each.is_dir()}}


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
