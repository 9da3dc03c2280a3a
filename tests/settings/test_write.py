"""Writing kiosk.toml: one value changes, everything else stays to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings.read import load
from kiosk.settings.write import keep


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_line_ends_and_words_stay_and_a_byte_order_mark_goes(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "kiosk.toml"
    lines = '# Klinik\r\n[clinic]\r\nname = "Clínica"\r\n[screen]\r\npx_per_mm = 3.5\r\n'
    path.write_bytes(lines.encode(encoding))
    keep(path, "screen", {"px_per_mm": 4.25})
    assert lines.replace("3.5", "4.25").encode() == path.read_bytes()
    assert 4.25 == load(path).screen.px_per_mm


def test_a_key_above_all_tables_stays_above_them(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("# Klinik\nallow_drafts = true\n\n[clinic]\nname = 'A'\n")
    keep(path, "", {"content": "/srv/words"})
    settings = load(path)
    assert ("/srv/words", "A", True) == (settings.content, settings.clinic.name, settings.allow_drafts)
    assert path.read_text().startswith("# Klinik\n")
