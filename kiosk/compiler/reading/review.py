"""How far a text has come, and whether its source changed after it was translated."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator

from kiosk.compiler.problems import REVIEW, Report
from kiosk.compiler.reading.front import Lines, ReviewFront
from kiosk.model.screens import SOON, Review, ReviewState

_SIGNED = {"reviewer": "who reviewed it (a role)", "date": "the day of the review", "expires": "its last day"}


LONGEST = dt.timedelta(days=3 * 365)
"""A design value: after three years words about a treatment are read again."""
_ROLE = re.compile(
    "advanced|chief|clinic(?:al|ian)|consultant|doctor|imaging|lead|m[eé]dic[oa]|nurs(?:e|ing)|physician|"
    "physio(?:therapist)?|practitioner|radio(?:grapher|logist)|registrar|resident|specialist|staff|surgeon|"
    "technologist|therapist|enfermer[oa]|cirujan[oa]|especialista"
)
"""Words of a role that may follow letters which are a title elsewhere: "MS nurse", "MR radiographer"."""
_PERSON = re.compile(
    r"@|(?i:\b(?:dr|dra|doctor|prof|sra|herr|frau)\b\.? *\w)"
    rf"|(?i:\b(?:mr|mrs|ms|sr)\b\.? *(?!(?:{_ROLE.pattern})\b))[A-ZÀ-ÖØ-Þ]"
    r"|(?i:,? *\b(?:m\.?d|d\.?o|ph\.?d|r\.?n)\b\.?$)"
)
"""A title before a name, a degree after it, or an address."""
_NOBODY = re.compile(r"(?:n/?a|tb[dc]|to ?do|none|nobody|me|i|test|x+|\W+)", re.IGNORECASE)
"""What people write who leave the role for later."""


def text_hash(*texts: str) -> str:
    """Twelve hex digits that change when the words of ``texts`` change, but not with their line breaks."""
    words = "\n".join(" ".join(text.split()) for text in texts)
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def review_faults(
    reviewer: str, date: dt.date | None, expires: dt.date | None, today: dt.date
) -> Iterator[tuple[str, str]]:
    """The key and message of everything that cannot be true of a review as it stands ``today``."""
    if _PERSON.search(reviewer):
        yield "reviewer", f"write the role, not the name of a person: {reviewer!r}"
    elif _NOBODY.fullmatch(reviewer):
        yield "reviewer", f"{reviewer!r} is no role; write who has read it, such as spine surgeon"
    if date and date > today:
        yield (
            "date",
            f"the review is dated {date}, which is still to come; write the day on which it was done",
        )
    elif date and expires and expires < date:
        yield "expires", f"the review ended on {expires}, before it was done; write its last day"
    elif expires and expires > (date or today) + LONGEST:
        yield (
            "expires",
            f"the review ends on {expires}; write a day at most {LONGEST.days // 365} years after it",
        )


def read_review(
    front: ReviewFront, translated_from: str, lines: Lines, report: Report, today: dt.date
) -> Review:
    """The review of a text as it stands ``today``: one that has ended or cannot be true counts as a draft."""
    state = front.state
    signed = state is ReviewState.REVIEWED
    if signed:
        for key, meaning in _SIGNED.items():
            if getattr(front, key):
                continue
            state = ReviewState.DRAFT
            if not any(each.message.startswith(f"review.{key}:") for each in report.problems):
                told = f"a reviewed text needs review.{key}: {meaning}"
                report.error(lines.of("review", "state"), told, REVIEW)
    faults = dict(review_faults(front.reviewer, front.date, front.expires, today))
    for key, message in faults.items():
        report.error(lines.of("review", key), message, REVIEW)
        state = ReviewState.DRAFT
    if front.expires is not None and front.expires < today and "expires" not in faults:
        report.warn(
            lines.of("review", "expires"),
            f"the review ended on {front.expires}; review it again, until then it is a draft",
        )
        state = ReviewState.DRAFT
    elif signed and front.seal and front.expires is not None and front.expires - today <= SOON:
        report.warn(
            lines.of("review", "expires"),
            f"the review ends on {front.expires}; have it read again before, or it is a draft from then on",
        )
    return Review(state, front.reviewer, front.date, front.expires, translated_from)
