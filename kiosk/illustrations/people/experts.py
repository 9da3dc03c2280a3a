"""Experts do not all agree: two for it, two unsure, one who thinks."""

from __future__ import annotations

from dataclasses import replace

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import bone
from kiosk.illustrations.people.cast import DOCTOR, FRIEND, HUSBAND, NEIGHBOUR, NURSE, Cut, Outfit, Person
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Facing, Mood
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import plus, question
from kiosk.illustrations.people.pen import Ops, at, either_way, shape
from kiosk.illustrations.people.rooms import screen
from kiosk.illustrations.people.tones import PAPER, WHITE_COAT, WOOD
from kiosk.illustrations.people.upright import bust


def _expert(person: Person, under: str) -> Person:
    return replace(person, outfit=Outfit.COAT, top=WHITE_COAT, under=under)


_SURGEON = replace(NURSE, cut=Cut.BOB)
_THINKER = _expert(NEIGHBOUR, tones.BLUE.shade)
_DOUBTER = _expert(HUSBAND, tones.OCHRE.shade)
_BEHIND = (DOCTOR, Mood.SMILE), (_expert(FRIEND, tones.ROSE.shade), Mood.CALM)


def experts_disagree(aspect: float) -> Drawing:
    """Five experts at a table below a picture of a broken bone; a plus lies before two, a question before two."""
    return either_way(
        "experts disagree", _draw, aspect, tones.WALL, Box(0, 3, 160, 106), Box(22, -28, 116, 156)
    )


def _draw(tall: bool) -> Ops:
    nearer, higher, lower = (22.0, 26.0, 6.0) if tall else (0.0, 0.0, 0.0)
    ops = at(
        at(screen(38, 25), -19, -12.5) + bone(-2, 0, 0.36, 0.36, cut=True, cracked=True), 80, 17.5 - higher
    )
    for (person, mood), mirrored in zip(_BEHIND, (False, True), strict=True):
        seat = at(
            bust(person, Facing.RIGHT, mood, 5),
            (40 if tall else 49),
            45 if tall else 49,
            0.8 if tall else 0.72,
        )
        ops += at(seat, 160 if mirrored else 0, mirror=mirrored)
    ops += _thinker(56 if tall else 52)
    for person, mood, mirrored in ((_SURGEON, Mood.SMILE, False), (_DOUBTER, Mood.CALM, True)):
        seat = at(bust(person, Facing.RIGHT, mood, 5), 21 + nearer, 58 + lower, 0.76)
        ops += at(seat, 160 if mirrored else 0, mirror=mirrored)
    table = shape("M-260 380V86C-120 82 20 75 80 75C140 75 280 82 420 86V380Z", WOOD.light, WOOD.line)
    ops += at(table, 0, lower)
    for x, degrees, sign in (
        (52 + 0.2 * nearer, -4, plus(0, 0, 1.35, width=2.6)),
        (108 - 0.2 * nearer, 4, question(0, -0.6, 1)),
    ):
        ops += at(
            shape("M-14 -9H14L17 10H-17Z", PAPER.light, PAPER.line) + sign, x, 94 + 3.4 * lower, 1, degrees
        )
    for person, pose, mirrored in ((_SURGEON, Hand.POINT, False), (_DOUBTER, Hand.OPEN, True)):
        arm = at(hand(person.skin, pose), 26, 93, 1.15, -4)
        arm += limb(((9, 78), (11, 96), (26.4, 93)), (6, 5, 3.6), person.top, root=0.34)
        ops += at(at(arm, nearer, lower), 160 if mirrored else 0, mirror=mirrored)
    return ops + _chin_in_hand(56 if tall else 52)


def _thinker(y: float) -> Ops:
    return at(bust(_THINKER, Facing.FRONT, Mood.CALM), 80, y, 0.7)


def _chin_in_hand(y: float) -> Ops:
    ops = at(hand(_THINKER.skin, Hand.HOLD), 86.6, y + 9.4, 1, -118)
    return ops + limb(((96, y + 16), (95.4, y + 30), (87, y + 10)), (5, 4.3, 3.1), _THINKER.top, root=0.32)
