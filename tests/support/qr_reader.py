"""A phone: reads the QR codes of a picture with a real decoder."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QImage

ANNOUNCED = "5D 51 32"
"""]Q2 in hexadecimal digits: a code with an ECI, by ISO/IEC 15424."""


def read(image: QImage) -> list[str]:
    """The texts of all codes in ``image``, from left to right."""
    return [code.text for code in _codes(image)]


def announced(image: QImage) -> list[tuple[bytes, bool]]:
    """The bytes of each code in ``image``, and whether it says how they are to be read (ECI)."""
    return [(code.bytes, code.text.startswith(ANNOUNCED)) for code in _codes(image, zxingcpp.TextMode.HexECI)]


def sides(image: QImage) -> list[int]:
    """The width of each code in px, without its quiet zone."""
    return [code.position.top_right.x - code.position.top_left.x for code in _codes(image)]


def _codes(image: QImage, mode: zxingcpp.TextMode = zxingcpp.TextMode.HRI) -> list[zxingcpp.Barcode]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    found = zxingcpp.read_barcodes(
        rows, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode), text_mode=mode
    )
    return sorted(found, key=lambda code: code.position.top_left.x)
