"""What a command says of an extra that is not installed."""

from __future__ import annotations

import sys

import pytest

from kiosk.commands.extra import ExtraError, fleet_extra


def test_a_library_of_the_extra_that_is_missing_is_told_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "tuf.api.metadata", None)
    with pytest.raises(ExtraError, match=r"install kyphoplasty-kiosk\[fleet\] first"), fleet_extra():
        import tuf.api.metadata  # noqa: F401, PLC0415 - this is what is missing


def test_a_fault_of_the_program_is_not_taken_for_an_extra() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"kiosk\.nowhere"), fleet_extra():
        __import__("kiosk.nowhere")
