"""The house rules W1 to W8: words that everybody can read, risks that everybody can judge."""

from __future__ import annotations

from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.page import LISTS, PROSE, Page, Role
from kiosk.compiler.rules.choices import check_balance, check_rows
from kiosk.compiler.rules.counts import (
    check_comparison,
    check_contrasts,
    check_groups,
    check_moments,
    check_risks,
)
from kiosk.compiler.rules.language_rules import rules_for
from kiosk.compiler.rules.lost import check_lost
from kiosk.compiler.rules.plain_words import PlainWords
from kiosk.compiler.rules.readability import sentences, words
from kiosk.compiler.rules.reading_time import ReadingTime, check_times
from kiosk.compiler.rules.terms import Names
from kiosk.compiler.rules.trust import check_trust
from kiosk.compiler.rules.wording import Wording, misleading
from kiosk.model.blocks import Bullets, Paragraph, Picture
from kiosk.model.screens import ScreenKind
from kiosk.model.text import plain

MAX_SENTENCES = 3
MAX_BULLETS = 5
MAX_SIGNS = 7
"""The most signs in a group of the help page: so many are whole on every panel, each for itself."""
SAFETY_WORDS = 60
"""The most words of a safety page with a list: so many are whole on the smallest panel at 4.4 mm."""


def check_rules(draft: Draft) -> list[ReadingTime]:
    """Report every house rule that a language breaks; gives how long its words take."""
    names = Names(draft.glossary)
    rules = rules_for(draft)
    plain_words = PlainWords(rules, names, draft.allowed)
    for topic in draft.topics:
        plain_words.check_topic(draft.topic_pages[topic.id], draft.topic_screens(topic))
    pages = [page for page in draft.pages.values() if not page.report.unread]
    for page in (*pages, *draft.topic_pages.values(), draft.cover_page, draft.glossary_page):
        plain_words.check_page(page, _check_wording(page, rules.wordings))
        _check_chunks(page)
    for page in (*pages, draft.glossary_page, draft.questions_page):
        check_lost(page)
    for page in pages:
        _check_terms(page, names)
        _check_pictures(page, plain_words)
        _check_safety(page)
        if rules.frequency:
            check_risks(page, rules.frequency)
        for check in (check_groups, check_moments, check_comparison, check_contrasts, check_rows):
            check(page, rules)
        check_balance(page)
        check_trust(page, rules.no_facts)
    known = any(page.front.layout is ScreenKind.ABOUT or page.report.broken for page in draft.pages.values())
    if not (known or draft.front.partial or draft.page.report.broken):
        draft.page.report.error(1, "there is no screen with layout: about; write one", "W8")
    return check_times(draft)


def _check_wording(page: Page, wordings: tuple[Wording, ...]) -> set[str]:
    """Report what misleads, and give its words: they are to go, however long they are."""
    told: set[str] = set()
    for passage in page.passages:
        for offset, found, rule, remedy in misleading(passage.text, wordings):
            page.report.error(passage.line(offset), f"{found!r}: {remedy}", rule)
            told.update(found.casefold().split())
    return told


def _check_chunks(page: Page) -> None:
    most = MAX_SIGNS if page.front.layout is ScreenKind.HELP else MAX_BULLETS
    for placed in page.placed:
        match placed.block:
            case Paragraph(text):
                number = len(sentences(plain(text)))
                if number > MAX_SENTENCES:
                    page.report.error(
                        placed.line,
                        f"{number} sentences in a paragraph, at most {MAX_SENTENCES}; split it",
                        "W5",
                    )
            case Bullets(items) if len(items) > most:
                page.report.error(
                    placed.line,
                    f"{len(items)} bullets, at most {most}; group them under headings",
                    "W5",
                )


def _check_terms(page: Page, names: Names) -> None:
    if page.front.layout in LISTS:
        return
    if not page.front.summary:
        page.report.error(
            page.lines.of("summary"), "summary is missing: the main message in one sentence", "W5"
        )
    prose = [passage for passage in page.passages if passage.role in PROSE - {Role.SUMMARY}]
    for passage, offset, found, term in names.unexplained(prose):
        page.report.error(
            passage.line(offset), f"{found!r} first stands here; link it: [{found}](term:{term})", "W5"
        )


def _check_safety(page: Page) -> None:
    """The list of a safety page is never split: so it is one list, and short. Help begins with the staff."""
    if page.front.layout is ScreenKind.HELP and not any(isinstance(each, Paragraph) for each in page.blocks):
        told = "say above the first ## heading what people in the clinic do, such as: Tell the staff now."
        page.report.error(page.source.body_line, told, "safety")
    if not page.front.safety or page.front.layout is not ScreenKind.PAGE:
        return
    lists = [placed for placed in page.placed if isinstance(placed.block, Bullets)]
    for placed in lists[1:]:
        page.report.error(
            placed.line, "a safety page has one list, which is never split; join them", "safety"
        )
    number = sum(len(words(each.text)) for each in page.passages if each.role in PROSE - {Role.SUMMARY})
    if lists and number > SAFETY_WORDS:
        page.report.error(
            lists[0].line,
            f"{number} words on a safety page with a list, at most {SAFETY_WORDS}: "
            "all of it is always in view",
            "safety",
        )


def _check_pictures(page: Page, plain_words: PlainWords) -> None:
    for placed in page.placed:
        if isinstance(placed.block, Picture):
            if not placed.block.alt:
                page.report.error(placed.line, "the picture has no words for the blind: ![words](…)", "W6")
            if not placed.block.caption:
                page.report.error(placed.line, 'the picture has no caption: ![…](… "caption")', "W6")
    plain_words.check_captions(page)
