"""`kiosk picture`: every scene with its parameters as options, to SVG and PNG."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from kiosk.__main__ import main
from kiosk.anatomy.bone import Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.base.svg import svg
from kiosk.illustrations.scenes import SCENES, Look, draw, problem
from kiosk.model.scene import read_scene
from support.pixels import coarse, difference
from support.rasterised import rasterised

pytestmark = pytest.mark.usefixtures("qapp")

NEEDED = {"icon_array": ("--events", "18"), "icon": ("--name", "drop")}


@pytest.mark.every(4)
@pytest.mark.parametrize("name", SCENES)
def test_every_scene_can_be_drawn_and_explains_its_options(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "picture.svg"
    assert 0 == main(["picture", name, *NEEDED.get(name, ()), "--size", "400x300", "-o", str(out)])
    root = ET.parse(out).getroot()  # noqa: S314 - our own
    assert ("400", "300") == (root.get("width"), root.get("height"))
    assert QSvgRenderer(str(out)).isValid()
    with pytest.raises(SystemExit):
        main(["picture", name, "--help"])
    told = capsys.readouterr().out
    assert all(f"--{field.name.replace('_', '-')}" in told for field in fields(SCENES[name].parameters))


@pytest.mark.parametrize("look", Look)
def test_both_formats_show_what_the_screen_shows(look: Look, tmp_path: Path) -> None:
    size = QSize(480, 360)
    for suffix in ("svg", "png"):
        asked = ["lateral", "--level", "T12", "--balloon", "0.5", "--look", look, "--size", "480x360"]
        assert 0 == main(["picture", *asked, "-o", str(tmp_path / f"it.{suffix}")])
    scene, _ = read_scene("lateral?level=T12&balloon=0.5")
    screen = render(draw(scene, 0, 4 / 3, look), size)
    assert 0 == difference(screen, QImage(str(tmp_path / "it.png")))
    assert difference(coarse(screen), coarse(rasterised((tmp_path / "it.svg").read_text(), size))) <= 16


@pytest.mark.parametrize(
    "inside", ["balloon=1", "balloon_out=true", "cement=0.5", "cement=1&needle_out=true"]
)
@pytest.mark.parametrize("name", ["lateral", "axial", "xray"])
def test_the_command_and_the_content_mean_the_same(name: str, inside: str, tmp_path: Path) -> None:
    scene, _ = read_scene(f"draw:{name}?{inside}")
    options = [part for key, value in scene.params for part in (f"--{key.replace('_', '-')}", value)]
    out = tmp_path / "it.svg"
    assert 0 == main(["picture", name, *options, "--size", "480x360", "-o", str(out)])
    assert problem(scene) is None
    assert svg(draw(scene, 0, 4 / 3), 480) == out.read_text()


def test_a_bone_stands_for_the_parameters_that_it_names(tmp_path: Path) -> None:
    apart = ["--level", "T12", "--shape", "crush", "--collapse", "0.3", "--needles", "1"]
    pictures = []
    for options in (apart, ["--bone", Bone(Level.T12, Shape.CRUSH, 30, 1).code]):
        out = tmp_path / "it.svg"
        assert 0 == main(["picture", "axial", *options, "--needle", "1", "--size", "480x360", "-o", str(out)])
        pictures.append(out.read_text())
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (["lateral", "--collapse", "3"], "collapse must be 0 to 0.5"),
        (["lateral", "--needle", "far"], "needle must be a number, not 'far'"),
        (["lateral", "--bone", "L1-W35-2-A"], "look at the code again"),
        (["xray", "--bone", "L1-W35-2-P", "--needles", "1"], "bone says needles already"),
        (["icon", "--name", "dorp"], "no icon is called 'dorp'"),
        (["healthy", "-o", "no/such/folder.svg"], "there is no folder 'no/such'; make it first"),
    ],
)
def test_mistakes_are_told_in_one_line(
    asked: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = [] if "-o" in asked else ["-o", str(tmp_path / "it.png")]
    assert 1 == main(["picture", *asked, *target])
    told = capsys.readouterr().err
    assert message in told
    assert 1 == told.count("\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("asked", [["lateral", "--level", "C7"], ["lateral", "-o", "it.gif"], ["latteral"]])
def test_options_that_are_not_there_are_refused(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["picture", *asked, "-o", "it.svg"] if "-o" not in asked else ["picture", *asked])
    assert "usage" in capsys.readouterr().err
