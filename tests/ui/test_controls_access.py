"""The controls as a screen reader meets them, and their sizes as a finger meets them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.visit.panel import Layout
from support.examples import cases
from support.stage import Stage

HERE = Path(__file__).parent
Role = QAccessible.Role

ALL = """Item {
    property list<string> done: []
    function note(what: string) { done = [...done, what] }
    Flow {
        anchors.fill: parent
        spacing: Theme.cardGap
        KButton { text: "Next"; kind: KButton.Primary; iconName: "next"; onActivated: note("Next") }
        KButton { text: "Home"; iconName: "home"; iconOnly: true; onActivated: note("Home") }
        KButton { text: "Listen"; kind: KButton.Tool; stacked: true; onActivated: note("Listen") }
        KButton { text: "Help"; kind: KButton.Help; selected: true; onActivated: note("Help") }
        ProgressSteps { text: "Step 4 of 7"; step: 4; steps: 7; onActivated: note("Step 4 of 7") }
        CheckCard { text: "Will it hurt?"; selected: true; onActivated: note("Will it hurt?") }
        GroupTab { text: "Risks"; count: 2; onActivated: note("Risks, 2") }
        SignCard { text: "Stiff"; onActivated: note("Stiff") }
        HomeCard { text: "My choices"; height: 300; onActivated: note("My choices") }
        LookSwitch {
            width: 700
            names: ["Side", "Above"]; currentIndex: 1; spokenName: "Look"
            onChosen: index => note(names[index])
        }
        Handle {
            width: 700
            value: 0.5; caption: "Fill"; lessName: "Less"; moreName: "More"
            onMoved: value => note(value > 0.5 ? "More" : "Less")
        }
        Banner { width: 500; text: "Tell the staff" }
        Pill { text: "Bone" }
        KText { text: "Big words"; role: Theme.h1 }
        SpokenText { width: 500; sentences: ["It <b>lifts</b>.", "It fills."]; current: 1 }
        IdleRing { remaining: 42; total: 60; unit: "seconds" }
    }
}"""
ROLES = {
    "Next": Role.Button,
    "Home": Role.Button,
    "Listen": Role.Button,
    "Help": Role.Button,
    "Step 4 of 7": Role.Button,
    "Will it hurt?": Role.CheckBox,
    "Risks, 2": Role.RadioButton,
    "Stiff": Role.RadioButton,
    "My choices": Role.Button,
    "Side": Role.RadioButton,
    "Above": Role.RadioButton,
    "Less": Role.Button,
    "More": Role.Button,
}
TEXTS = {
    "Look": Role.Grouping,
    "Fill": Role.Slider,
    "Tell the staff": Role.Heading,
    "Bone": Role.StaticText,
    "Big words": Role.Heading,
    "It lifts. It fills.": Role.StaticText,
    "42 seconds": Role.ProgressBar,
}
KIOSK = {"unit": 4.03}
KIOSK_TALL = {"unit": 4.03, "layout": Layout.KIOSK_TALL.value}
TABLET = {"unit": 4.9, "layout": Layout.TABLET.value}
LETTERS = [1.0, 1.12, 1.9]


def interface(stage: Stage, name: str) -> QAccessibleInterface:
    def search(parent: QAccessibleInterface) -> QAccessibleInterface | None:
        for i in range(parent.childCount()):
            child = parent.child(i)
            found = child if child.text(QAccessible.Text.Name) == name else search(child)
            if found is not None:
                return found
        return None

    found = search(QAccessible.queryAccessibleInterface(stage.view))
    assert found is not None, name
    return found


def test_every_control_and_text_is_one_node_with_its_role(stage: Stage) -> None:
    stage.show(ALL)
    named = [node for node in stage.person.nodes() if node.name]
    assert ROLES | TEXTS == {node.name: node.role for node in named}
    assert [] == [name for name, count in Counter(node.name for node in named).items() if count > 1]


@pytest.mark.parametrize("name", ROLES)
def test_the_press_action_does_what_a_tap_does(stage: Stage, name: str) -> None:
    root = stage.show(ALL, reduced_motion=True)
    action = interface(stage, name).actionInterface()
    assert action is not None
    assert QAccessibleActionInterface.pressAction() in action.actionNames()
    action.doAction(QAccessibleActionInterface.pressAction())
    assert name == root.property("done")[0]


def test_only_the_owner_decides_what_is_checked(stage: Stage) -> None:
    """A full list refuses a question; a screen reader must not say that it is on the list."""
    stage.show('Item { CheckCard { text: "One" } }')
    stage.person.tap("One")
    assert not stage.person.find("One").checked


def test_every_control_can_have_the_focus(stage: Stage) -> None:
    stage.show(ALL)
    focusable = {node.name for node in stage.person.nodes() if node.focusable}
    assert {*ROLES, "Fill"} <= focusable


def test_chosen_controls_say_so(stage: Stage) -> None:
    stage.show(ALL)
    assert {"Help", "Will it hurt?", "Above"} == {node.name for node in stage.person.nodes() if node.checked}


def test_the_slider_tells_its_percent(stage: Stage) -> None:
    stage.show(ALL)
    value = interface(stage, "Fill").valueInterface()
    assert (0, 50, 100) == (value.minimumValue(), value.currentValue(), value.maximumValue())


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("layout", [KIOSK, KIOSK_TALL, TABLET], ids=["kiosk", "kiosk-tall", "tablet"])
def test_every_target_is_at_least_20_mm(stage: Stage, layout: dict[str, object], letters: float) -> None:
    stage.show(ALL, **layout, letters=letters)
    scale = float(str(layout["unit"]))
    small = {
        node.name: (node.rect.width() / scale, node.rect.height() / scale)
        for node in stage.person.nodes()
        if node.name in {*ROLES, "Fill"} and min(node.rect.width(), node.rect.height()) < 20 * scale
    }
    assert {} == small


words = st.lists(st.text("abcdefghijklmnñop", min_size=1, max_size=9), min_size=1, max_size=14).map(" ".join)

GROWING = """Item {
    id: root
    property string text: ""
    property bool stacked: false
    KButton { width: Theme.mm(80); text: root.text; iconName: "ask"; stacked: root.stacked }
    CheckCard { width: Theme.mm(80); text: root.text }
    GroupTab { width: Theme.mm(80); text: root.text; count: 3 }
    SignCard { width: Theme.mm(80); text: root.text }
}"""


def test_controls_grow_with_their_words(stage: Stage) -> None:
    """No word is cut, shrunk or pushed out, in any control of 80 mm."""
    root = stage.show(GROWING)

    @settings(max_examples=cases(40))
    @given(text=words, size=st.integers(0, 2), stacked=st.booleans())
    def check(text: str, size: int, stacked: bool) -> None:  # noqa: FBT001 - hypothesis names them
        root.setProperty("text", text)
        root.setProperty("stacked", stacked)
        stage.set_display(text_size=size)
        stage.lay_out()
        for control in root.childItems():
            shown = [item for item in texts(control) if item.property("text") == text]
            assert 1 == len(shown)
            assert stage.rect(control).contains(stage.rect(shown[0])), control
            assert shown[0].property("contentWidth") <= shown[0].width() + 1
            assert not shown[0].property("truncated")

    check()


def texts(control: QQuickItem) -> list[QQuickItem]:
    return [item for item in control.findChildren(QQuickItem) if item.property("contentWidth") is not None]


LABEL = """Item { Item {
    width: Theme.mm(150); height: Theme.mm(120)
    PictureLabel { room: 1000; objectName: "label"; text: "Balloon"; anchor: Qt.point(0, 0) }
} }"""


def test_a_label_never_covers_what_it_names(stage: Stage) -> None:
    stage.show(LABEL)
    label = stage.item("label")
    pill = next(item for item in label.childItems() if item.property("text") == "Balloon")

    @settings(max_examples=cases(125))
    @given(x=st.floats(0.03, 0.97), y=st.floats(0.05, 0.8), start=st.booleans(), size=st.integers(0, 2))
    def check(x: float, y: float, start: bool, size: int) -> None:  # noqa: FBT001 - hypothesis names them
        stage.set_display(text_size=size)
        anchor = QPointF(label.width() * x, label.height() * y)
        label.setProperty("anchor", anchor)
        label.setProperty("side", "start" if start else "end")
        assert not stage.rect(pill).contains(label.mapToScene(anchor))
        assert stage.rect(label).contains(stage.rect(pill))

    check()


@pytest.mark.parametrize("sheet", ["Gallery.qml", "GalleryCards.qml"])
@pytest.mark.parametrize(
    "display",
    [{}, {"high_contrast": True}, {"text_size": 2}, {"right_to_left": True}, TABLET],
    ids=["light", "contrast", "large", "mirrored", "tablet"],
)
def test_the_galleries_draw_without_a_warning(stage: Stage, sheet: str, display: dict[str, object]) -> None:
    stage.show_file(HERE / sheet, **display)
    image = stage.view.grabWindow()
    assert (1920, 1080) == (image.width(), image.height())
    assert stage.theme.property("paper") == image.pixelColor(2, 2)
