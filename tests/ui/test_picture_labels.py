"""D4: the words on a picture stand beside what they name, on every card, in every language."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk import offer
from kiosk.bridge.pictures.marks import Label, labels
from kiosk.bridge.publish import RecordModel
from kiosk.illustrations.gallery import gallery
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.visit.panel import Layout
from support.clinic import CLINIC
from support.stage import Stage

CARDS: dict[str, tuple[Layout, float, int, int, float]] = {
    "kiosk": (Layout.KIOSK, 4.03, 1210, 860, 1.0),
    "kiosk, a low card": (Layout.KIOSK, 4.03, 1210, 700, 1.0),
    "kiosk upright": (Layout.KIOSK_TALL, 4.03, 1000, 860, 1.0),
    "kiosk upright, a low card": (Layout.KIOSK_TALL, 4.03, 1000, 665, 1.0),
    "tablet": (Layout.TABLET, 5.9, 404, 600, 1.0),
    "tablet, a wide card": (Layout.TABLET, 5.9, 590, 600, 1.0),
    "tablet upright": (Layout.TABLET_TALL, 5.9, 760, 470, 1.0),
    "tablet, extra large letters": (Layout.TABLET, 4.9, 900, 420, 1.9),
    "tablet upright, extra large letters": (Layout.TABLET_TALL, 4.9, 760, 540, 1.9),
}
"""The cards that pictures stand on: layout, px of a design mm, width and height in px, growth of letters."""

SHOW = """Item {
    property var model: null
    property var words: ({})
    property string step: ""
    PictureLabels {
        objectName: "labels"
        model: parent.model
        step: parent.step
        word: key => parent.words[key] ?? ""
    }
}"""
LABELLED = tuple(
    exhibit for exhibit in gallery() if exhibit.scene.name != "procedure" and exhibit.drawing(1).anchors
)
"""What stands on a card with words; the clinician's table names the parts of the procedure its own way."""
SLACK = 1.0
"""Px that rounding may cost."""


@pytest.fixture(scope="module")
def library() -> Library:
    read = offer.compile_content(CLINIC, places(CLINIC).content, house_rules=False).library
    assert read is not None
    return read


@pytest.mark.parametrize("card", CARDS)
def test_nothing_lies_on_anything_and_no_leader_crosses_another(
    stage: Stage, library: Library, card: str
) -> None:
    layout, unit, width, height, grown = CARDS[card]
    root = stage.show(SHOW, layout=layout, unit=unit, letters=grown)
    holder, model = stage.item("labels"), RecordModel(Label, root)
    holder.setSize(QRectF(0, 0, width, height).size())
    root.setProperty("model", model)
    found = []
    for code, exhibit in product(("en", "es"), LABELLED):
        language = library.language(code)
        root.setProperty("words", dict(language.labels))
        step = language.words.step_of.format(n=3, total=7)
        root.setProperty("step", step if grown == 1 else "")  # in a column a picture has no number
        model.replace(labels(exhibit.drawing(width / height), width))
        found += [f"{exhibit.name}, {code}: {fault}" for fault in faults(stage, holder)]
    assert not found, "\n".join(found)


def faults(stage: Stage, holder: QQuickItem) -> list[str]:
    """What is wrong with the words on the picture, in words."""
    shown = [item for item in holder.childItems() if item.isVisible() and item.property("anchor") is not None]
    pills = [(item.property("text"), stage.rect(part(item, "pill"))) for item in shown]
    rings = [
        (item.property("text"), stage.rect(part(item, "ring")))
        for item in shown
        if part(item, "ring").isVisible()
    ]
    step = part(holder, "step")
    blocks = [*pills, *([("the step", stage.rect(step))] if step.isVisible() else [])]
    card = stage.rect(holder).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    leaders = [
        (item.property("text"), item.property("tip"), item.property("anchor"))
        for item in shown
        if part(item, "ring").isVisible()
    ]
    return [
        *(f"{name} leaves the card" for name, rect in pills if not card.contains(rect)),
        *(f"{a} lies on {b}" for (a, one), (b, other) in combinations(blocks, 2) if overlap(one, other)),
        *(f"{a} lies on the point of {b}" for a, one in blocks for b, other in rings if overlap(one, other)),
        *(
            f"the leaders of {a} and {b} cross"
            for (a, *one), (b, *other) in combinations(leaders, 2)
            if crossing(*one, *other)
        ),
    ]


def part(item: QQuickItem, name: str) -> QQuickItem:
    """The child of ``item`` with this objectName."""
    return next(child for child in item.childItems() if child.objectName() == name)


def overlap(one: QRectF, other: QRectF) -> bool:
    """Whether two rectangles have more than their edges in common."""
    common = one.intersected(other)
    return common.width() > SLACK and common.height() > SLACK


def crossing(a: QPointF, b: QPointF, c: QPointF, d: QPointF) -> bool:
    """Whether the stretches from ``a`` to ``b`` and from ``c`` to ``d`` cross."""

    def side(p: QPointF, q: QPointF, r: QPointF) -> float:
        return (q.x() - p.x()) * (r.y() - p.y()) - (q.y() - p.y()) * (r.x() - p.x())

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def test_a_word_on_a_word_is_found(stage: Stage) -> None:
    root = stage.show(SHOW, layout=Layout.KIOSK, unit=4.03)
    holder, model = stage.item("labels"), RecordModel(Label, root)
    holder.setSize(QRectF(0, 0, 1210, 860).size())
    root.setProperty("model", model)
    root.setProperty("words", {"one": "Bandage", "other": "Cement"})
    at = {"anchor_x": 900.0, "side": "start", "tint": "#000000", "room": 1210.0}
    model.replace((Label("one", anchor_y=300, **at), Label("other", anchor_y=310, **at)))  # type: ignore[arg-type]
    assert any("lies on" in fault for fault in faults(stage, holder))
