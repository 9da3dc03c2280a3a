"""``python -m kiosk.content_process`` answers one order and ends.

Modules that are loaded late belong to the same program: who installs another one restarts the kiosk.

It reads an :class:`~kiosk.content_process.order.Order` from its input, up to the end of the line, and writes
an :class:`~kiosk.content_process.answer.Answer`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from kiosk import lifeline
from kiosk.content_process.files import changed
from kiosk.content_process.order import Order

COMPILE_S = 120
"""A pack of a thousand screens takes 5 s; what takes longer than this never ends."""


def main() -> int:
    """Answer the order of the process whose number is the first argument."""
    lifeline.end_with_parent(int(sys.argv[1]))
    order = msgspec.json.decode(sys.stdin.buffer.readline(), type=Order)
    files = changed(Path(order.content), order.known)
    lifeline.end_after(COMPILE_S)
    from kiosk.content_process.answer import answer  # noqa: PLC0415 - while it waits it does without

    sys.stdout.buffer.write(msgspec.msgpack.encode(answer(order, files)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
