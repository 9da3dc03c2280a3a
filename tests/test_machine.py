"""PySide6 6.12.0 on Python 3.11 loses a reference to None on every call; the pinned one must not."""

import sys

import PySide6
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import machine
from kiosk.errors import UnfitError


def test_the_count_of_none_does_not_drift(qapp: QGuiApplication) -> None:
    before = sys.getrefcount(None)
    for _ in range(10_000):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_a_bad_pair_is_refused_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    monkeypatch.setattr(PySide6, "__version_info__", (6, 12, 0, "", ""))
    with pytest.raises(UnfitError, match=r"6\.11\.3"):
        machine.check_versions()
