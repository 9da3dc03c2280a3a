"""The settings file as a clinic's editor saves it, and rules of the clinic that nobody can stand behind."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.aftercare import value_problems
from kiosk.settings.read import load

BOM = Path(__file__).parent / "inputs" / "kiosk-bom.toml"


def test_settings_with_a_byte_order_mark_are_read() -> None:
    assert "112" == load(BOM).clinic.emergency


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("spine surgeon", "Dr. Jane Miller", "reviewer: write the role, not the name of a person"),
        ("2026-11-23", "2030-01-01", "date: the review is dated 2030-01-01, which is still to come"),
        ("2027-11-23", "9999-12-31", "expires: the review ends on 9999-12-31; write a day at most 3 years"),
    ],
)
def test_a_rule_that_cannot_be_true_is_told(tmp_path: Path, old: str, new: str, expected: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(BOM.read_text(encoding="utf-8-sig").replace(old, new))
    (told,) = value_problems(load(file), file, ["en", "es"], date(2026, 11, 24), ["driving"])
    assert f"aftercare.driving.{expected}" in told.message
