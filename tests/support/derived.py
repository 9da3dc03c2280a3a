"""What a person has before them at a session, and what presses make of it, without a window."""

from __future__ import annotations

from kiosk.model.library import Library
from kiosk.visit.acts import act
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.panel import Panel
from kiosk.visit.seen import Hearing, Seen
from kiosk.visit.session import Session
from kiosk.visit.targets import Target
from kiosk.visit.view import Progress


def seen_of(library: Library, session: Session) -> Seen:
    """What a person has before them at ``session``."""
    display = Panel().display()
    screen = derive(library, session, display, Clinic())
    return Seen(screen, session, Progress(), display, library.language(session.language).words, Hearing())


def press(library: Library, session: Session, *targets: Target) -> Session:
    """``session`` after the presses of ``targets``, one after the other."""
    for target in targets:
        session = act(seen_of(library, session), library, target).session
    return session
