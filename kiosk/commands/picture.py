"""``kiosk picture``: one picture as an SVG or PNG file. Its options are the parameters of the scenes."""

from __future__ import annotations

import argparse
import inspect
import types
from dataclasses import MISSING, Field, fields
from enum import EnumType
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from kiosk.commands import options as option
from kiosk.errors import KioskError
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.base.svg import svg
from kiosk.illustrations.scenes import (
    BONE,
    SCENES,
    Kind,
    Look,
    Nothing,
    draw,
    looks,
    parameter_types,
    takes_bone,
)
from kiosk.model.scene import Scene
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands

SIZE = (1600, 1200)
FORMATS = (".svg", ".png")


class OutputError(KioskError):
    """The file cannot be written; the text says what to do."""


def add(commands: Commands) -> None:
    """Describe the command: one subcommand a scene."""
    picture = commands.add_parser("picture", help="draw one picture to SVG or PNG")
    scenes = picture.add_subparsers(dest="scene", metavar="SCENE", required=True)
    for name, kind in SCENES.items():
        one = scenes.add_parser(
            name,
            help=kind.shows,
            description=_description(kind),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        one.add_argument("-o", dest="out", type=_file, required=True, metavar="FILE", help=".svg or .png")
        one.add_argument(
            "--size", type=option.size, default=SIZE, metavar="WxH", help="px (default: 1600x1200)"
        )
        if len(allowed := looks(Scene(name))) > 1:
            one.add_argument("--look", type=Look, choices=allowed, default=Look.SIDE, help="seen from there")
        if takes_bone(name):
            one.add_argument("--bone", dest=BONE, metavar="CODE", help="such as L1-W35-2-P, from the paper")
        for field in fields(kind.parameters):
            _add(one, field, parameter_types(kind.parameters)[field.name])
        one.set_defaults(work=work)


def drawing(options: argparse.Namespace) -> Drawing:
    """The picture that ``options`` ask for. Raises :class:`~kiosk.illustrations.scenes.SceneError`."""
    names = [*(field.name for field in fields(SCENES[options.scene].parameters)), BONE]
    given = {name: value for name in names if (value := getattr(options, name, None)) is not None}
    scene = Scene(options.scene, tuple(given.items()))
    width, height = options.size
    return draw(scene, 0.0, width / height, getattr(options, "look", Look.SIDE))


def work(options: argparse.Namespace, _settings: Settings, _where: Places) -> int:
    """Draw the picture into the file that ``options`` name. Raises :class:`OutputError`."""
    out: Path = options.out
    if not out.parent.is_dir():
        raise OutputError(f"{out}: there is no folder {str(out.parent)!r}; make it first")
    picture = drawing(options)
    width, height = options.size
    if out.suffix == ".svg":
        out.write_text(svg(picture, width), encoding="utf-8")
        return 0
    from PySide6.QtCore import QSize

    from kiosk.bridge.pictures.painter import render

    if not render(picture, QSize(width, height)).save(str(out)):
        raise OutputError(f"{out}: cannot be written; check who may write to its folder")
    return 0


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix not in FORMATS:
        raise argparse.ArgumentTypeError(f"{text!r} must end in {' or '.join(FORMATS)}")
    return path


def _add(parser: argparse.ArgumentParser, field: Field[Any], kind: Any) -> None:  # noqa: ANN401 - a type, or a union
    """Add the option for one parameter. Values stay text: the scene reads and checks them."""
    default = None if field.default is MISSING else field.default
    note = f"default: {getattr(default, 'value', default)}" if default is not None else None
    choices: tuple[str, ...] | None = None
    if kind is bool:
        choices, note = ("true", "false"), f"default: {str(default).lower()}"
    elif isinstance(kind, EnumType):
        choices = tuple(str(member.value) for member in kind)  # type: ignore[var-annotated]
    number = kind in {int, float} or (isinstance(kind, types.UnionType) and float in get_args(kind))
    parser.add_argument(
        f"--{field.name.replace('_', '-')}",
        dest=field.name,
        choices=choices,
        metavar=None if choices else "NUMBER" if number else "WORD",
        required=field.default is MISSING,
        help=note,
    )


def _description(kind: Kind) -> str:
    if kind.parameters is Nothing:
        return kind.shows.capitalize()
    own = (inspect.cleandoc(each.__doc__ or "") for each in kind.parameters.__mro__[:-1])
    return "\n\n".join((f"{kind.shows.capitalize()}.", *own)).replace("``", "")
