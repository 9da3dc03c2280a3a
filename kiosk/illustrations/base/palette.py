"""The colours of the pictures: warm is the body, cool and steel is the doctor's, coral is the problem."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

WHITE = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours (``#rrggbb``) by what they paint."""

    paper: str = "#FBF6EE"
    ink: str = "#16323C"
    pill: str = WHITE
    shadow: str = "#6B4A2C"
    pressed: str = "#3A1509"
    """The shadow that balloon and cement throw on the spongy bone."""

    bone_light: str = "#FFF8E9"
    bone: str = "#F4E4C8"
    bone_dark: str = "#DDBF92"
    bone_outline: str = "#9A6E40"
    bone_shade: str = "#C9A677"
    cortex: str = "#F9EBD0"
    cortex_outline: str = "#7C5733"
    strut: str = "#F3D7AC"
    pore: str = "#BE7A57"
    pore_deep: str = "#7B3F27"

    disc: str = "#A9CBD6"
    disc_light: str = "#D6EAF0"
    disc_outline: str = "#4F8397"
    canal_fat: str = "#FBE6A8"
    nerve: str = "#F2B93B"
    nerve_outline: str = "#A06A0A"
    skin: str = "#E8B48F"
    skin_dark: str = "#D6976F"
    fat: str = "#FBE3B5"
    fat_dark: str = "#F3D08F"
    ligament: str = "#F3E2C8"
    muscle: str = "#E2A08E"
    muscle_dark: str = "#C97C6C"
    tissue: str = "#F6DFCF"

    crack: str = "#5B1E14"
    crush: str = "#C73E1D"
    glow: str = "#E4502B"
    mark: str = "#C2331A"

    steel_light: str = "#F5FAFC"
    steel: str = "#B9C7CF"
    steel_dark: str = "#6E8590"
    steel_outline: str = "#2C4450"
    handle_light: str = "#35A9AF"
    handle: str = "#0E7C86"
    handle_dark: str = "#075259"
    balloon_light: str = "#8AD6EC"
    balloon: str = "#1B78A6"
    balloon_dark: str = "#0A4566"
    balloon_outline: str = "#06344E"
    balloon_marker: str = "#E3B341"
    cavity_light: str = "#6E3825"
    cavity: str = "#4A2318"
    cement_light: str = "#FBFAF5"
    cement: str = "#F1F0E8"
    cement_dark: str = "#DDE0DA"
    cement_outline: str = "#5F7F82"
    plaster: str = "#FFF6E6"
    vein: str = "#B9C2E4"
    vein_dark: str = "#8E9ACF"
    vein_outline: str = "#4F5DA3"

    numb: str = "#4B3F8F"


LIGHT = Palette()

_BONE = ("bone_light", "bone", "bone_dark", "bone_outline", "bone_shade")
_DISC = ("disc", "disc_light", "disc_outline")


def mix(first: str, second: str, share: float) -> str:
    """The colour ``share`` (0..1) of the way from ``first`` to ``second``."""
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


@lru_cache(maxsize=16)
def receding(palette: Palette) -> Palette:
    """``palette`` for what is not treated: bones 34 % and discs 20 % towards the paper."""
    bones = {name: mix(getattr(palette, name), palette.paper, 0.34) for name in _BONE}
    discs = {name: mix(getattr(palette, name), palette.paper, 0.20) for name in _DISC}
    return replace(palette, **bones, **discs)
