"""After the procedure: flat in bed with a nurse near; washing."""

from __future__ import annotations

from dataclasses import replace

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import NURSE, PATIENT, PATIENT_IN_GOWN, Outfit
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import disc, struck
from kiosk.illustrations.people.pen import (
    BEYOND,
    HEIGHT,
    WIDTH,
    Ops,
    at,
    box,
    either_way,
    fill,
    ground_shadow,
    page,
    shape,
    trace,
)
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import blanket, clock, hospital_bed, pillow, room
from kiosk.illustrations.people.things import car, plaster
from kiosk.illustrations.people.tones import CORAL_DARK, LINEN, PALE_TEAL, STEEL
from kiosk.illustrations.people.upright import Reach, Stance, standing

_WATCHING = Posture(arm=None, far_arm=Arm(-8, 6), lean=5, stoop=9, nod=8)
_FLAT = Posture(arm=None, far_arm=None, leg=Leg(2, 2), far_leg=Leg(4, 2), stoop=2, nod=-3, hip=47)


def right_after(aspect: float) -> Drawing:
    """She lies flat on her back, the nurse beside her; the ride home waits outside the door."""
    return either_way(
        "right after", _right_after, aspect, tones.WALL, Box(8, 2, 148, 108), Box(15, -24, 118, 156)
    )


def washing(aspect: float) -> Drawing:
    """She stands in the shower, two plasters on her back; a bathtub is crossed out."""
    return page("washing", _washing, aspect, "#E3F0F2", Box(22, 2, 134, 108))


def _right_after(tall: bool) -> Ops:
    ops = (
        room(86) + at(_door(), -27 if tall else 0) + at(clock(8.5, 10), 92 if tall else 98, 0 if tall else 18)
    )
    ops += at(figure(NURSE, _WATCHING), 40, 100, 0.92) + flat_in_bed()
    ops += at(hand(NURSE.skin, Hand.FLAT), 59.4, 60.6, 0.95, 30)
    return ops + limb(((44, 43.5), (46.6, 56), (59.6, 60.8)), (4.5, 3.7, 2.7), NURSE.top, root=0.28)


def flat_in_bed() -> Ops:
    """She lies on her back in a hospital bed, x 22 to 126, its wheels at y 105."""
    ops = ground_shadow(75, 105.6, 56, 3) + at(hospital_bed(), 22, 105.4) + pillow(29, 67.6, 22, 7.8)
    ops += at(figure(PATIENT_IN_GOWN, _FLAT), 121, 67.6, 0.82, -90)
    ops += blanket(
        "M66 61.6C76 58.6 92 59.6 104 61C112 58.4 117 55.6 121 56.6C123 59 123.4 67 123.4 75V81.4H64C63.4 73 64 67 66 61.6Z",
        "M66 61.6C64 67 63.4 73 64 81.4H71.4C70.8 73 71.4 67 73.4 60.2Q69.6 60.2 66 61.6Z",
        "M86 62.6Q84 72 86 79M104 63.6Q102 72 104 79",
    )
    ops += at(hand(PATIENT.skin, Hand.FLAT), 85, 63.8, 0.85, 4)
    return ops + limb(((58, 64.6), (71, 67.8), (85.4, 64)), (4, 3.3, 2.5), PATIENT_IN_GOWN.top, root=0.3)


def _door() -> Ops:
    """An open door to the street, where the car waits."""
    return (
        shape(box(118, 22, 36, 64, 2), STEEL.light, tones.FLOOR_EDGE, 0.7)
        + fill(box(121, 25, 30, 61), "#D8ECF4")
        + fill("M121 68C130 61 142 66 151 62V86H121Z", "#C3DDCB")
        + fill(box(121, 79, 30, 7), "#D3D9D8")
        + at(car(), 122.6, 83, 0.385)
    )


_BARE = replace(PATIENT, outfit=Outfit.BARE, shoe=PATIENT.skin.shade, trousers=PATIENT.skin)


def _washing() -> Ops:
    ops = _tiles() + ground_shadow(58, 104.6, 26, 2.6)
    ops += trace("M98 4H68C63 4 62 5 62 9", STEEL.line, 1.8)
    ops += shape("M49 15C49 9 56 8 62 8C68 8 75 9 75 15Z", STEEL.light, STEEL.line)
    ops += at(
        standing(_BARE, Stance(Reach(-16, -6), Reach(18, 8), away=True)) + _back() + _towel(), 58, 104, 0.86
    )
    ops += trace(_water(), "#6FAECB", 0.8, 0.8)
    return ops + at(
        disc(0, 0, 26, CORAL_DARK, 1.9) + _bathtub() + struck(-18.2, -18.2, 18.2, 18.2, 2), 126, 50
    )


def _tiles() -> Ops:
    across = "".join(f"M{-BEYOND} {y}H{WIDTH + BEYOND}" for y in range(-200, 93, 17))
    down = "".join(f"M{x} {-BEYOND}V93" for x in range(-200, 380, 17))
    return trace(across + down, "#FFFFFF", 0.7, 0.8) + fill(
        box(-BEYOND, 93, WIDTH + 2 * BEYOND, HEIGHT + BEYOND), "#C6DBDE"
    )


def _water() -> str:
    """Drops that fall around her, a little outwards."""
    return "".join(
        f"M{x + 0.1 * (x - 62) * row:.2f} {19 + 15 * row + 7 * i % 11}L{x + 0.1 * (x - 62) * row + 0.05 * (x - 62):.2f} "
        f"{24 + 15 * row + 7 * i % 11}"
        for i, x in enumerate((36, 41, 46, 53, 60, 67, 74, 79, 84, 90))
        for row in range(5)
        if abs(x - 58) > 20 or row == 0
    )


def _back() -> Ops:
    skin = PATIENT.skin
    lines = "M-8.6 -72C-6 -70 -5.4 -66 -6.4 -62M8.6 -72C6 -70 5.4 -66 6.4 -62"
    ops = trace("M0 -78V-52", skin.shade, 1.3) + trace(lines, skin.shade, 0.9)
    return ops + at(plaster(8, 3.8), -5.2, -60.4) + at(plaster(8, 3.8), 5.2, -60.4)


def _towel() -> Ops:
    towel = "M-11.4 -50Q0 -46.6 11.4 -50L12.8 -20Q0 -16.6 -12.8 -20Z"
    return (
        shape(towel, LINEN.light, LINEN.line)
        + fill("M7 -48.8Q9.4 -49.4 11.4 -50L12.8 -20Q10.2 -19 7.6 -18.6Z", LINEN.shade)
        + trace("M-11.5 -46.6Q0 -43.2 11.5 -46.6M-12.5 -24Q0 -20.6 12.5 -24", PALE_TEAL.line, 0.6)
    )


def _bathtub() -> Ops:
    return (
        fill("M-16 -3C-12 -6 -8 -3 -4 -4.4C0 -6 6 -3 16 -3Z", "#9FD0DE")
        + trace("M-10 11V14.4M10 11V14.4M15 -2V-10Q15 -13 12 -13Q9.6 -13 9.6 -10.6", STEEL.line, 1.5)
        + shape("M-18 -2H18C18 7 13 11.6 7 11.6H-7C-13 11.6 -18 7 -18 -2Z", LINEN.light, STEEL.line, 0.7)
        + trace("M-20 -2.4H20", STEEL.line, 1.8)
    )
