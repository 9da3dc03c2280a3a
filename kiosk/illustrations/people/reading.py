"""The book of words, and the paper that says who wrote and checked this."""

from __future__ import annotations

import math

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.base.shapes import smooth
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import bone
from kiosk.illustrations.people.marks import tick
from kiosk.illustrations.people.pen import Ops, at, box, fill, ground_shadow, oval, page, shape, trace
from kiosk.illustrations.people.tones import PAPER, TEAL, TEAL_DARK, TEAL_LIGHT

_WRITING = "#BFCBCE"


def words_book(aspect: float) -> Drawing:
    """An open book with a bone on one page."""
    return page("words book", _book, aspect, tones.WALL, Box(12, 16, 136, 86))


def about_paper(aspect: float) -> Drawing:
    """A written paper with a seal of approval."""
    return page("about paper", _paper, aspect, tones.WALL, Box(34, 3, 104, 108))


def _book() -> Ops:
    cover = "M18 34C36 26 62 26 80 36C98 26 124 26 142 34V90C124 82 98 82 80 92C62 82 36 82 18 90Z"
    left = "M22 30C40 22 64 23 80 33V88C64 78 40 77 22 85Z"
    right = "M138 30C120 22 96 23 80 33V88C96 78 120 77 138 85Z"
    ops = ground_shadow(80, 95, 58, 4) + shape(cover, TEAL, TEAL_DARK, 0.8)
    ops += shape(left, PAPER.light, PAPER.line) + shape(right, PAPER.light, PAPER.line)
    ops += fill("M76 30.4C77.6 31.2 78.8 32.1 80 33V88C78.8 87.1 77.6 86.3 76 85.4Z", PAPER.shade)
    ops += fill("M80 33C82 31.4 84 30.2 86 29.2V84C84 85 82 86.4 80 88Z", PAPER.shade)
    ops += bone(47, 46, 0.56, whole=True)
    lines = "".join(f"M30 {y}C44 {y - 4.6} 60 {y - 3} 72 {y + 3}" for y in (66, 71.4, 76.8))
    for i, y in enumerate((40, 46, 52, 58, 64, 70, 76)):
        end = 130 if i % 3 else 118
        lines += f"M89 {y + 3}C101 {y - 3} 112 {y - 4.4} {end} {y - 1.6 if i % 3 else y - 3.8}"
    return ops + trace(lines, _WRITING, 1.6) + fill("M108 24.6V45L111.6 41.6L115.2 45V24Z", TEAL_LIGHT)


def _paper() -> Ops:
    sheet = "M42 10Q42 7 45 7H100L116 23V99Q116 102 113 102H45Q42 102 42 99Z"
    ops = fill(box(43, 9, 74, 95, 3), "#23474C", 0.1) + shape(sheet, PAPER.light, PAPER.line, 0.6)
    ops += shape("M100 7V20Q100 23 103 23H116Z", PAPER.shade, PAPER.line) + fill(box(51, 17, 36, 5, 2), TEAL)
    lines = "".join(f"M51 {31 + 6.6 * i:.1f}H{107 if i % 3 != 2 else 88}" for i in range(8))
    ops += trace(lines, _WRITING, 1.7)
    radii = ((18.5 if i % 2 else 16.4, math.pi * i / 24) for i in range(48))
    seal = smooth([(r * math.cos(a), r * math.sin(a)) for r, a in radii])
    ribbon = shape("M-7 12L-11 30L-4 26L0 32L4 26L11 30L7 12Z", TEAL_LIGHT, TEAL_DARK, 0.6)
    ring = shape(seal, TEAL, TEAL_DARK, 0.7) + fill(oval(0, 0, 12.4), "#FFFFFF")
    return ops + at(ribbon + ring + tick(-0.4, 0.4, 1.9, width=1.6), 112, 75)
