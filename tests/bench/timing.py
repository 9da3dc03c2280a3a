"""How long things take."""

from __future__ import annotations

import time
from collections.abc import Callable

Figures = dict[str, tuple[float, str]]
"""What was measured: name to value and unit."""


def milliseconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes, ms."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value below which ``share`` (0..1) of ``values`` lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]
