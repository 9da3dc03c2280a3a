"""What stands in a pack and is none of it: copies, half-written files, and pages with another name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from kiosk.model.vector_file import VECTOR

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What the folder of a topic and the file of a screen may be called."""
CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""What the folder of a language may be called: ``es``, ``es-MX``, ``zh-Hant``."""
PAGE = ".md"

PHOTOS = frozenset({".png", ".jpg", ".jpeg", ".webp"})
IMAGES = PHOTOS | {VECTOR}
RECORDINGS = (".opus", ".wav")
"""In the order in which they are looked for."""

SPOKEN = "spoken"
"""The folder of a language with the recordings that `kiosk narrate` makes, one a sentence."""
SENTENCE = ".ogg"

_LEFT = re.compile(
    r"thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx|icon\r|\.ds_store|\._.*"  # Windows and macOS
    r"|~\$.*|\.~lock\..*#?|~.*\.tmp|.*~|#.*#|.*\.(?:tmp|bak|orig|swp|part|partial|crdownload|lnk|url|lock)",
    re.IGNORECASE | re.DOTALL,
)
"""What operating systems, sync folders, editors and browsers leave behind."""
_ABOUT = re.compile(r"(?:readme|licen[cs]e|notice|authors|change(?:s|log))(?:\.\w+)?", re.IGNORECASE)
"""What people write about a folder, not for patients."""
_OF_DISKS = re.compile(
    r"\$recycle\.bin|system volume information|lost\+found|found\.\d{3}|recycler|@eadir|#recycle|#snapshot",
    re.IGNORECASE,
)
"""Folders of disks, sticks and network drives: nobody has put them there, and nobody need delete them."""
_FOREIGN = {
    **dict.fromkeys(
        (".doc", ".docx", ".odt", ".rtf", ".pages", ".pdf", ".gdoc"),
        f"is left out; save its words as plain text, in a file whose name ends in {PAGE}",
    ),
    **dict.fromkeys(
        (".gif", ".heic", ".heif", ".avif", ".tif", ".tiff", ".bmp", ".raw", ".dng", ".psd"),
        "is no picture that can be shown; save it as JPEG or PNG",
    ),
    **dict.fromkeys(
        (".woff", ".woff2", ".ttc", ".eot"),
        "is no font that can be read; ask who made it for the same font as .ttf or .otf",
    ),
    **dict.fromkeys(
        (".mp3", ".m4a", ".ogg", ".aac", ".wma", ".flac"),
        "is no recording that can be heard; save it as .wav or .opus",
    ),
}
"""What is said of files of other programs, by the end of their names."""
COPY = "is a copy of {0!r} and is left out; keep the right words in {0}, then delete this one"
"""What is said of a file or folder that a person, a sync folder or an editor has made of another one."""
_PLAIN = re.compile(r"(?:\.(?:md|markdown|mdown|mkd|txt|text))+", re.IGNORECASE)


def printed(name: str) -> str:
    """``name`` as every console and file can hold it: other systems write letters that are none here."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)


@dataclass(frozen=True, slots=True)
class Stray:
    """What to do with a file that is left out; nothing when ``message`` is empty.

    ``page`` is the name that a page or topic was meant to have.
    """

    message: str = ""
    page: str = ""


def stray(path: Path, *, folder: bool, beside: Collection[str], known: Collection[str]) -> Stray | None:  # noqa: PLR0911 - one return a kind
    """Why ``path`` cannot be used as it is called; None when it can.

    ``folder`` is whether it is one, ``beside`` are the names in the same folder and ``known`` those of files
    that are no screens, such as ``glossary.md``.
    """
    name = path.name
    if name in known or _well_named(name, folder=folder):
        return None
    if _LEFT.fullmatch(name):
        return Stray("was left behind by a program and is left out; close that program, then delete it")
    if cloud := re.fullmatch(r"\.(.+)\.icloud", name):
        page = cloud[1].removesuffix(PAGE) if cloud[1].endswith(PAGE) else ""
        return Stray(f"{cloud[1]} is still in the cloud and not on this computer; download it there", page)
    if name.startswith(".") or _ABOUT.fullmatch(name) or _OF_DISKS.fullmatch(name):
        return Stray()
    if folder and name.endswith(PAGE):
        return Stray("is a folder that is called like a page; rename the folder", name.removesuffix(PAGE))
    kind = "" if folder else _kind(name)
    stem = name.removesuffix(kind)
    if told := _FOREIGN.get(kind.casefold()):
        return Stray(told)
    if original := _original(stem, folder=folder, beside=beside):
        return Stray(COPY.format(original))
    if folder:
        return _renamed(name, "") if re.search(r"\w", name) else Stray("is left out; delete it")
    if _PLAIN.fullmatch(kind):
        return _renamed(stem, PAGE, known)
    return Stray("is no page, picture or recording and is left out; move it out of the content folder")


def _well_named(name: str, *, folder: bool) -> bool:
    if folder:
        return bool(NAME.fullmatch(name) or CODE.fullmatch(name))
    if name.endswith(PAGE):
        return NAME.fullmatch(name.removesuffix(PAGE)) is not None
    return Path(name).suffix.lower() in {*IMAGES, *RECORDINGS}


def _kind(name: str) -> str:
    """The end of a file's name that says what it is: ``.md``, ``.md.txt``, ``.docx``."""
    found = re.search(rf"{_PLAIN.pattern}$|\.\w+$", name, re.IGNORECASE)
    return found[0] if found else ""


def _original(stem: str, *, folder: bool, beside: Collection[str]) -> str:
    """The page or folder that ``stem`` is called after: ``needle (1)``, ``Copy of needle``."""
    for name in sorted(beside, key=len, reverse=True):
        if name.endswith(PAGE) == folder or not _well_named(name, folder=folder):
            continue
        known = name.removesuffix(PAGE)
        rest = stem.removeprefix(known) if stem.startswith(known) else None
        after = rest is not None and (not rest or not re.match(r"[a-z0-9]|-[a-z0-9]", rest))
        if after or stem.casefold().endswith(f" {known}"):
            return name
    return ""


def _renamed(stem: str, kind: str, known: Collection[str] = ()) -> Stray:
    wished = f"{stem.casefold()}{kind}"
    if wished not in known:
        wished = fitting(stem) + kind
    wanted = f"to {wished!r}" if wished != kind else "it"
    message = f"is left out; rename it {wanted}: only a-z, 0-9 and - are possible, and {PAGE} at the end"
    return Stray(message if kind else message.partition(", and")[0], wished.removesuffix(kind))


def fitting(stem: str) -> str:
    """``stem`` with only the letters that a name may have; empty when none is left."""
    plain = unicodedata.normalize("NFKD", stem.casefold())
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
