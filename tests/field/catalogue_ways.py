"""Messages of `kiosk check` on ways, reading time, what matters and steps side by side: cause and remedy."""

from __future__ import annotations

from pathlib import Path

from field.catalogue import FIRST, LINE, Entry, page
from field.pack import Deed, both, change, put, remove
from support.packs import HELP, SCREEN, TOPIC, compile_pack, with_body

WAYS = "en/ways.md"
ONLY_ENGLISH = "en/steps/only-here.md"
WAY = "## A way {#way icon=drop}\n\n- steps/needle\n- more/help\n"
MATTERS = """\
---
title: What do you want?
layout: matters
order: 2
summary: Touch what you want.
---
## Less pain {#pain icon=drop}

## More rest {#rest icon=bed}

## Which way do you lean? {#lean}

- Not now
- Not sure
- Now
"""


def way(says: str, bad: str, good: str = WAY) -> Entry:
    """The file of the ways through."""
    return page(says, bad, good, WAYS)


def matters(says: str, good: str, bad: str) -> Entry:
    """A page that asks what matters, with ``bad`` in place of ``good``."""
    return page(says, MATTERS.replace(good, bad), MATTERS, "en/steps/matters.md")


def _screens(count: int) -> Deed:
    """So many pages more."""
    names = range(2, count + 2)
    return both(*(put(f"en/steps/page-{at}.md", SCREEN.replace("order: 1", f"order: {at}")) for at in names))


def _way_over(count: int) -> Deed:
    """A way over so many of the pages of :func:`_screens`."""
    entries = "".join(f"- steps/page-{at}\n" for at in range(2, count + 2))
    return put(WAYS, f"## A way {{#way icon=drop}}\n\n{entries}")


def beside(says: str, french: str) -> Entry:
    """A step of a treatment whose French words are ``french`` in place of those made from the English."""
    step = both(
        *(change(f"{code}/steps/needle.md", "order: 1", "layout: step\norder: 1") for code in ("en", "fr"))
    )
    words = "The doctor pushes a thin needle into the bone. Then [bone cement](term:cement) goes in.\n"
    page = "fr/steps/needle.md"
    return Entry(says, both(step, change(page, words, french)), change(page, french, words), whole=True)


def _one_page_more(root: Path) -> None:
    """Ten pages in both languages, and then one in English only."""
    for at in range(2, 12):
        page = SCREEN.replace("order: 1", f"order: {at}")
        put(f"en/steps/page-{at}.md", page)(root)
        put(f"fr/steps/page-{at}.md", page)(root)
    for problem in compile_pack(root).problems:
        put(
            problem.file,
            (root / problem.file)
            .read_text()
            .replace("---\n", f"---\ntranslated_from: {problem.message.rpartition(' ')[2]}\n", 1),
        )(root)
    put(ONLY_ENGLISH, SCREEN.replace("order: 1", "order: 12"))(root)


def _topics(root: Path) -> None:
    """Four topics on the procedure, each of less than 3 minutes, together of more than 10."""
    for at in range(4):
        order = f"order: {at + 3}\nprocedure: true"
        put(f"en/long-{at}/_topic.md", TOPIC.replace("order: 1", order))(root)
        put(f"en/long-{at}/page.md", with_body(LINE * 54))(root)


def _two_ways(root: Path) -> None:
    """English and French ways that lead over the same screens."""
    put(WAYS, WAY)(root)
    put("fr/ways.md", WAY)(root)
    (told,) = (each.message for each in compile_pack(root).problems)
    put("fr/ways.md", f"---\ntranslated_from: {told.rpartition(' ')[2]}\n---\n{WAY}")(root)


WAYS_AND_MATTERS = (
    way("this way comes to a screen twice; take one out", WAY + "- more/help\n"),
    way("the home screen has room for 2 ways; take this one out", "\n".join(WAY.replace("#way", f"#{name}") for name in ("a", "b", "c"))),
    way("this way takes 0.2 minutes to read, at most 0; say less, or take a page out", WAY.replace("A way", "A way of 0 minutes")),
    way("a way needs one list of screens: - topic/screen", WAY.replace("- steps", "Rest.\n\n- steps")),
    way("a way needs an icon: ## Words {#id icon=clock}", WAY.replace(" icon=drop", "")),
    Entry("this way has 10 screens, at most 9; take some out", both(_screens(10), _way_over(10)), _way_over(9)),
    # steps of a treatment, which the table shows in two languages
    beside("has 2 paragraphs and list entries, en/steps/needle.md has 1; the table shows both languages beside each other", "The doctor pushes a thin needle into the bone.\n\nThen [bone cement](term:cement) goes in.\n"),
    beside("sentences here: 1, in en/steps/needle.md:10: 2; the table shows each beside its own: write as many here", "Then [bone cement](term:cement) goes in.\n"),
    Entry("its screens are others than in en; list steps/needle, more/help", both(_two_ways, change("fr/ways.md", "- more/help\n", "")), change("fr/ways.md", "- steps/needle\n", "- steps/needle\n- more/help\n"), whole=True),
    Entry("the page steps/only-here is missing; people who read this language do without until it is written", _one_page_more, remove(ONLY_ENGLISH), whole=True),
    page("this topic takes 3.", with_body(FIRST + LINE * 60), SCREEN),
    Entry("all that says procedure: true takes 1", _topics, both(*(change(f"en/long-{at}/_topic.md", "\nprocedure: true", "") for at in range(4)))),
    page("say above the first ## heading what people in the clinic do, such as: Tell the staff now.", HELP.replace("Tell the staff now.\n\n", ""), HELP, "en/more/help.md"),
    matters("there are 1 cards; write 2 to 6, such as ## Less pain soon {#pain icon=heart}", "## More rest {#rest icon=bed}\n\n", ""),
    matters("ask once which way people lean: ## Which way do you lean? {#lean}, then a list of 3 answers", MATTERS[MATTERS.index("## Which") :], ""),
    matters("needs one list of 3 answers, with the words for not sure in the middle", "- Not sure\n", ""),
    matters("the card has no icon; write {#rest icon=heart} behind its words", " icon=bed", ""),
    matters("a card has no words below its heading; put all of them into it", "icon=bed}\n", "icon=bed}\n\nYou rest.\n"),
)  # fmt: skip
