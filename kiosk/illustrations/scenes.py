"""Every drawn picture by its name in content: ``draw:lateral?collapse=0.4&needle=0..1``.

A new picture is one line in ``SCENES``: its parameters as a frozen dataclass and the function that draws it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, dataclass, fields, replace
from enum import Enum, EnumType, StrEnum
from functools import cache, lru_cache
from typing import Any, get_type_hints

import msgspec

from kiosk.anatomy.bone import CodeError, read_bone
from kiosk.anatomy.procedure import repainting
from kiosk.anatomy.treatment import Treatment
from kiosk.errors import KioskError
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import WHOLE, Drawing, Free
from kiosk.illustrations.closeup import Closeup, closeup
from kiosk.illustrations.people.bandages import bandages
from kiosk.illustrations.people.body_map import BodyMap, body_map
from kiosk.illustrations.people.conversation import conversation
from kiosk.illustrations.people.couple import Couple, couple
from kiosk.illustrations.people.crossroads import crossroads
from kiosk.illustrations.people.locator import Place, locator
from kiosk.illustrations.people.pages import PAGES
from kiosk.illustrations.people.prone import prone
from kiosk.illustrations.procedure import Procedure, procedure
from kiosk.illustrations.side.picture import lateral
from kiosk.illustrations.side.strong_weak import BoneQuality, strong_weak
from kiosk.illustrations.symbols.icon_array import IconArray, OneGlyph, glyph, icon_array
from kiosk.illustrations.symbols.icons import IconPicture, icon
from kiosk.illustrations.xray.picture import Film, Projection, xray
from kiosk.model.hints import nearest
from kiosk.model.scene import DRAWN, Scene, read_scene


class Look(StrEnum):
    """From where a moment of the treatment is seen."""

    SIDE = "side"
    ABOVE = "above"
    XRAY = "xray"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of picture: what it shows, its parameters, how it is drawn (parameters, aspect).

    ``movable`` names what a finger can move.
    """

    shows: str
    parameters: type
    draw: Callable[[Any, float], Drawing]
    movable: frozenset[str] = frozenset()
    framed: Callable[[Any, float, Free], Drawing] | None = None
    """Draws it where controls cover some of the picture; None: they cover none that matters."""


MOVABLE = frozenset({"needle", "balloon", "cement"})

STEPS = {"balloon": 64, "cement": 64}
"""In how many steps a finger moves what changes its shape: one is about a pixel on a large screen.

So a painter can keep all of them and paints none twice. A needle, which only slides, moves freely.
"""


def way(scene: Scene) -> tuple[float, ...]:
    """Where a finger stands while it changes a shape of ``scene``: what a painter can prepare for it."""
    if scene.moving == "time":
        return repainting(space=_parameters(scene, SCENES[scene.name], 0.0).space)
    steps = STEPS.get(scene.moving, 0)
    return tuple((step + 1) / steps for step in range(steps))


@dataclass(frozen=True, slots=True)
class Nothing:
    """The parameters of a scene that has none."""


def _of_a_page(shows: str, paint: Callable[[float], Drawing]) -> Kind:
    return Kind(shows, Nothing, lambda _, aspect: paint(aspect))


SCENES: dict[str, Kind] = {
    "lateral": Kind("the spine from the side at a moment of the treatment", Treatment, lateral, MOVABLE),
    "axial": Kind("the treated bone from above", Treatment, axial, MOVABLE),
    "xray": Kind("what the doctor sees, from the side or from the front", Film, xray, MOVABLE),
    "procedure": Kind(
        "the whole procedure on one line of time, seen from four sides",
        Procedure,
        procedure,
        frozenset({"time"}),
        procedure,
    ),
    "closeup": Kind("the treated bone close up, and what has gone wrong", Closeup, closeup),
    "strong_weak": Kind("strong and weak bone under two lenses", BoneQuality, strong_weak),
    "healthy": Kind(
        "a healthy spine from the side", Nothing, lambda _, aspect: lateral(Treatment(collapse=0), aspect)
    ),
    "body_map": Kind("where it hurts: a person from behind with one sign", BodyMap, body_map),
    "bandages": Kind("the back with two small bandages", Nothing, lambda _, aspect: bandages(aspect)),
    "locator": Kind("where in the body the spine is", Place, locator),
    "prone": Kind("lying face down below the X-ray arm", Nothing, lambda _, aspect: prone(aspect)),
    "conversation": Kind("a patient and a provider talk", Nothing, lambda _, aspect: conversation(aspect)),
    "crossroads": Kind("a patient before a signpost", Nothing, lambda _, aspect: crossroads(aspect)),
    **{name: _of_a_page(shows, paint) for name, (shows, paint) in PAGES.items()},
    "couple": Kind("two older people arm in arm on a path to the sun", Couple, couple),
    "icon_array": Kind("a hundred figures, some of them marked", IconArray, icon_array),
    "glyph": Kind("one of the hundred figures", OneGlyph, glyph),
    "icon": Kind("one icon on a disc", IconPicture, icon),
}

BONE = "bone"
"""The parameter that stands for all of ``OF_A_BONE``: the code of the bone of a visit."""
OF_A_BONE = frozenset({"level", "shape", "collapse", "needles"})

LOOKS = {Look.SIDE: "lateral", Look.ABOVE: "axial", Look.XRAY: "xray"}


class SceneError(KioskError):
    """A scene that cannot be drawn; the text says what is wrong and what is allowed."""


def draw(scene: Scene, value: float, aspect: float, look: Look = Look.SIDE, free: Free = WHOLE) -> Drawing:
    """Draw ``scene`` for a picture of ``aspect`` (width / height).

    ``value`` (0..1) is what the moving parameter stands at. ``look`` shows a lateral scene from above or as
    X-ray; ``free`` is what no control covers. Raises :class:`SceneError`.
    """
    name = LOOKS[look] if scene.name == LOOKS[Look.SIDE] else scene.name
    kind = _kind(name)
    parameters = _parameters(scene, kind, value)
    return kind.framed(parameters, aspect, free) if kind.framed else kind.draw(parameters, aspect)


def takes_bone(name: str) -> bool:
    """Whether the picture called ``name`` can be drawn for the bone of a visit."""
    return name in SCENES and not OF_A_BONE.isdisjoint(parameter_types(SCENES[name].parameters))


def for_bone(address: str, code: str) -> str:
    """The picture ``address`` drawn for the bone with this code; as it is where it shows no such bone."""
    scene, _ = read_scene(address)
    if not address.startswith(DRAWN) or not takes_bone(scene.name):
        return address
    kept = tuple((name, value) for name, value in scene.params if name not in OF_A_BONE | {BONE})
    return replace(scene, params=((BONE, code), *kept)).address


@cache
def labels(scene: Scene) -> frozenset[str]:
    """The ids of the labels that ``scene`` carries from any side, at any moment; none if it is faulty."""
    if problem(scene):
        return frozenset()
    moments = (0.0, 0.5, 1.0) if scene.moving else (0.0,)
    drawings = (draw(scene, value, 1.0, look) for look in looks(scene) for value in moments)
    return frozenset(anchor.id for drawing in drawings for anchor in drawing.anchors)


def looks(scene: Scene) -> tuple[Look, ...]:
    """The looks that ``scene`` can be seen in."""
    return tuple(Look) if scene.name == LOOKS[Look.SIDE] else (Look.SIDE,)


def from_the_front(scene: Scene) -> Scene:
    """The X-ray from the front of the moment that the lateral ``scene`` shows."""
    return replace(scene, name=LOOKS[Look.XRAY], params=(("projection", Projection.FRONT), *scene.params))


def problem(scene: Scene) -> str | None:
    """What is wrong with ``scene``, or None."""
    try:
        kind = _kind(scene.name)
        for value in (0.0, 1.0) if scene.moving else (0.0,):
            _parameters(scene, kind, value)
    except SceneError as error:
        return str(error)
    return None


@lru_cache(maxsize=64)
def treatment(scene: Scene) -> Treatment | None:
    """The treatment that ``scene`` shows with its handle at the end; None where it shows none."""
    if problem(scene):
        return None
    shown = _parameters(scene, SCENES[scene.name], 1.0)
    return shown if isinstance(shown, Treatment) else None


def _kind(name: str) -> Kind:
    if name not in SCENES:
        raise SceneError(f"no picture is called {name!r}; {nearest(name, SCENES)}")
    return SCENES[name]


def _parameters(scene: Scene, kind: Kind, value: float) -> Any:  # noqa: ANN401 - each kind has its own
    known = parameter_types(kind.parameters)
    given: dict[str, str | float] = dict(scene.params)
    if scene.moving:
        if scene.moving not in kind.movable:
            raise SceneError(
                f"{scene.moving!r} of {scene.name} cannot be moved; {_list(sorted(kind.movable))}"
            )
        given[scene.moving] = _stepped(scene.moving, value)
    if BONE in given and takes_bone(scene.name):
        given = _of_bone(scene, str(given.pop(BONE)), given, known)
    for name in given:
        if name not in known:
            raise SceneError(f"{scene.name} has no parameter {name!r}; {nearest(name, known)}")
    if missing := [
        each.name for each in fields(kind.parameters) if _required(each) and each.name not in given
    ]:
        raise SceneError(f"{scene.name} needs {', '.join(missing)}")
    typed = {name: _typed(scene, name, each, known[name]) for name, each in given.items()}
    try:
        return kind.parameters(**typed)
    except ValueError as error:
        raise SceneError(f"{scene.name}: {error}") from error


def _of_bone(
    scene: Scene, code: str, given: dict[str, str | float], known: dict[str, Any]
) -> dict[str, str | float]:
    """The parameters ``given``, and those that the bone with this code stands for."""
    try:
        bone = read_bone(code)
    except CodeError as error:
        raise SceneError(f"{scene.name}: {error}") from error
    if twice := OF_A_BONE & given.keys():
        raise SceneError(f"{scene.name}: bone says {_and(sorted(twice))} already; write one of them")
    return given | {name: getattr(bone, name) for name in sorted(OF_A_BONE & known.keys())}


def _and(names: list[str]) -> str:
    return " and ".join(names)


def _required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


@cache
def parameter_types(parameters: type) -> dict[str, Any]:
    """The fields of ``parameters`` with their types, in order."""
    return get_type_hints(parameters)


def _typed(scene: Scene, name: str, given: str | float, kind: Any) -> object:  # noqa: ANN401 - a type, or a union
    try:
        return msgspec.convert(given, kind, strict=False)
    except msgspec.ValidationError as error:
        raise SceneError(f"{scene.name}: {name} must be {_words(kind)}, not {given!r}") from error


def _words(kind: Any) -> str:  # noqa: ANN401 - a type, or a union
    if isinstance(kind, EnumType):
        members: Iterable[Enum] = kind
        return f"one of {', '.join(str(member.value) for member in members)}"
    if kind is bool:
        return "true or false"
    return "a word" if kind is str else "a number"


def _stepped(name: str, value: float) -> float:
    steps = STEPS.get(name)
    return round(value * steps) / steps if steps else value


def _list(names: list[str]) -> str:
    return f"there is: {', '.join(names)}" if names else "there is none"
