import math

from hypothesis import given, settings

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import signed_area
from kiosk.anatomy.trabeculae import Quality
from kiosk.illustrations.base.drawing import Drawing, Fill, Stroke
from kiosk.illustrations.side.strong_weak import LENSES, RADIUS, BoneQuality, strong_weak
from support.moments import aspects, inside, levels, touched


@given(levels, aspects)
def test_both_lenses_are_in_view_side_by_side(level: Level, aspect: float) -> None:
    drawing = strong_weak(BoneQuality(level), aspect)
    rings = tuple(op for op in drawing.layers[-2].ops() if isinstance(op, Stroke))
    assert math.isclose(aspect, drawing.view.width / drawing.view.height)
    assert all(inside(drawing.view, *point) for point in touched(rings))


@given(aspects)
def test_each_label_stands_under_its_own_lens(aspect: float) -> None:
    drawing = strong_weak(BoneQuality(), aspect)
    strong, weak = drawing.anchors
    assert [strong.id, weak.id] == ["strong", "weak"]
    assert strong.point[0] < 0 < weak.point[0]
    assert {strong.side, weak.side} == {"word"}
    for anchor, quality in zip(drawing.anchors, (Quality.STRONG, Quality.WEAK), strict=True):
        x, y = LENSES[quality]
        assert anchor.point[0] == x
        assert anchor.point[1] < y - RADIUS


def hollow(drawing: Drawing, lens: int) -> float:
    """The area of all pores under a lens (mm²)."""
    pores = next(op for op in drawing.layers[lens].ops() if isinstance(op, Fill) and op.apart)
    area = 0.0
    run: list[tuple[float, float]] = []
    for command in pores.path:
        if command[0] == "Z":
            area += abs(signed_area(tuple(run)))
            run = []
        else:
            x, y = command[-2:]
            assert isinstance(x, float | int)
            assert isinstance(y, float | int)
            run.append((x, y))
    return area


@given(levels)
@settings(max_examples=len(Level))
def test_weak_bone_has_more_hollow_and_less_strut(level: Level) -> None:
    drawing = strong_weak(BoneQuality(level), 4 / 3)
    assert hollow(drawing, 1) > 1.4 * hollow(drawing, 0)
