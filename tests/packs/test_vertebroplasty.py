"""The second pack: clean, told in the words of the first one wherever the truth is the same, and walked."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import msgspec
import pytest

from kiosk import offer
from kiosk.anatomy.bone import Bone
from kiosk.app import Kiosk
from kiosk.bridge.paper import picture_sheet
from kiosk.commands.nightly.screens import walk_over
from kiosk.compiler import Compilation
from kiosk.illustrations import scenes
from kiosk.illustrations.base.drawing import Drawing
from kiosk.model.library import Library
from kiosk.model.scene import DRAWN, Scene, read_scene
from kiosk.settings.schema import Settings
from kiosk.visit.screens.table import TableView
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose
from support.clinic import CLINIC
from support.panels import Walk, walk, walks

TOP = Path(__file__).resolve().parents[2]
FIRST, SECOND = TOP / "content", TOP / "packs" / "vertebroplasty"

SAMPLE = tuple(map(walk, ("kiosk-16:9-en-normal", "tablet-16:10-es-normal")))
"""One panel a language."""


@pytest.fixture(scope="module")
def settings() -> Settings:
    """A clinic that shows the second pack, with all motion off."""
    screen = msgspec.structs.replace(CLINIC.screen, reduced_motion=True)
    return msgspec.structs.replace(CLINIC, content=str(SECOND), screen=screen)


@pytest.fixture(scope="module")
def compilation(settings: Settings) -> Compilation:
    """The pack as it is shipped, compiled once."""
    return offer.compile_content(settings, SECOND)


@pytest.fixture(scope="module")
def library(compilation: Compilation, settings: Settings) -> Library:
    """What it offers to people."""
    assert compilation.library is not None, "\n".join(map(str, compilation.problems))
    return offer.offered(compilation.library, settings)


def pages(folder: Path) -> dict[str, Path]:
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.md")}


def same_words(top: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Hold the packs below ``top`` to the same words."""
    command = [sys.executable, str(TOP / "tools" / "same_words.py"), "--top", str(top), *options]
    return subprocess.run(  # noqa: S603 - our own script
        command, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def drifted(tmp_path: Path) -> Path:
    """Both packs, where one says something else on the page for help and lacks one about bones."""
    for folder in ("content", "packs"):
        copytree(TOP / folder, tmp_path / folder)
    page = tmp_path / "packs" / "vertebroplasty" / "en" / "back-pain" / "get-help.md"
    page.write_text(page.read_text().replace("A bad fall", "A fall"))
    (tmp_path / "packs" / "vertebroplasty" / "es" / "care" / "bone-health.md").unlink()
    return tmp_path


def test_every_quick_check_names_where_its_fact_comes_from(library: Library) -> None:
    for language in library.languages:
        checks = {id_: screen for id_, screen in language.screens.items() if "/check-" in id_}
        assert checks
        assert {} == {id_: screen for id_, screen in checks.items() if not screen.sources}


def test_it_is_clean(compilation: Compilation) -> None:
    assert [str(each) for each in compilation.problems if "has no value" not in str(each)] == []


def test_it_says_what_the_first_pack_says_wherever_the_truth_is_the_same() -> None:
    done = same_words(TOP)
    assert (done.stdout, done.returncode) == ("", 0)


def test_a_page_that_drifts_is_named_and_can_be_carried_over(drifted: Path) -> None:
    done = same_words(drifted)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "packs/vertebroplasty/en/back-pain/get-help.md is not what content says",
        "packs/vertebroplasty/es/care/bone-health.md is not what content says",
    ]
    assert same_words(drifted, "--write").returncode == 0
    assert same_words(drifted).stdout == ""
    carried = (drifted / "packs" / "vertebroplasty" / "en" / "back-pain" / "get-help.md").read_text()
    assert carried == (FIRST / "en" / "back-pain" / "get-help.md").read_text()


def test_what_it_says_on_its_own_is_listed_and_nothing_else() -> None:
    lists = runpy.run_path(str(TOP / "tools" / "same_words.py"))
    own, left_out = lists["OWN"], lists["LEFT_OUT"]
    for code in lists["LANGUAGES"]:
        first, second = (pages(pack / code) for pack in (FIRST, SECOND))
        moved = {name.replace("kyphoplasty/", "vertebroplasty/"): path for name, path in first.items()}
        assert second.keys() == (moved.keys() - left_out) | own
        assert left_out <= moved.keys()
        same = [name for name in own & moved.keys() if second[name].read_text() == moved[name].read_text()]
        assert same == []


def test_its_sources_are_those_of_the_first_pack_and_one_more() -> None:
    first, second = (set((pack / "sources.md").read_text().splitlines()) for pack in (FIRST, SECOND))
    assert first < second
    assert [line[:6] for line in second - first] == ["- 124:"]


def test_no_page_shows_a_balloon_that_makes_a_space(library: Library) -> None:
    treated = 0
    for language in library.languages:
        for screen in language.screens.values():
            page = (SECOND / language.code / f"{screen.id}.md").read_text()
            for address in re.findall(rf"{DRAWN}[^\s\")]+", page):
                shown = scenes.treatment(read_scene(address)[0])
                if shown is not None and shown.cement is not None:
                    treated += 1
                    assert not shown.space, f"{screen.id}: {address}"
    assert treated


MOMENTS = {
    0.2: "A hollow needle goes in beside the nerves.",
    0.5: "It runs into the small holes in the bone.",
    0.9: "You get a small bandage.",
}
"""Moments on the way to a stop of the table, and what is said of each."""


@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("time", MOMENTS)
def test_on_the_table_no_balloon_is_shown_or_named(
    open_kiosk: Callable[..., Kiosk], settings: Settings, library: Library, time: float
) -> None:
    navigator = open_kiosk((1280, 800), settings, library=library).navigator
    navigator.begin("en")
    navigator.open_table()
    navigator.press(Choose(Choice.SHEET, TableSheet.WORDS))
    navigator.moveHandle(time)
    table = navigator.seen.screen.shown
    assert isinstance(table, TableView)
    assert table.stops == ("Broken", "Needle", "Cement", "Done")
    assert "space=false" in navigator.seen.screen.picture.address
    assert MOMENTS[time] in {pair.small for pair in table.pairs}
    navigator.press(Choose(Choice.SHEET, TableSheet.RISK))
    table = navigator.seen.screen.shown
    assert isinstance(table, TableView)
    assert all("space=false" in each.picture for each in table.risks)


@pytest.mark.usefixtures("qapp")
def test_it_goes_home_without_a_balloon(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Scene] = []

    def draw(scene: Scene, value: float, aspect: float) -> Drawing:
        drawn.append(scene)
        return scenes.draw(scene, value, aspect)

    monkeypatch.setattr("kiosk.bridge.paper.picture_sheet.draw", draw)
    stands = picture_sheet.TableAsItStands(Bone(), time=0.9)
    picture_sheet.picture_sheet(library, library.language("en"), stands, offer.clinic(CLINIC), "letter")
    assert drawn
    assert all(("space", "false") in scene.params for scene in drawn)


@pytest.mark.parametrize("each", walks(SAMPLE), ids=str)
def test_nothing_is_cut_off_or_nameless(
    open_kiosk: Callable[..., Kiosk], settings: Settings, library: Library, each: Walk
) -> None:
    kiosk = open_kiosk(each.panel.size, each.panel.settings(settings), library=library)
    contrast = (each.language == "es") == (each.text_size == 1)
    walked = walk_over(kiosk, library, each.language, each.text_size, contrast=contrast)
    assert walked.count > len(library.language(each.language).screens)
    assert not walked.faults, "\n".join(walked.faults)
