"""Numbers inside words that read from right to left: kept together and in their own order. Pure."""

from __future__ import annotations

import re
from typing import Any

LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(?<![A-Za-z]-)"  # not inside a Latin word, such as T12 and COVID-19
    r"\+?(?:\(\d+\) )?\d(?:[\d.,:/\u2013-]*\d)?(?: / \d+)?(?: \d{3,4}(?:-?\d+)*)*"
    r"[½¼¾]?%?(?![A-Za-z0-9])|[½¼¾]"
)


def isolated(value: Any) -> Any:  # noqa: ANN401 - any field of a record
    """``value`` with every number in words from right to left isolated; other values as they are.

    99½ would else be shown as ½99, and 555-0100 as 0100-555. A number in a Latin name, as in T12 and 3D,
    stays with it. Words from left to right are not touched.
    """
    if isinstance(value, tuple):
        return tuple(map(isolated, value))
    if not isinstance(value, str) or not _RIGHT_TO_LEFT.search(value):
        return value
    return _NUMBER.sub(lambda found: f"{LEFT_TO_RIGHT_ISOLATE}{found[0]}{POP_ISOLATE}", value)
