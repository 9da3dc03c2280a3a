"""What is wrong with values that have the right type: paths, names and lists that cannot be used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.anatomy.bone import CodeError, read_bone
from kiosk.model.hints import nearest
from kiosk.model.tables import Fault, Key, Struct
from kiosk.settings.hours import CLOSED, read_span, read_time
from kiosk.settings.pin import is_hash
from kiosk.settings.places import built_in_packs
from kiosk.settings.schema import BUILT_IN, WEEKDAYS, Hours, Settings

_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of the words after them."""
_RULE = re.compile(r"[a-z][a-z0-9_]*")
VOICE = ".onnx"
"""How the file of a natural voice is called."""
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF")
"""How the files of pictures begin that can be shown as a logo: png, jpeg and webp."""


def value_faults(settings: Settings) -> Iterator[Fault]:
    """Every fault that the types of the schema cannot tell."""
    for key, text in _texts(settings, ()):
        if found := _INVISIBLE.search(text):
            yield Fault(
                key, f"{'.'.join(key)}: holds the invisible character U+{ord(found[0]):04X}; delete it"
            )
    yield from _pack_faults(settings)
    for code in sorted({code for code in settings.languages if settings.languages.count(code) > 1}):
        yield Fault(("languages",), f"languages: {code!r} is written twice; keep one")
    if wrong := logo_fault(settings.clinic.logo):
        yield Fault(("clinic", "logo"), f"clinic.logo: {wrong}")
    for code, path in settings.speech.voices.items():
        if wrong := voice_fault(path):
            yield Fault(("speech", "voices"), f"speech.voices: {code}: {wrong}")
    if settings.staff.pin and not is_hash(settings.staff.pin):
        yield Fault(("staff", "pin"), "staff.pin: is no PIN that `kiosk pin` has written; run it again")
    if settings.consult.start and not settings.staff.pin:
        yield Fault(("consult", "start"), "consult.start: needs a PIN; run `kiosk pin`, or write false")
    yield from _rule_faults(settings)
    yield from _hours_faults(settings.hours)
    if wrong := bone_fault(settings.clinic.bone):
        yield Fault(("clinic", "bone"), f"clinic.bone: {wrong}")


def _pack_faults(settings: Settings) -> Iterator[Fault]:
    """Packs that are named twice, and names of built-in ones that there are not."""
    named = [each if each.startswith(BUILT_IN) else str(Path(each)) for each in settings.packs]
    for twice in sorted({each for each in named if named.count(each) > 1}):
        yield Fault(("content",), f"content: {twice!r} is written twice; keep one")
    known = built_in_packs()
    for name in dict.fromkeys(each.removeprefix(BUILT_IN) for each in named if each.startswith(BUILT_IN)):
        if name not in known:
            yield Fault(("content",), f"content: there is no built-in pack {name!r}; {nearest(name, known)}")
    if not all(settings.packs):
        yield Fault(("content",), "content: one of the folders has no name; write it, or delete its quotes")


def _rule_faults(settings: Settings) -> Iterator[Fault]:
    """Names of the clinic's rules that no page can ask for."""
    for name in settings.aftercare:
        if not _RULE.fullmatch(name):
            told = f"aftercare.{name}: write the name of a rule with only a-z, 0-9 and _, such as lying_flat"
            yield Fault(("aftercare", name), told)


def _hours_faults(hours: Hours) -> Iterator[Fault]:
    """What cannot be read of the hours, and the days that were forgotten."""
    for name in WEEKDAYS:
        text = getattr(hours, name)
        if text and text != CLOSED and read_span(text) is None:
            wrong = f'hours.{name}: {text!r} are no hours; write "8:00-17:00" or "{CLOSED}"'
            yield Fault(("hours", name), wrong)
    missing = [name for name in WEEKDAYS if not getattr(hours, name)]
    if 0 < len(missing) < len(WEEKDAYS):
        told = f'hours: {", ".join(missing)}: not named, so open all day; write hours or "{CLOSED}"'
        yield Fault(("hours", missing[0]), told)
    if hours.restart and read_time(hours.restart) is None:
        yield Fault(("hours", "restart"), f'hours.restart: {hours.restart!r} is no time; write "3:30"')


def bone_fault(code: str) -> str:
    """Why ``code`` names no bone, and what to do; empty when it does, or when there is none."""
    try:
        if code:
            read_bone(code)
    except CodeError as error:
        return str(error)
    return ""


def logo_fault(logo: str) -> str:
    """Why the file ``logo`` cannot be shown, and what to do; empty when it can, or when there is none."""
    if not logo or _INVISIBLE.search(logo):
        return ""
    path = Path(logo)
    try:
        if not path.is_file():
            return f"there is no file {logo!r}; put it there or change the name"
        with path.open("rb") as file:
            begin = file.read(16)
    except OSError as error:
        return f"{logo!r} cannot be read ({error.strerror}); let the kiosk's user read it"
    return "" if begin.startswith(_PICTURES) else f"{logo!r} is no picture; save it as png, jpeg or webp"


def voice_fault(voice: str) -> str:
    """Why the file ``voice`` cannot be spoken with, and what to do; empty when it can, or is not named."""
    if _INVISIBLE.search(voice):
        return ""
    path = Path(voice)
    try:
        if path.suffix != VOICE or not path.is_file():
            return f"{voice!r} is no file of a voice; name the file that ends in {VOICE}"
        if not path.with_name(f"{path.name}.json").is_file():
            return f"{path.name}.json is missing beside {voice!r}; put it there, it came with the voice"
    except OSError as error:
        return f"{voice!r} cannot be read ({error.strerror}); let the kiosk's user read it"
    return ""


def without(struct: Struct, key: Key) -> Struct:
    """``struct`` with the value at ``key`` as it is by default."""
    name, *rest = key
    if name not in struct.__struct_fields__:
        return struct
    value = getattr(struct, name)
    if rest and isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(struct, **{name: without(value, tuple(rest))})
    return msgspec.structs.replace(struct, **{name: getattr(type(struct)(), name)})


def _texts(value: object, key: Key) -> Iterator[tuple[Key, str]]:
    """Every text of ``value`` with its key."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name), (*key, name))
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _texts(each, (*key, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each, key)
