"""A file of the pack as it was saved: its words can change, its encoding and line ends stay."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_ENCODINGS = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Raw:
    """The text of a file. ``lines`` hold their line ends, the first a byte-order mark where there is one."""

    lines: tuple[str, ...]
    encoding: str = "utf-8"

    @property
    def end(self) -> str:
        """How its lines end."""
        first = self.lines[0] if self.lines else ""
        return first[len(first.rstrip("\r\n")) :] or "\n"

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return "".join(self.lines).encode(self.encoding)

    def with_lines(self, lines: Sequence[str]) -> Raw:
        """The same file with other lines."""
        return Raw(tuple(lines), self.encoding)


def read_raw(data: bytes) -> Raw:
    """The file with these bytes. Raises UnicodeDecodeError when they are no UTF-8 and no marked UTF-16."""
    encoding = next((name for mark, name in _ENCODINGS if data.startswith(mark)), "utf-8")
    return Raw(tuple(_LINE.findall(data.decode(encoding))), encoding)
