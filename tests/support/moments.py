"""Any moment of a treatment, and what a drag changes in a drawing."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import fields
from typing import Any

from hypothesis import strategies as st

from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape, Treatment
from kiosk.illustrations.base.drawing import Box, Drawing, Op, Soft, Stroke
from kiosk.illustrations.xray.film import Polarity
from kiosk.illustrations.xray.picture import Film, Projection
from kiosk.model.complications import Complication

Bone = tuple[Level, float, Shape]
Drag = Callable[[float], Treatment]

levels, shapes, progress = st.sampled_from(Level), st.sampled_from(Shape), st.floats(0, 1)
collapses = st.floats(0.01, 0.5)
aspects = st.floats(0.6, 2.2)
bones = st.tuples(levels, collapses, shapes)


def needle_drag(bone: Bone) -> Drag:
    return lambda value: Treatment(*bone, needle=value)


def balloon_drag(bone: Bone) -> Drag:
    return lambda value: Treatment(*bone, needle=1, balloon=value)


def cement_drag(bone: Bone) -> Drag:
    return lambda value: Treatment(*bone, needle=1, cement=value)


def cloud_drag(bone: Bone) -> Drag:
    return lambda value: Treatment(*bone, needle=1, cement=value, space=False)


def leak_drag(bone: Bone, complication: Complication) -> Drag:
    return lambda value: Treatment(*bone, needle=1, cement=value, complication=complication)


def emptied(bone: Bone) -> Treatment:
    return Treatment(*bone, needle=1, balloon=1, balloon_out=True)


def closed(bone: Bone, complication: Complication | None) -> Treatment:
    return Treatment(*bone, cement=1, needle_out=True, complication=complication)


def closed_over_a_cloud(bone: Bone) -> Treatment:
    return Treatment(*bone, cement=1, needle_out=True, space=False)


drags = st.one_of(
    st.builds(
        lambda drag, bone: drag(bone),
        st.sampled_from([needle_drag, balloon_drag, cement_drag, cloud_drag]),
        bones,
    ),
    st.builds(leak_drag, bones, st.sampled_from(Complication)),
)
treatments = st.one_of(
    st.builds(Treatment, level=levels, shape=shapes, collapse=st.just(0.0) | collapses),
    st.builds(lambda drag, value: drag(value), drags, progress),
    st.builds(emptied, bones),
    st.builds(closed_over_a_cloud, bones),
    st.builds(closed, bones, st.none() | st.sampled_from(Complication)),
)


def filmed(
    treatment: Treatment, projection: Projection, polarity: Polarity = Polarity.PATIENT_FRIENDLY
) -> Film:
    """The X-ray of a moment."""
    moment: dict[str, Any] = {field.name: getattr(treatment, field.name) for field in fields(Treatment)}
    return Film(**moment, polarity=polarity, projection=projection)


def name(key: Hashable) -> str:
    """The words in a layer's key."""
    while isinstance(key, tuple):
        key = key[0]
    assert isinstance(key, str)
    return key.removeprefix("lateral ")


def repainted(before: Drawing, after: Drawing) -> set[str]:
    """The layers that must be painted again."""
    known = {layer.key for layer in before.layers}
    return {name(layer.key) for layer in after.layers if layer.key not in known}


def moved(before: Drawing, after: Drawing) -> set[str]:
    """The layers that only move."""
    poses = {layer.key: layer.pose for layer in before.layers}
    return {name(layer.key) for layer in after.layers if poses.get(layer.key, layer.pose) != layer.pose}


def touched(ops: tuple[Op, ...]) -> Iterator[tuple[float, float, float]]:
    """Every point of every path and how far paint reaches around it (mm)."""
    for op in ops:
        reach = op.width / 2 if isinstance(op, Stroke) else op.radius if isinstance(op, Soft) else 0.0
        for _, *numbers in op.path:
            for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                assert isinstance(x, (int, float))
                assert isinstance(y, (int, float))
                yield x, y, reach


def inside(box: Box, x: float, y: float, reach: float) -> bool:
    """Whether paint that reaches that far around a point stays in ``box``."""
    across = box.x <= x - reach and x + reach <= box.x + box.width
    return across and box.y <= y - reach and y + reach <= box.y + box.height
