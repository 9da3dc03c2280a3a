"""How colours look to people: contrast, distance, and the three kinds of colour blindness."""

from __future__ import annotations

import math
from functools import cache

Rgb = tuple[float, float, float]
"""Linear red, green and blue (0..1)."""

COLOR_BLINDNESS: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)
    ),
}  # fmt: skip
"""Machado, Oliveira and Fernandes 2009, severity 1.0: rows that give red, green and blue."""

_TO_XYZ: tuple[Rgb, Rgb, Rgb] = (
    (0.4124, 0.3576, 0.1805),
    (0.2126, 0.7152, 0.0722),
    (0.0193, 0.1192, 0.9505),
)  # sRGB, IEC 61966-2-1
_WHITE = (0.9505, 1.0, 1.089)  # D65


@cache
def linear(color: str) -> Rgb:
    """``#rrggbb`` in linear light."""
    red, green, blue = (_linear(int(color[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return (red, green, blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def seen(rgb: Rgb, blindness: str | None) -> Rgb:
    """What somebody with ``blindness`` sees of ``rgb``; None sees it as it is."""
    if blindness is None:
        return rgb
    red, green, blue = (min(1.0, max(0.0, each)) for each in _times(COLOR_BLINDNESS[blindness], rgb))
    return (red, green, blue)


def luminance(rgb: Rgb) -> float:
    """Relative luminance (WCAG 2.2)."""
    return _times(_TO_XYZ, rgb)[1]


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def distance(one: Rgb, other: Rgb) -> float:
    """The distance of two colours by CIEDE2000 (Sharma, Wu and Dalal 2005); about 1 is just seen."""
    (l1, a1, b1), (l2, a2, b2) = _lab(one), _lab(other)
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    h = h1 + turn / 2 if c1 * c2 else h1 + h2
    dl, dc = l2 - l1, c2 - c1
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    lightness, c = (l1 + l2) / 2, (c1 + c2) / 2

    def wave(times: int, shift: float) -> float:
        return math.cos(math.radians(times * h + shift))

    t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.20 * wave(4, -63)
    sl = 1 + 0.015 * (lightness - 50) ** 2 / math.sqrt(20 + (lightness - 50) ** 2)
    sc, sh = 1 + 0.045 * c, 1 + 0.015 * c * t
    bend = 60 * math.exp(-((((h % 360) - 275) / 25) ** 2))
    rt = -2 * math.sqrt(c**7 / (c**7 + 25**7)) * math.sin(math.radians(bend))
    return math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


def _lab(rgb: Rgb) -> Rgb:
    x, y, z = (_root(each / white) for each, white in zip(_times(_TO_XYZ, rgb), _WHITE, strict=True))
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def _root(t: float) -> float:
    return math.cbrt(t) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29


def _times(rows: tuple[Rgb, Rgb, Rgb], rgb: Rgb) -> Rgb:
    red, green, blue = (sum(a * b for a, b in zip(row, rgb, strict=True)) for row in rows)
    return (red, green, blue)
