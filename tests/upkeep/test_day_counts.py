"""Counts without people: no order can be told, no small count can be computed, and no day grows."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.upkeep.day_counts import (
    BUCKETS,
    FEW,
    KEPT,
    LARGEST,
    SMALL,
    Cells,
    Showing,
    added,
    days,
    keep,
    payload,
    read,
    release,
    released,
    told_day,
    told_rows,
)

TODAY = date(2026, 11, 27)
times = st.one_of(st.none(), st.floats(0, 1000))
showings = st.builds(
    Showing, st.sampled_from(["en", "es"]), st.sampled_from(["home", "a/b", "c"]), st.booleans(), times
)
counts = st.one_of(st.just(0), st.integers(1, 10), st.integers(11, 60))


@st.composite
def cells(draw: st.DrawFn) -> Cells:
    buckets = draw(st.lists(counts, min_size=BUCKETS, max_size=BUCKETS))
    shown = sum(buckets)
    assume(shown)
    return shown, draw(st.integers(0, shown)), *buckets


def kept_bytes(visits: Sequence[Sequence[Showing]]) -> bytes:
    """What stands on the disk after ``visits``, each written by itself."""
    with TemporaryDirectory() as folder:
        for visit in visits:
            keep(Path(folder), TODAY, added(*(showing.counts for showing in visit)))
        (file,) = Path(folder).rglob("*.json")
        midnight = datetime(2026, 11, 27).timestamp()  # noqa: DTZ001 - local, as the clinic's day
        assert (midnight, midnight) == (file.stat().st_mtime, file.parent.stat().st_mtime)
        return file.read_bytes()


@given(
    st.lists(st.lists(showings, min_size=1, max_size=6), min_size=1, max_size=5),
    st.randoms(use_true_random=False),
)
def test_any_order_of_the_same_visits_gives_the_same_bytes(
    visits: list[list[Showing]], chance: Random
) -> None:
    first = kept_bytes(visits)
    every = [showing for visit in visits for showing in visit]
    chance.shuffle(every)
    assert first == kept_bytes([every]), "neither their order nor when they were written can be told"
    cut = chance.randrange(len(every))
    assert first == kept_bytes([part for part in (every[cut:], every[:cut]) if part])


def others(cells: Cells) -> list[Cells]:
    """All cells with the same sum whose finished, or two of whose buckets, are others."""
    shown, finished, *buckets = cells
    found = [(shown, each, *buckets) for each in range(shown + 1) if each != finished]
    for more in range(BUCKETS):
        for less in range(BUCKETS):
            for moved in range(1, buckets[less] + 1) if more != less else ():
                changed = list(buckets)
                changed[more] += moved
                changed[less] -= moved
                found.append((shown, finished, *changed))
    return found


@given(cells())
def test_a_small_count_cannot_be_computed(cells: Cells) -> None:
    shown, finished, *buckets = cells
    told = release(cells)
    if shown in SMALL:
        assert FEW == told, "nothing else of it leaves"
        return
    same = [each for each in others(cells) if release(each) == told]
    if finished in SMALL or shown - finished in SMALL:
        assert len({each[1] for each in same} | {finished}) >= 10, "it may be any of ten"
    for index, bucket in enumerate(buckets, 2):
        if bucket in SMALL:
            assert len({each[index] for each in same}) >= 2, "it may be others"


@given(cells())
def test_what_leaves_is_true_and_nothing_small_is_in_it(cells: Cells) -> None:
    told = release(cells)
    if isinstance(told, str):
        assert cells[0] in SMALL
        return
    shown, finished, buckets = told
    assert shown == cells[0]
    assert finished == FEW or (finished == cells[1] and not {finished, shown - cells[1]} & set(SMALL))
    assert buckets == FEW or (buckets == cells[2:] and not set(cells[2:]) & set(SMALL))


@given(st.dictionaries(st.text("abcdefgh/", min_size=1, max_size=40), cells(), max_size=200))
def test_a_day_is_small_and_says_what_is_left_out(screens: dict[str, Cells]) -> None:
    data = released(TODAY, {"en": screens})
    assert len(data) <= LARGEST
    told = json.loads(data)
    shown = told["screens"].get("en", {})
    assert len(screens) == len(shown) + told["left_out"]
    assert {"day", "screens", "left_out"} == set(told), "no totals"
    assert "2026-11-27" == told["day"]
    assert (TODAY, told["left_out"]) == told_day(data)
    assert len(list(told_rows(data))) == len(shown)


def test_only_a_day_that_is_over_leaves(tmp_path: Path) -> None:
    showing = Showing("en", "home", finished=True, seconds=7)
    keep(tmp_path, TODAY, added(*[showing.counts] * 20))
    assert b"" == payload(tmp_path, TODAY)
    assert {"home": [20, 20, [0, 20, 0, 0, 0]]} == json.loads(payload(tmp_path, TODAY + timedelta(days=3)))[
        "screens"
    ]["en"]


@pytest.mark.parametrize("data", [b"", b"{}", b'{"en": {}}'])
def test_a_file_that_cannot_be_read_is_passed_over(tmp_path: Path, data: bytes) -> None:
    showing = Showing("en", "home", finished=True, seconds=7)
    keep(tmp_path, TODAY - timedelta(days=2), showing.counts)
    whole = payload(tmp_path, TODAY)
    assert list(told_rows(whole))
    keep(tmp_path, TODAY - timedelta(days=1), showing.counts)
    (file,) = tmp_path.rglob("2026-11-26.json")
    file.write_bytes(data)
    assert whole == payload(tmp_path, TODAY)


def test_old_days_are_deleted_and_the_files_are_the_owners_alone(tmp_path: Path) -> None:
    showing = Showing("en", "home", finished=False, seconds=None)
    for ago in (KEPT.days + 1, KEPT.days, 1):
        keep(tmp_path, TODAY - timedelta(days=ago), showing.counts)
    keep(tmp_path, TODAY, showing.counts)
    assert [TODAY - KEPT, TODAY - timedelta(days=1), TODAY] == days(tmp_path)
    assert {0o600} == {os.stat(each).st_mode & 0o777 for each in tmp_path.rglob("*.json")}  # noqa: PTH116 - as ls


def test_a_file_that_cannot_be_read_is_begun_anew(tmp_path: Path) -> None:
    showing = Showing("en", "home", finished=False, seconds=1)
    keep(tmp_path, TODAY, showing.counts)
    (file,) = tmp_path.rglob("*.json")
    file.write_text('{"en": {"home": [1]}}')
    keep(tmp_path, TODAY, showing.counts)
    assert {"en": {"home": (1, 0, 1, 0, 0, 0, 0)}} == read(tmp_path, TODAY)


def test_the_sample_of_the_guide_is_what_leaves() -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "fleet.md").read_text()
    sample = guide[guide.index("```json\n") + 8 :].partition("```")[0]
    day = {"home": (57, 40, 20, 14, 12, 11, 0), "care/washing": (31, 25, 10, 9, 8, 4, 0)}
    rare = {"risks/leak": (3, 3, 3, 0, 0, 0, 0)}
    assert json.loads(sample) == json.loads(released(date(2026, 11, 26), {"en": day | rare}))
