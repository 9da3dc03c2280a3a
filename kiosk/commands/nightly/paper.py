"""Makes the test page and, where there is a queue that prints nothing, sends it through the print system."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from kiosk.bridge.paper.test_page import test_page
from kiosk.settings.schema import Settings
from kiosk.upkeep.night import Look, Verdict
from kiosk.upkeep.print_queue import job_of
from kiosk.upkeep.programs import answer
from kiosk.visit.staff.english import ENGLISH

QUEUE = "kiosk-null"
"""A queue to /dev/null: ``lpadmin -p kiosk-null -E -v file:/dev/null`` makes it."""
PATIENCE_S, LOOK_S = 30.0, 0.5
"""How long a job may take in the queue, and how often it is looked at, s."""


def paper(settings: Settings) -> Look:
    """Whether the test page can be made and comes through the print system."""
    page = test_page(ENGLISH, settings.clinic.name, QUEUE, settings.printer.paper)
    if not page.startswith(b"%PDF-"):
        return Look("paper", Verdict.LOOK, "the test page is no PDF")
    queues = answer("lpstat", "-e")
    if queues is None or QUEUE not in queues.split():
        return Look("paper", Verdict.SKIPPED, f"the page is made; not spooled: there is no queue {QUEUE}")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "test.pdf"
        file.write_bytes(page)
        job = job_of(answer("lp", "-d", QUEUE, "-t", "test", str(file)) or "")
    if not job:
        return Look("paper", Verdict.LOOK, "lp did not take the test page")
    end = monotonic() + PATIENCE_S
    while job in (answer("lpstat", "-o", QUEUE) or "").split():
        if monotonic() > end:
            answer("cancel", "-x", job)
            return Look(
                "paper", Verdict.LOOK, f"the test page is still in the queue after {PATIENCE_S:.0f} s"
            )
        sleep(LOOK_S)
    return Look("paper", Verdict.WELL, "the test page went through the print system")
