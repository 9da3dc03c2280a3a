"""The theme's promises: contrast, letter heights in mm, crisp sizes, motion that can be stopped."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQml import QQmlProperty

from kiosk.visit.panel import Layout
from support.stage import Stage

TEXT_PAIRS = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "figureGround"),
    ("ink2", "paper"),
    ("ink2", "card"),
    ("ink2", "sand"),
    ("primaryText", "primary"),
    ("primaryPressedText", "primaryPressed"),
    ("primaryOnText", "primaryText"),
    ("tintText", "tint"),
    ("tintText", "card"),
    ("pressedText", "pressed"),
    ("help", "helpTint"),
    ("help", "card"),
    ("helpPressedText", "helpPressed"),
    ("helpText", "help"),
    ("amber", "amberBand"),
    ("amber", "amberTile"),
    ("readingText", "readingMark"),
    ("pictureInk", "picturePaper"),
]
CONTROL_PAIRS = [
    ("edge", "paper"),
    ("edge", "card"),
    ("accent", "paper"),
    ("accent", "tint"),
    ("helpEdge", "paper"),
    ("helpEdge", "helpTint"),
    ("primary", "groove"),
    ("primary", "card"),
    ("focus", "paper"),
    ("focus", "card"),
    ("eventEdge", "card"),
    ("event", "eventMark"),
    ("nonEventEdge", "nonEvent"),
    ("nonEventEdge", "card"),
]
IN_EVERY_THEME = {"figureGround", "pictureInk", "picturePaper"}
"""Colours of pictures, which high contrast leaves alone."""

CAPITALS = {
    "label": (4.8, 4.8),
    "cell": (5.5, 4.5),
    "body": (6.5, 4.9),
    "h2": (6.6, 5.3),
    "h1": (9.6, 6.4),
    "homeTitle": (11.2, 6.8),
    "idleTitle": (11.4, 6.8),
    "attractTitle": (10.2, 5.2),
    "headline": (19, 11),
    "subheadline": (11, 7),
}
"""Capital heights in design mm: kiosk, tablet."""
GROWING = {"label", "cell", "body"}
"""Roles that grow as much as the text size says."""

UNITS = [4.03, 4.9, 6.63, 11.03]
"""Px per design mm of 21.5 inch 1080p, and of tablets of 12, 15.6 and 13 inch."""


def luminance(color: QColor) -> float:
    """WCAG 2 relative luminance."""
    parts: tuple[float, ...] = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else math.pow((c + 0.055) / 1.055, 2.4) for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def ratio(stage: Stage, pair: tuple[str, str]) -> float:
    return contrast(stage.theme.property(pair[0]), stage.theme.property(pair[1]))


def test_the_contrast_formula_knows_the_published_values() -> None:
    assert pytest.approx(21) == contrast(QColor("#000000"), QColor("#FFFFFF"))
    assert pytest.approx(4.48, abs=0.01) == contrast(QColor("#777777"), QColor("#FFFFFF"))


@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-".join)
def test_text_stands_out_seven_to_one(stage: Stage, pair: tuple[str, str]) -> None:
    assert ratio(stage, pair) >= 7


@pytest.mark.parametrize("pair", CONTROL_PAIRS, ids="-".join)
def test_controls_stand_out_three_to_one(stage: Stage, pair: tuple[str, str]) -> None:
    assert ratio(stage, pair) >= 3


@pytest.mark.parametrize(
    "pair", [pair for pair in TEXT_PAIRS + CONTROL_PAIRS if not IN_EVERY_THEME & {*pair}], ids="-".join
)
def test_high_contrast_is_fifteen_to_one(stage: Stage, pair: tuple[str, str]) -> None:
    stage.set_display(high_contrast=True)
    assert ratio(stage, pair) >= 15


@pytest.mark.parametrize("role", CAPITALS)
@pytest.mark.parametrize("unit", UNITS)
def test_capitals_are_as_high_as_promised(stage: Stage, role: str, unit: float) -> None:
    """Measured in the bundled font; never lower, and at most one px higher."""
    on_kiosk, on_tablet = CAPITALS[role]
    cases = [(Layout.KIOSK, 1.0, on_kiosk), (Layout.TABLET, 1.0, on_tablet)]
    if role in GROWING:
        cases += [(Layout.TABLET, 1.12, 1.12 * on_tablet), (Layout.TABLET, 1.9, 1.9 * on_tablet)]
    for layout, letters, promised in cases:
        stage.set_display(unit=unit, letters=letters, layout=layout.value)
        font = QFont(QQmlProperty(stage.theme, f"{role}.font").read())
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        measured = QFontMetricsF(font).capHeight() / unit
        assert promised - 0.005 <= measured <= promised + 1 / unit


def test_reduced_motion_stops_every_animation(stage: Stage) -> None:
    names = ["releaseTime", "selectTime", "screenTime", "lookTime", "stepTime", "playTime", "attractTime"]
    names.append("fillTime")
    assert [120, 150, 180, 250, 250, 4000, 5000, 1200] == [stage.theme.property(name) for name in names]
    stage.set_display(reduced_motion=True)
    assert {0} == {stage.theme.property(name) for name in names}
    assert (400, 500) == (stage.theme.property("repeatTime"), stage.theme.property("settleTime"))
