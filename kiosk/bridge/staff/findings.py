"""What is wrong with the content, for the person who edits it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bridge.publish import published


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem: ``place`` is ``file:line``."""

    place: str
    message: str
    error: bool


@dataclass(frozen=True, slots=True)
class Findings:
    """All problems, errors first, and ``title``, which counts them."""

    title: str = ""
    findings: tuple[Finding, ...] = ()


PublishedFindings = published(Findings, "FindingList")
