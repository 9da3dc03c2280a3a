"""How a clinic used the table outlives a restart; a damaged file costs that and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bridge.staff.habits import FILE, KeptHabits
from kiosk.visit.handing import Habits


def kept(habits: KeptHabits) -> None:
    """Wait until the file is written."""
    writing = habits._writing
    assert writing is not None
    writing.result(timeout=10)


def test_the_last_habits_are_read_back(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    habits = KeptHabits(folder)
    assert habits.read() == Habits()
    habits.keep(Habits(("fracture", "choices")))
    habits.keep(Habits(("choices",), rail_left=True))
    kept(habits)
    assert KeptHabits(folder).read() == Habits(("choices",), rail_left=True)
    assert [file.name for file in folder.iterdir()] == [FILE]


@pytest.mark.parametrize("text", ["{", '["a"]', "\udcff", '{"topics": [1, 2]}', '{"rail_left": "yes"}'])
def test_a_damaged_file_is_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_bytes(text.encode(errors="surrogateescape"))
    assert KeptHabits(tmp_path).read() == Habits()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("a file")
    habits = KeptHabits(tmp_path / "state")
    habits.keep(Habits(("choices",)))
    kept(habits)
    assert "a restart forgets how the table was used" in caplog.text
