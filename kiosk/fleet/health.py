"""Whether a pack does harm: what the kiosk told of itself before it was shown, and what it tells after."""

from __future__ import annotations

from kiosk.upkeep.vitals import Vitals

HEAVY = 650_000_000
"""Bytes of memory soon before the system ends the kiosk (MemoryMax=700M of its service).

The clinician's table on 2880 x 1920 px takes 605 MB with two views.
"""
SLOW_MS = 100
"""Frames of a movement that are further apart stutter in everybody's eyes."""


def harm(before: Vitals | None, after: Vitals) -> str:
    """What has become bad; empty where nothing has, or it was as bad before."""
    if after.errors and not (before and before.errors):
        return f"{after.errors} errors in the log, none before"
    if _heavy(after) and not (before and _heavy(before)):
        return (
            f"the kiosk takes {(after.memory or 0) // 1_000_000} MB of memory, at most {HEAVY // 1_000_000}"
        )
    if _slow(after) and not (before and _slow(before)):
        return f"movements take {after.gap_ms} ms a frame, at most {SLOW_MS}"
    return ""


def _heavy(vitals: Vitals) -> bool:
    return vitals.memory is not None and vitals.memory > HEAVY


def _slow(vitals: Vitals) -> bool:
    return vitals.gap_ms is not None and vitals.gap_ms > SLOW_MS
