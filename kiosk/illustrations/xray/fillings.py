"""Tools, balloon and cement as X-rays show them, in either projection."""

from __future__ import annotations

from kiosk.anatomy.leak import NO_LEAK, Leak
from kiosk.anatomy.needle import RADIUS, TIP, Axis
from kiosk.anatomy.plane import Point, Points
from kiosk.anatomy.pocket import Pocket, Stretch
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Path, Radial, Stop, Stroke
from kiosk.illustrations.base.palette import mix
from kiosk.illustrations.base.shapes import circle, polygon, smooth
from kiosk.illustrations.instruments.tools import TUBE
from kiosk.illustrations.xray.film import Ink

Ops = tuple[Op, ...]

_FRINGE = ((3.4, 0.16), (1.6, 0.26))
"""Widths (mm) and strengths of the rim of cement that has run on between the struts (D)."""

_ROD = 0.8  # radius of catheter and filler (mm, D)
_MARKERS = (-0.72, 0.72)  # places on the catheter, from its back end -1 to its front end 1 (D)
_CASING = 1.5  # mm; sets a filling off from bone before and behind it, as contrast enhancement does (D)


def needle(way: Axis, length: float, ink: Ink, *, stylet: bool) -> Ops:
    """The steel tube, seen ``length`` mm long, all the way in; hollow, or with the pointed stylet inside."""
    tip, r, seen = way.end, RADIUS, length / TUBE

    def at(*pairs: Point) -> Points:
        return tuple(way.at(*pair) for pair in pairs)

    inside = mix(ink.dense, ink.air, 0.08 if stylet else 0.24)
    tones = (
        Stop(0, ink.dense),
        Stop(0.3, inside),
        Stop(0.7, inside),
        Stop(1, ink.dense),
    )
    point = (
        ((tip + 1.2 * seen, 0.92 * r), (tip + TIP * seen, 0.0), (tip + 1.2 * seen, -0.92 * r))
        if stylet
        else ()
    )
    path = polygon(at((tip - length, r), (tip, r), *point, (tip, -r), (tip - length, -r)))
    start, end = at((0, r), (0, -r))
    return (Stroke(path, ink.air, 0.5, 0.6), Fill(path, Linear(start, end, tones), 0.96))


def hub(way: Axis, length: float, ink: Ink) -> Ops:
    """The plastic hub at the end of a needle seen ``length`` mm long, almost end on."""
    ring = circle(way.at(way.end - length), 4.6)
    return (Fill(ring, ink.dense, 0.14), Stroke(ring, ink.dense, 0.5, 0.3))


def rod(way: Axis, length: float, ink: Ink) -> Ops:
    """The catheter or filler inside the tube, all the way in."""
    tip = way.end
    corners = ((tip - length, _ROD), (tip, _ROD), (tip, -_ROD), (tip - length, -_ROD))
    return (Fill(polygon(way.at(*corner) for corner in corners), ink.dense, 0.72),)


def balloon(space: Pocket, ink: Ink, catheter: Stretch) -> Ops:
    """The balloon full of contrast, with both marker bands on the ``catheter`` inside it."""
    free, path = space.stretch, smooth(space.outline(), tension=0.34)
    tones = (Stop(0, ink.dense, 0.66), Stop(0.7, ink.dense, 0.54), Stop(1, ink.dense, 0.36))
    bands = (
        polygon(catheter.place(((s, 0.95 / free.half_height), (s, -0.95 / free.half_height))), closed=False)
        for s in _MARKERS
    )
    return (
        Stroke(path, ink.air, _CASING, 0.28),
        Fill(path, Radial(free.place(((0, 0),))[0], 1.1 * free.half_length, tones)),
        Stroke(path, ink.dense, 0.55, 0.95),
        *(Stroke(each, ink.dense, 1.1) for each in bands),
    )


def cavity(space: Pocket, ink: Ink) -> Ops:
    """The hole that the balloon leaves lets more through; its pressed rim lets less."""
    path = smooth(space.outline(), tension=0.34)
    return (Fill(path, ink.air, 0.36), Stroke(path, ink.dense, 1.6, 0.10), Stroke(path, ink.dense, 0.5, 0.36))


def cement(outline: Points, free: Stretch, ink: Ink, strength: float = 1.0, leak: Leak = NO_LEAK) -> Ops:
    """Cement is the densest thing in the picture; ``strength`` (0..1) says how much of it lies in line.

    A ``leak`` is one with it and as dense.
    """
    if not outline:
        return ()
    path = smooth(outline, tension=0.33)
    tones = (
        Stop(0, ink.dense, strength),
        Stop(0.75, ink.dense, 0.96 * strength),
        Stop(1, ink.dense, 0.87 * strength),
    )
    leaks = _leaked(leak)
    return (
        *(Stroke(each, ink.air, _CASING, 0.42) for each in (*leaks, path)),
        *(Fill(each, ink.dense, 0.96) for each in leaks),
        Stroke(path, ink.dense, 0.9, 0.4 * strength),
        Fill(path, Radial(free.place(((0, 0),))[0], 1.3 * free.half_length, tones)),
    )


def cloud(outline: Points, free: Stretch, ink: Ink, strength: float = 1.0, leak: Leak = NO_LEAK) -> Ops:
    """Cement between the struts: dense where the tube ended, thinner towards a rim without a sharp edge."""
    if not outline:
        return ()
    path = smooth(outline, tension=0.33)
    tones = (
        Stop(0, ink.dense, 0.98 * strength),
        Stop(0.6, ink.dense, 0.9 * strength),
        Stop(1, ink.dense, 0.62 * strength),
    )
    return (
        *(Stroke(path, ink.dense, width, alpha * strength) for width, alpha in _FRINGE),
        *(Fill(each, ink.dense, 0.96) for each in _leaked(leak)),
        Fill(path, Radial(free.place(((0, 0),))[0], 1.15 * free.half_length, tones)),
    )


def _leaked(leak: Leak) -> tuple[Path, ...]:
    return tuple(smooth(part, tension=0.33) for part in (leak.outline, *leak.specks) if part)
