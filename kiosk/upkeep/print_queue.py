"""What ``lp`` and ``lpstat`` of CUPS tell of a job and of a print queue."""

from __future__ import annotations

import re
import shutil

from kiosk.upkeep.found import PrinterState
from kiosk.upkeep.programs import answer

_JOB = re.compile(r"request id is (\S+)")
_ALERTS = re.compile(r"Alerts: (.*)")
_PAPER = ("media-empty", "media-needed", "media-jam", "input-tray-missing")
_TROUBLE = ("offline", "-error", "timed-out", "paused", "connecting-to-device")


def job_of(told: str) -> str:
    """The job that ``lp`` says it has taken; empty where it has taken none."""
    found = _JOB.search(told)
    return found[1] if found else ""


def alerts(told: str) -> str:
    """What the printer itself complains of."""
    return " ".join(_ALERTS.findall(told))


def lacks_paper(told: str) -> bool:
    """Whether somebody must see to the paper."""
    return any(each in alerts(told) for each in _PAPER)


def in_trouble(told: str) -> bool:
    """Whether the queue is stopped, or the printer complains of more than paper."""
    return " disabled since " in told or any(each in alerts(told) for each in _TROUBLE)


def printer(queue: str) -> PrinterState:
    """How the print ``queue`` stands; it is given no job. It waits for a program: call it in a thread."""
    if not queue:
        return PrinterState.NONE
    told = answer("lpstat", "-l", "-p", queue)
    if told is None or shutil.which("lp") is None:
        return PrinterState.MISSING
    if lacks_paper(told):
        return PrinterState.PAPER
    return PrinterState.TROUBLE if in_trouble(told) else PrinterState.READY
