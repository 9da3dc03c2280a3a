"""Which pages no clinician has signed, in few words."""

from __future__ import annotations

from kiosk.model.library import Language


def not_reviewed(language: Language) -> str:
    """The pages of ``language`` that nobody has signed: whole topics by name, other pages one by one."""
    open_ = set(language.unreviewed)
    topics = [topic for topic in language.topics if open_.issuperset(topic.screens)]
    whole = {screen for topic in topics for screen in topic.screens}
    names = [f"all of {', '.join(topic.id for topic in topics)}"] if topics else []
    return "; ".join((*names, *(each for each in language.unreviewed if each not in whole)))
