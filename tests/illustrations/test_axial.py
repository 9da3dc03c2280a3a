from dataclasses import replace

from hypothesis import given

from kiosk.anatomy import axial as anatomy
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.needle import RADIUS
from kiosk.anatomy.treatment import Phase, Side, Treatment
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import Drawing
from support.moments import (
    Bone,
    Drag,
    balloon_drag,
    bones,
    cement_drag,
    levels,
    moved,
    name,
    needle_drag,
    progress,
    repainted,
    treatments,
)


def both(part: str) -> set[str]:
    return {f"axial {side.name} {part}" for side in Side}


def two(drag: Drag, one: float, other: float, aspect: float = 4 / 3) -> tuple[Drawing, Drawing]:
    return axial(drag(one), aspect), axial(drag(other), aspect)


@given(bones, progress, progress)
def test_a_needle_drag_only_slides_both_needles(bone: Bone, one: float, other: float) -> None:
    before, after = two(needle_drag(bone), one, other)
    assert repainted(before, after) == set()
    assert moved(before, after) == (both("needle") if abs(one - other) > 1e-6 else set())


@given(bones, progress, progress)
def test_a_balloon_drag_paints_spongy_bone_and_balloons(bone: Bone, one: float, other: float) -> None:
    before, after = two(balloon_drag(bone), one, other)
    assert repainted(before, after) <= {"axial spongy"} | both("balloon")
    assert moved(before, after) <= both("rod")


@given(bones, progress, progress)
def test_a_cement_drag_paints_cement_and_slides_the_fillers(bone: Bone, one: float, other: float) -> None:
    before, after = two(cement_drag(bone), one, other)
    assert repainted(before, after) <= both("cement")
    assert moved(before, after) <= both("rod")


@given(treatments)
def test_one_needle_leaves_the_other_side_alone(treatment: Treatment) -> None:
    one = replace(treatment, needles=1)
    drawing, two_sided = axial(one, 4 / 3), axial(treatment, 4 / 3)
    painted = [name(layer.key) for layer in drawing.layers]
    both_sides = [name(layer.key) for layer in two_sided.layers]
    assert painted == [each for each in both_sides if Side.LEFT.name not in each]
    assert not {"needles", "balloons"} & {anchor.id for anchor in drawing.anchors}
    bone = vertebra(one.level)
    resting, pressed = anatomy.pores(bone), anatomy.pores(bone, one.inflation, one.sides)
    for before, after in zip(resting, pressed, strict=True):
        assert [point for point in before if point[0] < 0] == [
            here for here, there in zip(after, before, strict=True) if there[0] < 0
        ]


@given(treatments, progress)
def test_no_leader_crosses_a_needle(treatment: Treatment, t: float) -> None:
    drawing = axial(treatment, 4 / 3)
    if treatment.phase not in {Phase.NEEDLE, Phase.BALLOON, Phase.SPACE, Phase.CEMENT}:
        return
    view, bone = drawing.view, vertebra(treatment.level)
    ends = {"start": (view.x, None), "end": (view.x + view.width, None), "bottom": (None, view.y)}
    for anchor in drawing.pointing:
        x, y = ends[anchor.side]
        there = (anchor.point[0] if x is None else x, anchor.point[1] if y is None else y)
        near = tuple(a + (b - a) * t for a, b in zip(anchor.point, there, strict=True))
        for side in Side:
            way = anatomy.axis(bone, side)
            dx, dy = near[0] - way.origin[0], near[1] - way.origin[1]
            along = dx * way.forward[0] + dy * way.forward[1]
            aside = abs(dx * way.forward[1] - dy * way.forward[0])
            owner = anchor.id == "needles" and side is Side.RIGHT
            assert owner or along > way.end or aside > RADIUS


@given(levels)
def test_the_needles_leave_room_for_the_nerves_label_between_them(level: Level) -> None:
    bone = vertebra(level)
    drawing = axial(Treatment(level, needle=1), 4 / 3)
    way = anatomy.axis(bone, Side.RIGHT)
    foot = drawing.view.y
    assert way.at((foot - way.origin[1]) / way.forward[1])[0] > 20  # mm either side
