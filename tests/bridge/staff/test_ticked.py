"""The topics that a clinic gave last outlive a restart; a damaged file costs the ticks and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bridge.staff.ticked import FILE, TickedTopics


def kept(topics: TickedTopics) -> None:
    """Wait until the file is written."""
    writing = topics._writing
    assert writing is not None
    writing.result(timeout=10)


def test_the_last_ticks_are_read_back(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    topics = TickedTopics(folder)
    assert topics.read() == ()
    topics.keep(("fracture", "choices"))
    topics.keep(("choices",))
    kept(topics)
    assert TickedTopics(folder).read() == ("choices",)
    assert [file.name for file in folder.iterdir()] == [FILE]


@pytest.mark.parametrize("text", ["{", '{"a": 1}', "\udcff", "[1, 2]"])
def test_a_damaged_file_is_no_topic(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_bytes(text.encode(errors="surrogateescape"))
    assert TickedTopics(tmp_path).read() == ()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("a file")
    topics = TickedTopics(tmp_path / "state")
    topics.keep(("choices",))
    kept(topics)
    assert "a restart forgets the topics" in caplog.text
