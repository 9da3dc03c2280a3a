"""The pages' pictures: one cast, nobody cut off, colours keep their meaning, hands end arms."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.plane import contains, distance
from kiosk.illustrations.base.drawing import Drawing, Fill, Linear, Op, Radial, Soft, Stroke
from kiosk.illustrations.people import cast, pen, things, tones
from kiosk.illustrations.people.body_map import BodyMap, Sign, body_map
from kiosk.illustrations.people.conversation import conversation
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.limbs import limb, reach, tube
from kiosk.illustrations.people.pages import PAGES
from kiosk.illustrations.people.posed import Arm, Posture, figure
from kiosk.illustrations.people.prone import prone
from kiosk.illustrations.people.upright import Reach, Stance, standing
from support.moments import inside, touched

PICTURES: dict[str, Callable[[float], Drawing]] = {
    **{name: draw for name, (_, draw) in PAGES.items()},
    "conversation": conversation,
    "prone": prone,
}
MOST = 350
"""Ops in a picture of people: drawn when its page opens, in about 0.3 ms an op at 1150 x 790 px."""

pages = pytest.mark.parametrize("draw", PICTURES.values(), ids=PICTURES)


def ops_of(drawing: Drawing) -> tuple[Op, ...]:
    return tuple(op for layer in drawing.layers for op in layer.ops())


def colours(ops: tuple[Op, ...]) -> set[str]:
    used: set[str] = set()
    for op in ops:
        match op:
            case Fill(paint=Linear() | Radial() as paint):
                used |= {stop.color for stop in paint.stops}
            case Fill(paint=str() as color) | Stroke(color=color) | Soft(color=color):
                used.add(color)
    return used


def is_ground(op: Op) -> bool:
    """Whether an op is ground, which reaches beyond every picture."""
    return any(abs(x) >= pen.BEYOND for x, _, _ in touched((op,)))


def uncovered(ops: tuple[Op, ...]) -> tuple[Op, ...]:
    """The ops after the last wall with windows, through which what lies before it is seen."""
    walls = [i for i, op in enumerate(ops) if is_ground(op) and sum(c[0] == "M" for c in op.path) > 2]
    return ops[walls[-1] :] if walls else ops


@pytest.mark.every(3)
@pages
def test_nothing_is_cut_off(draw: Callable[[float], Drawing]) -> None:
    for aspect in (0.65, 0.8, 1.0, 1.25, 1.45, 1.8):
        drawing = draw(aspect)
        assert drawing.view.width / drawing.view.height == pytest.approx(aspect)
        shown = tuple(op for op in uncovered(ops_of(drawing)) if not is_ground(op))
        out = {(x, y) for x, y, _ in touched(shown) if not inside(drawing.view, x, y, 0)}
        assert not out
        assert all(inside(drawing.view, *anchor.point, 2) for anchor in drawing.anchors)


@pages
def test_a_picture_of_people_is_painted_at_once(draw: Callable[[float], Drawing]) -> None:
    drawn = ops_of(draw(1.4))
    assert len(drawn) <= MOST
    assert not any(isinstance(op, Soft) for op in drawn)


NUMB = {"cannot_wait"}


@pytest.mark.parametrize("name", PICTURES)
def test_purple_dots_are_for_numbness_only(name: str) -> None:
    dots = [op for op in ops_of(PICTURES[name](1.4)) if isinstance(op, Fill) and op.paint == tones.NUMB]
    assert bool(dots) == (name in NUMB)
    assert all(op.apart for op in dots)


def test_a_numb_leg_on_the_body_map_is_purple() -> None:
    for sign in Sign:
        assert (tones.NUMB in colours(ops_of(body_map(BodyMap(sign), 1)))) == (sign in {Sign.NUMB, Sign.RED})


def test_no_two_of_the_cast_look_alike() -> None:
    looks = [(person.skin, person.cut, person.hair, person.top) for person in cast.CAST]
    assert len(set(looks)) == len(looks)
    assert sum(person.top == cast.PATIENT.top for person in cast.CAST) == 1


@pages
def test_who_wears_the_patients_cardigan_has_her_skin(draw: Callable[[float], Drawing]) -> None:
    used = colours(ops_of(draw(1.4)))
    patient = cast.PATIENT
    if patient.top.light in used:
        assert patient.skin.light in used


angles = st.floats(-60, 120)


@given(angles, st.floats(-20, 140), st.sampled_from(Hand))
def test_a_hand_is_at_the_end_of_its_arm(root: float, bend: float, pose: Hand) -> None:
    with_arm = figure(cast.PATIENT, Posture(arm=Arm(root, bend, pose)))
    without = figure(cast.PATIENT, Posture(arm=None))
    added = with_arm[len(without) :]
    fist, sleeve = added[: len(hand(cast.PATIENT.skin, pose))], added[len(hand(cast.PATIENT.skin, pose)) :]
    ends = [(x, y) for x, y, _ in touched(fist[:1])]
    cuff = [(x, y) for x, y, _ in touched(sleeve[:1])]
    assert min(distance(a, b) for a in ends for b in cuff) < 2
    assert max(distance(a, b) for a in ends for b in cuff[:1]) < 60


@given(st.floats(-80, 80), st.floats(-60, 60))
def test_both_sides_of_a_standing_person_mirror_each_other(root: float, bend: float) -> None:
    drawn = standing(cast.DAUGHTER, Stance(Reach(-root, -bend), Reach(root, bend)))
    sleeves = [op for op in drawn if isinstance(op, Fill) and op.paint == cast.DAUGHTER.top.light][-2:]
    left, right = ([x for x, _, _ in touched((op,))] for op in sleeves)
    assert min(left) == pytest.approx(-max(right), abs=0.01)
    assert max(left) == pytest.approx(-min(right), abs=0.01)


@given(st.floats(-50, 80), st.floats(0, 110))
def test_a_limb_has_its_joints_inside(root: float, bend: float) -> None:
    start = (0.0, 0.0)
    knee = reach(start, root, 22.5)
    joints = (start, knee, reach(knee, root - bend, 21))
    outline = tube(joints, (6.8, 5.1, 4.0))
    along = [
        (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(joints) for t in (0.2, 0.4)
    ]
    assert all(contains(outline, point) for point in along)
    assert len(limb(joints, (6.8, 5.1, 4.0), tones.SLATE)) == 3


def test_a_person_is_a_hundred_units_tall_and_stands_on_the_ground() -> None:
    for drawn in (figure(cast.DOCTOR, Posture()), standing(cast.DOCTOR, Stance())):
        heights = [y for _, y, _ in touched(drawn)]
        assert max(heights) == pytest.approx(0, abs=2)
        assert -106 < min(heights) < -94


def test_a_walking_stick_reaches_the_ground() -> None:
    ops = figure(cast.PATIENT, Posture(arm=Arm(30, 16, Hand.HOLD, stick=True)))
    wood = [op for op in ops if isinstance(op, Stroke) and op.color == "#94683F"]
    assert max(y for _, y, _ in touched(tuple(wood))) == pytest.approx(-1)
    assert things.stick(40)[0].path[0][2] == pytest.approx(-1)


def test_turning_a_part_turns_all_of_it() -> None:
    upright, turned = (
        pen.fill("M0 0L10 0L10 4Z", "#000000"),
        pen.at(pen.fill("M0 0L10 0L10 4Z", "#000000"), degrees=90),
    )
    for (x, y, _), (u, v, _) in zip(touched(upright), touched(turned), strict=True):
        assert math.isclose(u, -y, abs_tol=1e-9)
        assert math.isclose(v, x, abs_tol=1e-9)
    (line,) = pen.at(pen.trace("M0 0L1 0", "#000000", 2), scale=3)
    assert isinstance(line, Stroke)
    assert math.isclose(line.width, 6)
