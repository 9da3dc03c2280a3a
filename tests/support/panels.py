"""The panels that every screen must fit: six shapes, two layouts, both ways up."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import msgspec
import pytest

from kiosk.settings.schema import Settings
from kiosk.visit.panel import DESIGN, Layout

SHAPES = {
    "16:9": (1366, 768),
    "16:10": (1280, 800),
    "3:2": (1920, 1280),
    "1.44": (1180, 820),
    "4:3": (1024, 768),
    "5:4": (1280, 1024),
}
"""Panels that are sold, in px; one pixel stands for several where the panel has more."""
TEXT_SIZES = ("normal", "large", "extra")


@dataclass(frozen=True, slots=True)
class WalkedPanel:
    """A panel of a shape that gets ``layout`` with a k of 1."""

    shape: str
    layout: Layout

    @property
    def size(self) -> tuple[int, int]:
        """The window in px."""
        width, height = SHAPES[self.shape]
        tall = self.layout in (Layout.KIOSK_TALL, Layout.TABLET_TALL)
        return (height, width) if tall else (width, height)

    @property
    def px_per_mm(self) -> float:
        """Pixels per real mm: as many as the layout's unit."""
        return min(px / mm for px, mm in zip(self.size, DESIGN[self.layout], strict=True))

    def settings(self, settings: Settings) -> Settings:
        """``settings`` on this panel."""
        screen = msgspec.structs.replace(settings.screen, px_per_mm=math.floor(self.px_per_mm * 1000) / 1000)
        return msgspec.structs.replace(settings, screen=screen)


@dataclass(frozen=True, slots=True)
class Walk:
    """All screens of a language in a text size on a panel."""

    panel: WalkedPanel
    language: str
    text_size: int

    def __str__(self) -> str:
        """Name the walk, as tests show it."""
        return f"{self.panel.layout}-{self.panel.shape}-{self.language}-{TEXT_SIZES[self.text_size]}"


def walk(name: str) -> Walk:
    """The walk with this name."""
    return next(each for each in EVERY if str(each) == name)


EVERY = tuple(
    Walk(WalkedPanel(shape, layout), language, size)
    for layout, shape, language, size in product(Layout, SHAPES, ("en", "es"), range(3))
)
"""The full product, for ``make panels``."""

SAMPLE = tuple(
    map(
        walk,
        (
            "kiosk-16:9-en-normal",
            "kiosk-16:9-es-extra",
            "kiosk-5:4-en-large",
            "kiosk-tall-16:9-es-normal",
            "kiosk-tall-4:3-es-extra",
            "tablet-16:10-es-normal",
            "tablet-16:10-en-extra",
            "tablet-5:4-es-normal",
            "tablet-tall-16:10-es-large",
            "tablet-tall-3:2-en-extra",
        ),
    )
)
"""Walks of the suite: each layout, shape, language and text size, and the tightest of them."""


def walks(sample: Sequence[Walk]) -> Sequence[Walk | pytest.ParameterSet]:
    """A ``sample`` in the suite; all of them in ``make panels``, with their pictures painted."""
    if not os.environ.get("KIOSK_PANELS"):
        return sample
    return [pytest.param(each, marks=pytest.mark.painted) for each in EVERY]
