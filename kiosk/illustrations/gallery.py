"""Every kind of picture in every state worth looking at: for contact sheets, goldens and checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.people.body_map import Sign, Zoom
from kiosk.illustrations.people.couple import Part
from kiosk.illustrations.people.pages import PAGES
from kiosk.illustrations.procedure import SHOWN_IN, Seen
from kiosk.illustrations.scenes import Look, draw, looks
from kiosk.illustrations.symbols.icon_array import Glyph
from kiosk.illustrations.symbols.icons import ICONS
from kiosk.illustrations.xray.film import Polarity
from kiosk.illustrations.xray.picture import Projection
from kiosk.model.scene import Scene


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One picture: ``name`` is fit for a file."""

    name: str
    scene: Scene
    look: Look = Look.SIDE

    def drawing(self, aspect: float) -> Drawing:
        """The picture for a frame of ``aspect`` (width / height)."""
        return draw(self.scene, 0.0, aspect, self.look)


Params = dict[str, str | float]

MOMENTS: dict[str, Params] = {
    "broken": {},
    "needle-half": {"needle": 0.5},
    "needle-in": {"needle": 1},
    "balloon-half": {"needle": 1, "balloon": 0.5},
    "balloon-full": {"needle": 1, "balloon": 1},
    "space": {"needle": 1, "balloon_out": "true"},
    "cement-half": {"needle": 1, "cement": 0.5},
    "cement-full": {"needle": 1, "cement": 1},
    "done": {"cement": 1, "needle_out": "true"},
}
"""The steps of the treatment, those that a finger moves at two values."""


WITHOUT_A_BALLOON: dict[str, Params] = {
    "deep-needle": {"space": "false", "needle": 1},
    "cloud-half": {"space": "false", "cement": 0.5},
    "cloud-full": {"space": "false", "cement": 1},
    "cloud-done": {"space": "false", "cement": 1, "needle_out": "true"},
}
"""The steps of a treatment in which cement goes in without a balloon."""


def gallery() -> tuple[Exhibit, ...]:
    """Every exhibit, related ones side by side; no name twice."""
    return (
        *_steps(),
        *_without_a_balloon(),
        *_one_needle(),
        *_bones(),
        *_procedure(),
        *_gone_wrong(),
        *_films(),
        *_people(),
        *_arrays(),
        *_icons(),
    )


def _steps() -> Iterator[Exhibit]:
    for moment, params in MOMENTS.items():
        scene = _scene("lateral", params)
        for look in looks(scene):
            yield Exhibit(f"{moment}-{look}", scene, look)


def _without_a_balloon() -> Iterator[Exhibit]:
    for moment, params in WITHOUT_A_BALLOON.items():
        scene = _scene("lateral", params)
        for look in looks(scene):
            yield Exhibit(f"{moment}-{look}", scene, look)
        yield Exhibit(f"{moment}-xray-front", _scene("xray", params | {"projection": Projection.FRONT}))


def _one_needle() -> Iterator[Exhibit]:
    for moment in ("needle-in", "balloon-full", "cement-full", "done"):
        params = MOMENTS[moment] | {"needles": 1}
        yield Exhibit(f"one-{moment}-above", _scene("axial", params))
        yield Exhibit(f"one-{moment}-xray-front", _scene("xray", params | {"projection": Projection.FRONT}))


def _bones() -> Iterator[Exhibit]:
    yield Exhibit("healthy", _scene("healthy"))
    yield Exhibit("strong-weak", _scene("strong_weak"))
    for level in Level:
        yield Exhibit(f"level-{level}", _scene("lateral", {"level": level}))
    for shape in Shape:
        for moment in ("broken", "balloon-full"):
            yield Exhibit(f"{shape}-{moment}", _scene("lateral", {"shape": shape, **MOMENTS[moment]}))


def _procedure() -> Iterator[Exhibit]:
    """Half the cement, from every side, with the names of the parts."""
    for seen in Seen:
        params: Params = {"seen": seen, "time": 0.7, "labels": "true"}
        yield Exhibit(f"procedure-{seen}", _scene("procedure", params))


def _gone_wrong() -> Iterator[Exhibit]:
    """Each complication close up, and in the views that can show it."""
    for complication, views in SHOWN_IN.items():
        yield Exhibit(f"closeup-{complication}", _scene("closeup", {"complication": complication}))
        for seen in views:
            params: Params = {"seen": seen, "time": 1, "complication": complication}
            yield Exhibit(f"wrong-{complication}-{seen}", _scene("procedure", params))


def _films() -> Iterator[Exhibit]:
    front: Params = {"projection": Projection.FRONT}
    dark: Params = {"polarity": Polarity.C_ARM}
    for moment, params in MOMENTS.items():
        yield Exhibit(f"{moment}-xray-front", _scene("xray", front | params))
        yield Exhibit(f"{moment}-xray-c-arm", _scene("xray", dark | params))
        yield Exhibit(f"{moment}-xray-front-c-arm", _scene("xray", front | dark | params))


def _people() -> Iterator[Exhibit]:
    for zoom in Zoom:
        for sign in Sign:
            yield Exhibit(f"body-map-{sign}-{zoom}", _scene("body_map", {"sign": sign, "zoom": zoom}))
    for name in ("bandages", "locator", "prone", "conversation", "crossroads", *PAGES):
        yield Exhibit(name.replace("_", "-"), _scene(name))
    for part in Part:
        yield Exhibit(f"couple-{part}", _scene("couple", {"part": part}))


def _arrays() -> Iterator[Exhibit]:
    for glyph in Glyph:
        yield Exhibit(f"icon-array-{glyph}", _scene("icon_array", {"events": 18, "glyph": glyph}))
        yield Exhibit(f"icon-array-{glyph}-half", _scene("icon_array", {"events": 2.5, "glyph": glyph}))
        yield Exhibit(
            f"icon-array-{glyph}-contrast",
            _scene("icon_array", {"events": 18, "glyph": glyph, "contrast": "true"}),
        )
        for event in ("true", "false"):
            told = "event" if event == "true" else "no-event"
            yield Exhibit(f"glyph-{glyph}-{told}", _scene("glyph", {"glyph": glyph, "event": event}))


def _icons() -> Iterator[Exhibit]:
    for name in sorted(ICONS):
        yield Exhibit(f"icon-{name}", _scene("icon", {"name": name}))


def _scene(name: str, params: Params | None = None) -> Scene:
    return Scene(name, tuple((key, str(value)) for key, value in (params or {}).items()))
