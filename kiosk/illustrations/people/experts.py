"""Experts do not all agree: two for it, two unsure, one who thinks."""

from __future__ import annotations

from dataclasses import replace

from kiosk.illustrations.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import bone
from kiosk.illustrations.people.cast import DOCTOR, FRIEND, HUSBAND, NEIGHBOUR, NURSE, Cut, Outfit, Person
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Facing, Mood
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import plus, question
from kiosk.illustrations.people.pen import Ops, at, page, shape
from kiosk.illustrations.people.rooms import screen
from kiosk.illustrations.people.tones import PAPER, WHITE_COAT, WOOD
from kiosk.illustrations.people.upright import bust


def _expert(person: Person, under: str) -> Person:
    return replace(person, outfit=Outfit.COAT, top=WHITE_COAT, under=under)


_SURGEON = replace(NURSE, cut=Cut.BOB)
_THINKER = _expert(NEIGHBOUR, tones.BLUE.shade)
_PEOPLE = (
    (_SURGEON, 21, 58, 0.76, False, Mood.SMILE, Facing.RIGHT),
    (_expert(HUSBAND, tones.OCHRE.shade), 139, 58, 0.76, True, Mood.CALM, Facing.RIGHT),
    (DOCTOR, 49, 49, 0.72, False, Mood.SMILE, Facing.RIGHT),
    (_expert(FRIEND, tones.ROSE.shade), 112, 49, 0.72, True, Mood.CALM, Facing.RIGHT),
)


def experts_disagree(aspect: float) -> Drawing:
    """Five experts at a table below a picture of a broken bone; a plus lies before two, a question before two."""
    return page("experts disagree", _draw, aspect, tones.WALL, Box(0, 3, 160, 106))


def _draw() -> Ops:
    ops = at(screen(38, 25), 61, 5) + bone(78, 17.6, 0.36, 0.36, cut=True, cracked=True)
    ops += at(bust(_THINKER, Facing.FRONT, Mood.CALM), 80, 52, 0.7)
    for person, x, y, size, mirrored, mood, facing in (*_PEOPLE[2:], *_PEOPLE[:2]):
        ops += at(bust(person, facing, mood, 5), x, y, size, mirror=mirrored)
    ops += shape("M-260 380V86C-120 82 20 75 80 75C140 75 280 82 420 86V380Z", WOOD.light, WOOD.line)
    for x, degrees, sign in ((52, -4, plus(0, 0, 1.35, width=2.6)), (108, 4, question(0, -0.6, 1))):
        sheet = shape("M-14 -9H14L17 10H-17Z", PAPER.light, PAPER.line) + sign
        ops += at(sheet, x, 94, 1, degrees)
    for person, mirrored in ((_SURGEON, False), (_PEOPLE[1][0], True)):
        arm = at(hand(person.skin, Hand.POINT if not mirrored else Hand.OPEN), 26, 93, 1.15, -4)
        arm += limb(((9, 78), (11, 96), (26.4, 93)), (6, 5, 3.6), person.top, root=0.34)
        ops += at(arm, 160 if mirrored else 0, mirror=mirrored)
    ops += at(hand(_THINKER.skin, Hand.HOLD), 86.6, 61.4, 1, -118)
    return ops + limb(((96, 68), (95.4, 82), (87, 62)), (5, 4.3, 3.1), _THINKER.top, root=0.32)
