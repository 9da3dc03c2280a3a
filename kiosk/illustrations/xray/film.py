"""The round X-ray picture itself: colours, ground, field, grain and the ring around it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from random import Random

from kiosk.anatomy.plane import Point
from kiosk.illustrations.base.drawing import Box, Command, Fill, Layer, Op, Path, Radial, Stop, Stroke
from kiosk.illustrations.base.shapes import circle, rectangle

Ops = tuple[Op, ...]

GROUND = "#0A0F13"
"""What surrounds the round picture."""


class Polarity(StrEnum):
    """Which way round the greys go."""

    PATIENT_FRIENDLY = "patient-friendly"
    """Bone and cement are bright, as on a film."""
    C_ARM = "c-arm"
    """Bone and cement are dark, as on the screen of most C-arms."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The greys of one polarity: what stops the rays, what lets them pass, the field from centre to rim."""

    dense: str
    air: str
    field: tuple[str, str, str]
    rim: float
    """How much darker the rim of the field is (0..1)."""


INKS = {
    Polarity.PATIENT_FRIENDLY: Ink("#F3F7F9", "#0A0D10", ("#4D565D", "#3D454C", "#23292E"), 0.45),
    Polarity.C_ARM: Ink("#0C1013", "#EEF1F3", ("#C9CFD3", "#B4BBC0", "#949CA2"), 0.3),
}


@dataclass(frozen=True, slots=True)
class Aperture:
    """The round window: its middle and radius (mm)."""

    center: Point
    radius: float

    def view(self, aspect: float) -> Box:
        """The box in view for a picture of ``aspect`` (width / height): little ground, the rim is cropped."""
        side = 1.93 * self.radius
        width, height = (side * aspect, side) if aspect >= 1 else (side, side / aspect)
        return Box(self.center[0] - width / 2, self.center[1] - height / 2, width, height)

    @property
    def path(self) -> Path:
        """The outline of the window."""
        return circle(self.center, self.radius)


def field(aperture: Aperture, ink: Ink, view: Box) -> Layer:
    """Ground and evenly lit field, below everything else."""

    def ops() -> Ops:
        tones = tuple(Stop(offset, color) for offset, color in zip((0, 0.6, 1), ink.field, strict=True))
        return (
            Fill(rectangle(_beyond(view)), GROUND),
            Fill(aperture.path, Radial(aperture.center, aperture.radius, tones)),
        )

    return Layer(("xray field", aperture, ink, view), ops)


def cover(aperture: Aperture, ink: Ink, view: Box) -> Layer:
    """Grain, darker rim and the ring, above everything else; it hides what lies outside the window."""

    def ops() -> Ops:
        bright, dark = _grain(aperture)
        shade = (Stop(0, "#000000", 0), Stop(0.7, "#000000", 0), Stop(1, "#000000", ink.rim))
        return (
            Fill(bright, "#FFFFFF", 0.07, apart=True),
            Fill(dark, "#000000", 0.12, apart=True),
            Fill(aperture.path, Radial(aperture.center, aperture.radius, shade)),
            Fill((*rectangle(_beyond(view)), *aperture.path), GROUND),
            Stroke(aperture.path, "#31414B", 0.42),
        )

    return Layer(("xray cover", aperture, ink, view), ops)


def _beyond(view: Box) -> Box:
    return Box(view.x - 2, view.y - 2, view.width + 4, view.height + 4)


@lru_cache(maxsize=4)
def _grain(aperture: Aperture) -> tuple[Path, Path]:
    """Bright and dark specks, always the same."""
    random = Random(2)  # noqa: S311 - a fixed texture, not a secret
    paths: tuple[list[Command], list[Command]] = ([], [])
    count = 34
    pitch = aperture.radius / count
    for row in range(-count, count):
        for column in range(-count, count):
            size = random.uniform(0.07, 0.18) * pitch
            x, y = ((each + random.uniform(0, 0.8)) * pitch for each in (column, row))
            if math.hypot(x, y) < aperture.radius:
                corner = (aperture.center[0] + x, aperture.center[1] + y)
                random.choice(paths).extend(rectangle(Box(*corner, size, size)))
    return tuple(paths[0]), tuple(paths[1])
