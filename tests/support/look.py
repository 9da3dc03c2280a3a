"""Pictures and texts as they should be. `make accept` takes the new ones after you have looked at them."""

from __future__ import annotations

import os
from difflib import unified_diff
from itertools import islice
from pathlib import Path

from PIL import ImageChops
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from support.pixels import as_pillow

REPORT = Path("build/goldens")
FAR = 24
"""A channel that differs by more is seen; a machine's own rounding stays far below."""
SHARE = 0.002
"""The share of pixels that may be far off before the look has changed."""

DIFF_LINES = 60
"""How much of a text's difference is shown."""


def check_look(actual: QImage, golden: Path) -> None:
    """Fail when ``actual`` does not look like the file ``golden``; both then lie in ``REPORT``."""
    if os.environ.get("KIOSK_ACCEPT"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        actual.save(str(golden))
    expected = QImage(str(golden)).convertToFormat(QImage.Format.Format_RGB32)
    assert expected.size() == actual.size()
    share = far_share(expected, actual)
    assert share <= SHARE, (
        f"{share:.2%} of the pixels changed; compare {_side_by_side(golden.stem, expected, actual)}"
    )


def check_text(actual: str, accepted: Path) -> None:
    """Fail when ``actual`` is not the text of the file ``accepted``, and show how the first lines differ.

    Lines that begin with ``==`` head the lines below them.
    """
    if os.environ.get("KIOSK_ACCEPT"):
        accepted.parent.mkdir(parents=True, exist_ok=True)
        accepted.write_text(actual, encoding="utf-8")
    expected = accepted.read_text(encoding="utf-8") if accepted.exists() else ""
    if actual != expected:
        lines = list(unified_diff(_headed(expected), _headed(actual), "accepted", "now", n=0, lineterm=""))
        changed = "\n".join(line for line in islice(lines, DIFF_LINES) if not line.startswith("@@"))
        raise AssertionError(f"{len(lines)} lines of the difference, the first are:\n{changed}")


def _headed(text: str) -> list[str]:
    """Each line of ``text`` behind the line that heads it."""
    found, head = [], ""
    for line in text.splitlines():
        head = line.partition(" [")[0] if line.startswith("==") else head
        found.append(f"{head} | {line}")
    return found


def far_share(one: QImage, other: QImage, far: int = FAR) -> float:
    """The share of pixels in which any channel differs by more than ``far``."""
    counts = ImageChops.difference(as_pillow(one), as_pillow(other)).histogram()
    return sum(count for at, count in enumerate(counts) if at % 256 > far) / (one.width() * one.height())


def _side_by_side(name: str, expected: QImage, actual: QImage) -> Path:
    """What was expected and what came, as one picture."""
    REPORT.mkdir(parents=True, exist_ok=True)
    sheet = QImage(QSize(2 * expected.width() + 8, expected.height()), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.black)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, expected)
    painter.drawImage(expected.width() + 8, 0, actual)
    painter.end()
    path = REPORT / f"{name}.png"
    sheet.save(str(path))
    return path
