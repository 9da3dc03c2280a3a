"""What the process is asked for."""

from __future__ import annotations

from datetime import date

import msgspec


class Order(msgspec.Struct, frozen=True):
    """What to compile, with the clinic's ``values``, and as of which day.

    ``begun`` names the translations to read that are only begun; None: all of them.
    ``known`` is the digest of files that need no answer: it is waited until they change. A library is kept
    in the file ``snapshot``, its pictures and recordings in the folder of the same name. ``house_rules``
    are for who writes the words; a start does without them.
    """

    content: str
    values: dict[str, dict[str, str]]
    today: date
    known: str
    snapshot: str
    house_rules: bool = False
    begun: tuple[str, ...] | None = None
