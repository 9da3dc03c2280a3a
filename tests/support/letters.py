"""A TrueType font whose letters are blocks, so that a test can see which font a word is set in."""

from __future__ import annotations

import struct

EM, CAPITAL, ASCENT, DESCENT = 1000, 700, 900, 300
ASCII = (0x20, 0x7E)


def block_font(family: str, style: str = "Regular", letters: tuple[int, int] = ASCII) -> bytes:
    """A font in which every letter is a filled block as high as a capital; the first of them is a blank."""
    first, last = letters
    count = last - first + 2  # with the sign for a letter that is missing
    block = _glyph(100, 0, 700, CAPITAL)
    shapes = [b"", b"", *(count - 2) * [block]]
    starts = [0]
    for shape in shapes:
        starts.append(starts[-1] + len(shape) // 2)
    bold = style == "Bold"
    tables = {
        b"OS/2": struct.pack(
            ">HhHHHhhhhhhhhhhh10sLLLL4sHHHhhhHHLLhhHHH",
            *(4, 800, 700 if bold else 400, 5, 0, *10 * (0,), 0),
            *(bytes(10), 1, 0, 0, 0, b"TEST", 0x20 if bold else 0x40, first, last),
            *(ASCENT, -DESCENT, 0, ASCENT, DESCENT, 1, 0, 500, CAPITAL, 0, 32, 1),
        ),
        b"cmap": _cmap(first, last),
        b"glyf": b"".join(shapes),
        b"head": struct.pack(
            ">LLLLHHQQhhhhHHhhh",
            *(0x10000, 0x10000, 0, 0x5F0F3CF5, 0, EM, 0, 0, 0, -DESCENT, EM, ASCENT, int(bold), 8, 2, 0, 0),
        ),
        b"hhea": struct.pack(
            ">LhhhHhhhhhhhhhhhH", 0x10000, ASCENT, -DESCENT, 0, 800, 0, 0, 800, 1, *7 * (0,), count
        ),
        b"hmtx": struct.pack(">Hh", 800, 100) * count,
        b"loca": struct.pack(f">{len(starts)}H", *starts),
        b"maxp": struct.pack(">LHHHHHHHHHHHHHH", 0x10000, count, 4, 1, 0, 0, 1, *8 * (0,)),
        b"name": _names(family, style),
        b"post": struct.pack(">LLhhLLLLL", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    }
    return _file(tables)


def _glyph(left: int, bottom: int, right: int, top: int) -> bytes:
    """A rectangle: four points on the outline."""
    data = struct.pack(">hhhhhHH", 1, left, bottom, right, top, 3, 0) + bytes([1, 1, 1, 1])
    data += struct.pack(">4h", left, 0, right - left, 0) + struct.pack(
        ">4h", bottom, top - bottom, 0, bottom - top
    )
    return data + bytes(-len(data) % 4)


def _cmap(first: int, last: int) -> bytes:
    """Character by character the next glyph (format 4)."""
    segments = ((first, last, 1 - first), (0xFFFF, 0xFFFF, 1))
    columns = (
        *(end for _, end, _ in segments),
        0,
        *(start for start, _, _ in segments),
        *(delta & 0xFFFF for _, _, delta in segments),
        *(0 for _ in segments),
    )
    body = struct.pack(">HHHH", 4, 4, 1, 0) + struct.pack(f">{len(columns)}H", *columns)
    table = struct.pack(">HHH", 4, 6 + len(body), 0) + body
    return struct.pack(">HHHHL", 0, 1, 3, 1, 12) + table


def _names(family: str, style: str) -> bytes:
    texts = {
        1: family,
        2: style,
        3: f"{family} {style}",
        4: f"{family} {style}",
        6: f"{family}-{style}".replace(" ", ""),
    }
    records, data = b"", b""
    for number, text in texts.items():
        coded = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", 3, 1, 0x409, number, len(coded), len(data))
        data += coded
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + data


def _file(tables: dict[bytes, bytes]) -> bytes:
    start = 12 + 16 * len(tables)
    records, data = b"", b""
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        records += struct.pack(">4sLLL", tag, total, start + len(data), len(table))
        data += padded
    return struct.pack(">LHHHH", 0x10000, len(tables), 128, 3, 16 * len(tables) - 128) + records + data
