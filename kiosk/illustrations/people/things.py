"""Everyday things, around or above their own origin, placed with ``at``."""

from __future__ import annotations

from kiosk.illustrations.people import tones
from kiosk.illustrations.people.pen import Ops, at, box, fill, oval, shape, trace
from kiosk.illustrations.people.tones import DARK, GLASS, PALE_TEAL, STEEL, WOOD


def plaster(width: float = 13.0, height: float = 6.0) -> Ops:
    """A sticking plaster around the origin."""
    pad = box(-0.19 * width, -0.45 * height, 0.38 * width, 0.9 * height, 0.12 * height)
    holes = tuple(
        command
        for x in (-0.09, 0.09)
        for y in (-0.18, 0.18)
        for command in oval(x * width, y * height, 0.032 * width)
    )
    line = 0.075 * height
    return (
        shape(box(-width / 2, -height / 2, width, height, height / 2), "#FFF3DF", "#B88C5A", line)
        + shape(pad, "#F8DDB6", "#D0A871", 0.7 * line)
        + fill(holes, "#B88C5A")
    )


def capsule(length: float = 14.0) -> Ops:
    """A two-coloured pill around the origin."""
    half, r = length / 2, 0.225 * length
    cap = f"M0 {-r}H{half - r}C{half - 0.45 * r} {-r} {half} {-0.55 * r} {half} 0C{half} {0.55 * r} {half - 0.45 * r} {r} {half - r} {r}H0Z"
    return shape(box(-half, -r, length, 2 * r, r), "#FFFFFF", tones.TEAL_DARK, 0.6) + shape(
        cap, tones.TEAL_LIGHT, tones.TEAL_DARK, 0.6
    )


def pill_bottle() -> Ops:
    """A brown bottle with a white cap, 19 high, standing at y 1."""
    return (
        shape(box(-6, -14, 12, 15, 2), "#F0B25E", "#A8720F")
        + shape(box(-6.8, -18, 13.6, 4.8, 1.2), "#FFFFFF", STEEL.line)
        + fill(box(-6, -10, 12, 7), "#FFF7E8")
        + trace("M-4 -8H4M-4 -5.6H2", "#A8720F", 0.7)
    )


def pill_box() -> Ops:
    """A box for a week of pills, 32 x 9.5, seen from above."""
    lids = tuple(command for i in range(7) for command in box(1.4 + 4.25 * i, 1.6, 3.7, 6.3, 0.9))
    white = tuple(command for i in (0, 1, 3, 4, 6) for command in oval(2.6 + 4.25 * i, 3.6, 0.8))
    ochre = tuple(command for i in (0, 2, 3, 5, 6) for command in oval(3.9 + 4.25 * i, 6, 0.8))
    return (
        shape(box(0, 0, 32, 9.5, 2), "#7FC4C6", tones.TEAL_DARK)
        + shape(lids, "#DDF2F1", tones.TEAL, 0.35)
        + fill(white, "#FFFFFF")
        + fill(ochre, tones.OCHRE.light)
    )


def glass(height: float = 13.0) -> Ops:
    """A glass of water that stands at y 0."""
    return (
        shape(f"M-4 {-height}L-3.2 -.6Q-3.1 0 -2.4 0H2.4Q3.1 0 3.2 -.6L4 {-height}Z", GLASS.light, GLASS.line)
        + fill(
            f"M-3.7 {-0.68 * height}L-3.1 -.8Q-3 -.3 -2.4 -.3H2.4Q3 -.3 3.1 -.8L3.7 {-0.68 * height}Z",
            GLASS.shade,
        )
        + trace(f"M-2.5 {1.8 - height}L-2.1 -3", "#FFFFFF", 0.7)
    )


def keys() -> Ops:
    """A car key on a ring."""
    return (
        trace(oval(0, 0, 3), STEEL.line, 1)
        + shape("M2 2L9 7.6L8 9.2L6.6 8.2L6 9L4.8 8.2L1 4.4Z", STEEL.shade, DARK.shade, 0.4)
        + fill("M-1.6 2.4L-6.4 3.4C-9.6 4 -11 7 -9.6 9.4C-8 12 -4.4 12 -2.8 9.6L-.4 3Z", DARK.line)
        + fill(oval(-6, 7.6, 1.3), tones.TEAL_LIGHT)
    )


def thermometer(height: float, level: float) -> Ops:
    """A fever thermometer, upright, its bulb around the origin, filled to the share ``level``."""
    scale = "".join(f"M.9 {-height * t:.2f}H2" for t in (0.3, 0.45, 0.6, 0.75, 0.9))
    return (
        shape((*box(-2.2, -height, 4.4, height, 2.2),), "#FFFFFF", STEEL.line)
        + shape(oval(0, 0, 3.1), "#FFFFFF", STEEL.line)
        + fill(box(-1.9, -3, 3.8, 2), "#FFFFFF")
        + fill(oval(0, 0, 2.1), tones.CORAL)
        + trace(f"M0 0V{-height * level:.2f}", tones.CORAL, 1.8)
        + trace(scale, STEEL.line, 0.35)
    )


def telephone() -> Ops:
    """A mobile phone from behind around the origin, upright, with its camera."""
    return shape(box(-2.2, -4.6, 4.6, 9.6, 1.1), "#2F4650", "#0F1E24", 0.4) + fill(
        oval(-0.7, -2.9, 0.7), "#0F1E24"
    )


def calendar(width: float, height: float, columns: int = 7, rows: int = 4) -> Ops:
    """A month sheet with its upper left corner at the origin."""
    rounded_top = f"M0 {0.25 * height}V2.2Q0 0 2.2 0H{width - 2.2}Q{width} 0 {width} 2.2V{0.25 * height}Z"
    wide, tall = (width - 3) / columns, (0.75 * height - 3) / rows
    days = tuple(
        command
        for i in range(columns)
        for j in range(rows)
        for command in box(
            1.5 + (i + 0.1) * wide, 0.25 * height + 1.5 + (j + 0.1) * tall, 0.8 * wide, 0.8 * tall, 0.5
        )
    )
    return (
        shape(box(0, 0, width, height, 2.2), "#FFFFFF", STEEL.line)
        + fill(rounded_top, tones.TEAL)
        + fill(
            (*box(width * 0.25 - 0.9, -2, 1.8, 4.6, 0.9), *box(width * 0.75 - 0.9, -2, 1.8, 4.6, 0.9)),
            DARK.shade,
        )
        + fill(days, "#D8E6E5")
    )


def carton() -> Ops:
    """A cardboard box, 22 x 18, its lower left corner at the origin."""
    return (
        shape(box(0, -18, 22, 18, 1), "#E7C99A", "#96733F")
        + fill(box(11, -18, 11, 18, 1), "#CFA86F", 0.5)
        + trace("M0 -12.6H22", "#96733F", 0.4)
        + fill(box(8.4, -18, 5.2, 7), "#F3E3C6")
    )


def car() -> Ops:
    """A car from the side, 70 x 29, on y 1.6, front to the right."""
    body = (
        "M2 -6C1 -12 3 -16 10 -17C14 -24 20 -28.6 30 -28.6H38C46 -28.6 51 -23 55 -17.4C63 -16.4 68 -14 68.6 -8"
        "C68.8 -6 68 -5 66 -5H4C2.8 -5 2.2 -5.2 2 -6Z"
    )
    low = "M1.9 -8H68.6C68.8 -6 68 -5 66 -5H4C2.8 -5 2 -5.2 1.9 -8Z"
    panes = "M15 -17.4C18 -23 22.6 -25.8 29 -25.8H31.4V-17.4ZM34 -17.4V-25.8H38C43 -25.8 47.4 -22 50.4 -17.4Z"
    tyres, rims = (*oval(16, -5, 6.6), *oval(54, -5, 6.6)), (*oval(16, -5, 3.1), *oval(54, -5, 3.1))
    return (
        fill(body, PALE_TEAL.light)
        + fill(low, PALE_TEAL.shade)
        + trace(body, tones.TEAL_DARK, 0.6)
        + shape(panes, "#EAF5F8", tones.TEAL_DARK)
        + trace("M32.6 -17V-6M35 -13H39.4", tones.TEAL_DARK, 0.6, 0.8)
        + shape(oval(66.4, -11.6, 1.8, 2.2), "#FFF3C8", tones.TEAL_DARK, 0.3)
        + fill(tyres, DARK.shade)
        + fill(rims, STEEL.shade)
    )


def stone(x: float, y: float, rx: float) -> Ops:
    """A flat stepping stone whose top is at ``x``, ``y``."""
    return fill(oval(x, y + 1.7, rx, 0.33 * rx), WOOD.line, 0.75) + shape(
        oval(x, y, rx, 0.33 * rx), "#F6E9D0", WOOD.line, 0.35
    )


def fork() -> Ops:
    """A fork from above, 20 long, upright around the origin."""
    return trace("M0 10V-2M-2.4 -9V-5Q-2.4 -2 0 -2Q2.4 -2 2.4 -5V-9M0 -9V-2", STEEL.line, 1.1)


def wristband() -> Ops:
    """A red wristband with a tag, 15 wide, around the origin."""
    return (
        trace(oval(0, 0, 7, 3.6), tones.CORAL_DARK, 3.2)
        + trace("M-6.6 1.2C-4 4.6 4 4.6 6.6 1.2", "#E9795F", 1.2)
        + shape(box(-3.8, 1.4, 7.6, 4.6, 1), "#FFFFFF", tones.CORAL_DARK, 0.45)
        + at(trace("M0 -1.2V.3M0 1.3V1.32", tones.CORAL_DARK, 0.9), 0, 3.6)
    )


def stick(height: float) -> Ops:
    """A walking stick with its tip at the origin."""
    top = f"M.6 -1L-.6 {2 - height:.2f}C-.8 {-height - 1.4:.2f} 1 {-height - 0.6:.2f} 5.4 {-height - 0.4:.2f}"
    return trace(top, "#5F4026", 2.3) + trace(top, "#94683F", 1.4) + fill("R-.9 -2.4 2.8 2.6 .8", "#33302F")
