"""What the kiosk and the process that speaks write to each other, one JSON object a line."""

from __future__ import annotations

import msgspec

from kiosk.bridge.speech.voice import Utterance


class Say(msgspec.Struct, frozen=True, tag=True):
    """Say ``utterance`` at once; what comes of it bears its ``number``."""

    number: int
    utterance: Utterance


class Prepare(msgspec.Struct, frozen=True, tag=True):
    """Make ``utterance`` ready: it is likely the next one."""

    utterance: Utterance


class Stop(msgspec.Struct, frozen=True, tag=True):
    """Be silent."""


class Languages(msgspec.Struct, frozen=True, tag=True):
    """The process can speak, these languages; it writes this first. ``faults`` are voices it cannot use."""

    codes: tuple[str, ...]
    faults: tuple[str, ...] = ()


class Finished(msgspec.Struct, frozen=True, tag=True):
    """The utterance of this number has been said."""

    number: int


class Failed(msgspec.Struct, frozen=True, tag=True):
    """It cannot be said, and why."""

    number: int
    told: str


class Silent(msgspec.Struct, frozen=True, tag=True):
    """It is silent after :class:`Stop`."""


Asked = Say | Prepare | Stop
Told = Languages | Finished | Failed | Silent
read_asked = msgspec.json.Decoder(Asked).decode
read_told = msgspec.json.Decoder(Told).decode


def line(message: Asked | Told) -> bytes:
    """``message`` as a line."""
    return msgspec.json.encode(message) + b"\n"
