"""Many kiosks of a group, in a short form; ``make fleet-scale`` does it with 5,000."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from fleet.scale import MEMORY, simulate
from kiosk.fleet import repository
from kiosk.fleet.fetch import chosen
from support.packs import ENGLISH, write

KIOSKS = 40


def test_forty_kiosks_take_a_pack_in_steps_and_each_costs_the_same(tmp_path: Path) -> None:
    content = write(tmp_path / "content", ENGLISH)
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        nights = simulate(KIOSKS, Path(folder), content)
        (release,) = repository.releases(Path(folder) / "repo")
    assert all(night.fits for night in nights)
    for night in nights:
        now = replace(release, percent=night.asked)
        assert night.took == {number for number in range(KIOSKS) if chosen(f"kiosk-{number}", now)}
    *_, renewed, quiet = nights
    assert KIOSKS == len(quiet.took)
    assert 2 * KIOSKS == quiet.requests, "the next root, and the dates"
    assert 3 * KIOSKS == renewed.requests, "and the new list of lists"
    assert 0 == quiet.sent % KIOSKS == quiet.received % KIOSKS, "to the byte"
