"""How far a text has come, and whether its source changed after it was translated."""

from __future__ import annotations

import hashlib
from datetime import date

from kiosk.compiler.problems import Report
from kiosk.compiler.reading.front import Lines, ReviewFront
from kiosk.model.screens import Review, ReviewState

_SIGNED = {"reviewer": "who reviewed it (a role)", "date": "the day of the review", "expires": "its last day"}


def text_hash(*texts: str) -> str:
    """Twelve hex digits that change when the words of ``texts`` change, but not with their line breaks."""
    words = "\n".join(" ".join(text.split()) for text in texts)
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def read_review(
    front: ReviewFront, translated_from: str, lines: Lines, report: Report, today: date
) -> Review:
    """The review of a text as it stands ``today``: an expired one counts as a draft."""
    state = front.state
    if state is ReviewState.REVIEWED:
        for key, meaning in _SIGNED.items():
            if not getattr(front, key):
                report.error(
                    lines.of("review", "state"), f"a reviewed text needs review.{key}: {meaning}", "W8"
                )
                state = ReviewState.DRAFT
    if front.expires is not None and front.expires < today:
        report.warn(
            lines.of("review", "expires"),
            f"the review ended on {front.expires}; review it again, until then it is a draft",
        )
        state = ReviewState.DRAFT
    return Review(state, front.reviewer, front.date, front.expires, translated_from)
