"""Reads QR codes as a phone does, where the decoder of the extra ``nightly`` is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import zxingcpp


def decoder_is_here() -> bool:
    """Whether the decoder is installed."""
    try:
        import zxingcpp  # noqa: F401 - whether it can be imported is the answer
    except ImportError:
        return False
    return True


def barcodes(image: QImage, mode: zxingcpp.TextMode | None = None) -> list[zxingcpp.Barcode]:
    """Every QR code in ``image``, from left to right; ``mode``: how its text is told. Raises ImportError."""
    import zxingcpp

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    found = zxingcpp.read_barcodes(
        rows,
        zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        text_mode=zxingcpp.TextMode.HRI if mode is None else mode,
    )
    return sorted(found, key=lambda code: code.position.top_left.x)
