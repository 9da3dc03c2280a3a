"""Options that several commands share."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse has no public name for it

TEXT_SIZES = ("normal", "large", "extra-large")
"""Names of the text sizes, from the smallest."""
THEMES = ("standard", "contrast")
SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
"""Window sizes that a tour draws when none is named, px."""


def size(text: str) -> tuple[int, int]:
    """Read ``WxH`` in px; argparse shows the error."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it as 1920x1080")
    return int(match[1]), int(match[2])


def settings_file(parser: argparse.ArgumentParser) -> None:
    """Add ``--settings``."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings (default: kiosk.toml here)")


def language(parser: argparse.ArgumentParser) -> None:
    """Add ``--lang``."""
    parser.add_argument("--lang", metavar="L", help="language of the content, such as en")


def content(parser: argparse.ArgumentParser) -> None:
    """Add ``--content``."""
    parser.add_argument(
        "--content", type=Path, metavar="DIR", help="content folder (default: the built-in one)"
    )


def window_size(parser: argparse.ArgumentParser) -> None:
    """Add ``--size``."""
    parser.add_argument("--size", type=size, metavar="WxH", help="window size in px, such as 1920x1080")


def windowed(parser: argparse.ArgumentParser) -> None:
    """Add ``--windowed``."""
    parser.add_argument("--windowed", action="store_true", help="in a window instead of fullscreen")
