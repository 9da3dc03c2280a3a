"""The second pack: clean, told in the words of the first one wherever the truth is the same, and walked."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

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
from support.panels import EVERY, Walk, walk

TOP = Path(__file__).resolve().parents[2]
FIRST, SECOND = TOP / "content", TOP / "packs" / "vertebroplasty"
LANGUAGES = ("en", "es")

OWN = {
    "about/about.md",
    "about/studies.md",
    "care/new-breaks.md",
    "procedure/_topic.md",
    "procedure/cement.md",
    "procedure/done.md",
    "procedure/hard.md",
    "procedure/needle.md",
    "provider/check-height.md",
    "vertebroplasty/_topic.md",
    "vertebroplasty/fake-test.md",
    "vertebroplasty/gain.md",
    "vertebroplasty/leaks.md",
    "vertebroplasty/new-and-bad.md",
    "vertebroplasty/serious.md",
    "vertebroplasty/sure.md",
    "vertebroplasty/what.md",
}
"""Where the truth is another one. Every other file says what the first pack says."""
RENAMED = {"questions.md"}
"""Where only the name of the procedure is another one."""
LEFT_OUT = {
    "fracture/cancer.md",
    "kyphoplasty/worst.md",
    "procedure/balloon-out.md",
    "procedure/balloon.md",
}
"""What only the first pack tells."""
ENTRIES = "glossary.md"
"""What has fewer entries than that of the first pack."""
NAMES = (("kyphoplasty", "vertebroplasty"), ("cifoplastia", "vertebroplastia"))

WALKS = (
    EVERY
    if os.environ.get("KIOSK_PANELS")
    else tuple(map(walk, ("kiosk-16:9-en-normal", "tablet-16:10-es-normal")))
)
"""One panel a language in the suite, all of them in ``make panels``."""


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


def files(folder: Path) -> dict[str, str]:
    """The words of all files below ``folder`` by their names, without what dates a translation and links."""
    found: dict[str, str] = {}
    for path in folder.rglob("*.md"):
        words = re.sub(r"(?m)^(translated_from|order):.*\n", "", path.read_text())
        found[str(path.relative_to(folder))] = words.replace("kyphoplasty/what", "vertebroplasty/what")
    return found


def entries(words: str) -> dict[str, str]:
    """The entries of a list, by their headings."""
    return {part.partition("\n")[0]: part.strip() for part in re.split(r"(?m)^## ", words)[1:]}


def renamed(words: str) -> str:
    for name, other in NAMES:
        words = words.replace(name, other)
    return words


def test_it_is_clean(compilation: Compilation) -> None:
    assert [str(each) for each in compilation.problems if "has no value" not in str(each)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_says_what_the_first_pack_says_wherever_the_truth_is_the_same(code: str) -> None:
    first = {name: words for name, words in files(FIRST / code).items() if name not in LEFT_OUT}
    second = files(SECOND / code)
    moved = {name.replace("kyphoplasty/", "vertebroplasty/"): words for name, words in first.items()}
    assert moved.keys() - OWN == second.keys() - OWN
    for name in sorted(second.keys() - OWN - {ENTRIES}):
        told = renamed(moved[name]) if name in RENAMED else moved[name]
        assert second[name] == told, f"{code}/{name} is not what {FIRST.name} says"
    assert entries(second[ENTRIES]).items() <= entries(moved[ENTRIES]).items()


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_listed_here_that_is_not_so(code: str) -> None:
    first, second = files(FIRST / code), files(SECOND / code)
    moved = {name.replace("kyphoplasty/", "vertebroplasty/"): words for name, words in first.items()}
    assert LEFT_OUT <= first.keys()
    assert OWN <= second.keys()
    assert not [name for name in OWN if second[name] == moved.get(name)]
    assert not [name for name in RENAMED if second[name] == moved[name]]


def test_its_sources_are_those_of_the_first_pack_and_one_more() -> None:
    first, second = (set((pack / "sources.md").read_text().splitlines()) for pack in (FIRST, SECOND))
    assert first < second
    assert [line[:6] for line in second - first] == ["- 124:"]


def test_no_page_shows_a_balloon_that_makes_a_space(library: Library) -> None:
    for language in library.languages:
        for screen in language.screens.values():
            for address in re.findall(
                r"draw:[^\s\")]+", (SECOND / language.code / f"{screen.id}.md").read_text()
            ):
                shown = scenes.treatment(read_scene(address)[0]) if address.startswith(DRAWN) else None
                assert shown is None or not (shown.cement is not None and shown.space), (
                    f"{screen.id}: {address}"
                )


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


@pytest.mark.parametrize("each", WALKS, ids=str)
def test_nothing_is_cut_off_or_nameless(
    open_kiosk: Callable[..., Kiosk], settings: Settings, library: Library, each: Walk
) -> None:
    kiosk = open_kiosk(each.panel.size, each.panel.settings(settings), library=library)
    contrast = (each.language == "es") == (each.text_size == 1)
    walked = walk_over(kiosk, each.language, each.text_size, contrast=contrast)
    assert walked.count > len(library.language(each.language).screens)
    assert not walked.faults, "\n".join(walked.faults)
