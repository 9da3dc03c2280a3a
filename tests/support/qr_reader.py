"""A phone: reads the QR codes of a picture with a real decoder."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QImage

from kiosk.commands.nightly.codes import barcodes

ANNOUNCED = "5D 51 32"
"""]Q2 in hexadecimal digits: a code with an ECI, by ISO/IEC 15424."""


def read(image: QImage) -> list[str]:
    """The texts of all codes in ``image``, from left to right."""
    return [code.text for code in barcodes(image)]


def announced(image: QImage) -> list[tuple[bytes, bool]]:
    """The bytes of each code in ``image``, and whether it says how they are to be read (ECI)."""
    return [
        (code.bytes, code.text.startswith(ANNOUNCED)) for code in barcodes(image, zxingcpp.TextMode.HexECI)
    ]


def sides(image: QImage) -> list[int]:
    """The width of each code in px, without its quiet zone."""
    return [code.position.top_right.x - code.position.top_left.x for code in barcodes(image)]
