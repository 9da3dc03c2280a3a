"""Rooms and furniture. Furniture stands on y 0 and is placed with ``at``."""

from __future__ import annotations

import math

from kiosk.illustrations.people import tones
from kiosk.illustrations.people.pen import BEYOND, HEIGHT, WIDTH, Ops, box, down, fill, oval, shape, trace
from kiosk.illustrations.people.tones import LINEN, PALE_TEAL, STEEL, WOOD


def room(floor: float) -> Ops:
    """A wall, and a floor from the height ``floor`` down."""
    ground = box(-BEYOND, floor, WIDTH + 2 * BEYOND, HEIGHT + BEYOND - floor)
    return fill(ground, tones.FLOOR) + trace(f"M{-BEYOND} {floor}H{WIDTH + BEYOND}", tones.FLOOR_EDGE, 0.6)


def window(x: float, y: float, width: float, height: float) -> Ops:
    """A window with a bright day outside."""
    hill = (
        f"M{x + 2.5} {y + height - 9}C{x + width * 0.4} {y + height - 14} {x + width * 0.6} {y + height - 8} "
        f"{x + width - 2.5} {y + height - 11}V{y + height - 2.5}H{x + 2.5}Z"
    )
    return (
        shape(box(x, y, width, height, 2), "#FFFFFF", tones.FLOOR_EDGE)
        + fill(box(x + 2.5, y + 2.5, width - 5, height - 5), "#D3EAF3")
        + fill(hill, "#BFDCC8")
        + trace(f"M{x + width / 2} {y + 2.5}V{y + height - 2.5}", "#FFFFFF", 1.6)
    )


def armchair(width: float, height: float, seat: float) -> Ops:
    """An armchair from the side, its seat at y -seat, open to the right, its back foot at x -9."""
    back = (
        f"M-3 -2L-1 {-seat}L-6 {-height - 10}Q-8 {-height - 14} -12 {-height - 13}Q-15 {-height - 11} "
        f"-14 {-height - 7}L-9 {6 - seat}L-11 -2Z"
    )
    legs = (*box(-8, 6 - seat, 4, seat - 6, 1.4), *box(width - 6, 6 - seat, 4, seat - 6, 1.4))
    return (
        shape(back, PALE_TEAL.shade, PALE_TEAL.line)
        + fill(legs, WOOD.line)
        + shape(box(-10, -seat, width + 9, 9, 4), PALE_TEAL.light, PALE_TEAL.line)
    )


def couch(width: float, height: float = 14.0) -> Ops:
    """A plain bed from the side, its mattress top at y -height."""
    legs = (*box(3, -3.4, 3.4, 5.4, 0.8), *box(width - 6.4, -3.4, 3.4, 5.4, 0.8))
    return (
        fill(legs, WOOD.line)
        + shape(box(0, -height, width, height - 4, 2.6), LINEN.light, LINEN.line, 0.45)
        + fill(box(1, -height + 4.4, width - 2, height - 9, 1.6), LINEN.shade, 0.8)
        + shape(box(-1, -6.6, width + 2, 5, 1.6), WOOD.light, WOOD.line, 0.4)
    )


def pillow(x: float, y: float, width: float = 18.0, height: float = 7.0) -> Ops:
    """A pillow with its upper left corner at ``x``, ``y``."""
    return shape(box(x, y, width, height, height / 2), LINEN.light, LINEN.line, 0.45)


def hospital_bed() -> Ops:
    """A bed on wheels from the side, 104 long, head end at x 0, mattress top at y -31.5."""
    width, height, head = 104.0, 24.0, 20.0
    steel = (*box(8.6, 2 - height, 2.8, height - 5, 1), *box(width - 11.4, 2 - height, 2.8, height - 5, 1))
    wheels = tuple(command for x in (10, width - 10) for command in oval(x, -2.4, 2.6))
    hubs = tuple(command for x in (10, width - 10) for command in oval(x, -2.4, 0.9))
    boards = (
        *box(0, -height - head - 3, 5.4, head + 6, 2.4),
        *box(width - 5, -height - 13, 5, 18, 2.2),
    )
    return (
        shape(steel, STEEL.shade, STEEL.line, 0.4)
        + fill(wheels, tones.DARK.light)
        + fill(hubs, STEEL.shade)
        + shape(box(2, -height - 1, width - 4, 4.4, 2), STEEL.light, STEEL.line, 0.4)
        + shape(boards, WOOD.light, WOOD.line, 0.45)
        + shape(box(4, -height - 7.5, width - 8, 7.5, 3), LINEN.light, LINEN.line, 0.45)
    )


def round_table(radius: float, height: float) -> Ops:
    """A small round table seen a little from above; its top is an ellipse around y -height."""
    foot = (*box(-2, -height, 4, height - 1, 1), *box(-10, -2.6, 20, 2.6, 1.3))
    return (
        fill(foot, WOOD.shade)
        + fill(oval(0, 1.6 - height, radius, 0.15 * radius), WOOD.line)
        + shape(oval(0, -height, radius, 0.15 * radius), WOOD.light, WOOD.line, 0.35)
    )


def clock(radius: float, hour: float) -> Ops:
    """A wall clock around the origin that shows a full ``hour``."""
    angle = math.radians(30 * hour)
    ticks = "".join(
        f"M{0.78 * radius * math.sin(a):.3f} {-0.78 * radius * math.cos(a):.3f}"
        f"L{0.88 * radius * math.sin(a):.3f} {-0.88 * radius * math.cos(a):.3f}"
        for a in (math.radians(30 * i) for i in range(12))
    )
    hands = (
        f"M{0.5 * radius * math.sin(angle):.3f} {-0.5 * radius * math.cos(angle):.3f}L0 0V{-0.7 * radius:.3f}"
    )
    return (
        shape(oval(0, 0, radius), "#FFFFFF", tones.TEAL_DARK, 1)
        + trace(ticks, STEEL.line, 0.5)
        + trace(hands, tones.INK, 1)
        + fill(oval(0, 0, 0.9), tones.INK)
    )


def drip_stand(height: float) -> Ops:
    """A stand with a bag of fluid; the line begins at (-6.5, 14 - height)."""
    bag = "M-10 {0}H-3V{1}Q-3 {2} -6.5 {2}Q-10 {2} -10 {1}Z".format(2 - height, 14 - height, 18 - height)
    fluid = "M-9.6 {0}H-3.4V{1}Q-3.4 {2} -6.5 {2}Q-9.6 {2} -9.6 {1}Z".format(
        9 - height, 14 - height, 17.6 - height
    )
    return (
        trace(f"M0 {-height}V-2M-6 {-height}H6", STEEL.line, 1.7)
        + trace("M-8 -1.4H8", tones.DARK.shade, 2.2)
        + shape(bag, tones.GLASS.light, tones.GLASS.line)
        + fill(fluid, tones.GLASS.shade)
    )


def screen(width: float, height: float) -> Ops:
    """A dark monitor with its upper left corner at the origin."""
    return fill(box(0, 0, width, height, 2), tones.DARK.line) + fill(
        box(1.6, 1.6, width - 3.2, height - 3.2, 1), "#0B161B"
    )


def blanket(outline: str, hem: str, folds: str) -> Ops:
    """A blanket with a turned-down hem and folds."""
    return (
        fill(outline, PALE_TEAL.light)
        + shape(hem, "#F0F7F7", PALE_TEAL.line, 0.45)
        + trace(folds, PALE_TEAL.line, 0.45, 0.55)
        + trace(outline, PALE_TEAL.line)
    )


def curtain(x: float, width: float, top: float, bottom: float, folds: int = 9) -> Ops:
    """A closed curtain on a rail."""
    step = width / folds
    waves = "".join(
        f"Q{x + (folds - i - 0.5) * step:.2f} {bottom + 2.6:.2f} {x + (folds - i - 1) * step:.2f} {bottom:.2f}"
        for i in range(folds)
    )
    cloth = f"M{x} {top}H{x + width}V{bottom}{waves}Z"
    dark = tuple(
        command
        for i in range(folds)
        for command in box(x + (i + 0.55) * step, top, 0.45 * step, bottom - top + 0.8)
    )
    rings = tuple(command for i in range(folds) for command in oval(x + (i + 0.5) * step, top, 1.1))
    return (
        fill(cloth, down(PALE_TEAL.light, "#B2D8D9", top, bottom))
        + fill(dark, PALE_TEAL.shade, 0.75)
        + fill(box(x - 2, top - 2.4, width + 4, 3.2, 1.6), STEEL.line)
        + shape(rings, "#FFFFFF", STEEL.line, 0.4)
    )
