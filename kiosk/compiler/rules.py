"""House rules."""

from __future__ import annotations

from kiosk.compiler.language import Draft


def check_rules(draft: Draft) -> None:
    """Report every house rule that a language breaks."""
