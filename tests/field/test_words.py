"""Words as people type them: shown as they are meant, or told once and plainly. One row a case."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from field.pack import Case, case, change, pack, put, remove, rename
from kiosk import offer
from kiosk.compiler import Compilation
from kiosk.model.blocks import Bullets, Paragraph, Steps
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.content import copied
from support.packs import ENGLISH, HELP, NEEDLE, SCREEN, compile_files, compile_pack, printed, with_body

INPUTS = Path(__file__).parent / "inputs"
PARSER = re.compile(
    r"mapping|token|scalar|block|expected|byte|0x|U\+|datetime|\bstr\b|\bint\b|None|Errno|Traceback|codec"
)
"""Words of parsers and of Python that no message may hold."""


def needle(compilation: Compilation) -> Screen:
    assert compilation.library is not None, printed(compilation)
    return compilation.library.languages[0].screens["steps/needle"]


def front(**lines: str) -> str:
    """The needle page with other values in its front matter."""
    text = SCREEN
    for key, value in lines.items():
        text = re.sub(rf"(?m)^{key}:.*\n", "", text).replace("---\n", f"---\n{key}: {value}\n", 1)
    return text


TITLES = {
    "The day: what now": "The day: what now",
    "Cuts #1 and #2 are small": "Cuts #1 and #2 are small",
    "The cut # 3": "The cut # 3",
    "@home": "@home",
    "`here`": "`here`",
    "[a] needle": "[a] needle",
    "*now*": "*now*",
    "- a dash": "- a dash",
    "> more": "> more",
    "50 % of it": "50 % of it",
    "'Hello' he said": "'Hello' he said",
    "\u201cHello\u201d he said": "\u201cHello\u201d he said",
    '"In quotes"': "In quotes",
    "'It''s here'": "It's here",
    "2026-11-23": "2026-11-23",
    "yes": "yes",
    "null": "null",
    "3": "3",
    "a needle\n  that is hollow": "a needle that is hollow",
    "    many blanks   ": "many blanks",
    "C:\\path": "C:\\path",
    '"quoted" and more': '"quoted" and more',
}
"""What is typed after ``title:``, and what people read."""


@pytest.mark.parametrize("typed", TITLES)
def test_a_title_is_read_as_it_is_typed(tmp_path: Path, typed: str) -> None:
    compilation = compile_files(tmp_path, {NEEDLE: front(title=typed)})
    assert [] == [each for each in compilation.problems if each.breaks]
    assert TITLES[typed] == needle(compilation).title


LISTS = {
    "word bullets": "\u2022\tone\n\u2022\ttwo\n",
    "dashes": "\u2013\tone\n\u2013\ttwo\n",
    "long dashes": "\u2014 one\n\u2014 two\n",
    "middle dots": "\u00b7 one\n\u00b7 two\n",
    "Word's own bullet": "\uf0b7\tone\n\uf0b7\ttwo\n",
    "round letters": "o\tone\no\ttwo\n",
    "squares": "\u25aa one\n\u25aa two\n",
    "stars": "* one\n* two\n",
    "numbers with a bracket": "1) one\n2) two\n",
    "numbers with a tab": "1.\tone\n2.\ttwo\n",
    "a blank line between": "\u2022 one\n\n\u2022 two\n",
}
"""Lists as Word, Notepad and people make them."""


@pytest.mark.parametrize("typed", LISTS)
def test_a_list_of_a_word_processor_is_a_list(tmp_path: Path, typed: str) -> None:
    compilation = compile_files(tmp_path, {NEEDLE: with_body(f"See [glue](term:cement).\n\n{LISTS[typed]}")})
    assert [] == printed(compilation)
    (_, found) = needle(compilation).blocks
    assert isinstance(found, Bullets | Steps)
    assert ["one", "two"] == [plain(item.text) for item in found.items]


TOLD = (
    ("no space after the colon", "order:3", "4: write a space after the colon: order: 3"),
    ("an equal sign", "order = 3", "4: write a colon and a space after the name: order: 3"),
    ("words alone", "The third page", "4: 'The third page' cannot be read; put it at the end of the line"),
    ("a tab", "\torder: 3", "4: begins with a tab; put two spaces in its place"),
    ("an open list", "sources: [21", "4: a list is open; close it on the same line: [a, b]"),
    ("an open quotation", 'question: "d1', '4: a quotation mark " is open; write one more at the end'),
    ("a curly quotation", "question: \u201cd1\u201d", "4: the quotation mark \u201c cannot be used here"),
    ("an at sign", "question: @d1", "4: 'question: @d1' cannot be read; put the value in double quotes"),
    ("an anchor", "question: &d1", "4: a value cannot begin with & or *; put it in double quotes"),
    ("a key twice", "order: 3\norder: 4", "5: order is written twice; keep one"),
    ("a day in another order", "review:\n  date: 23.11.2026", "5: review.date: '23.11.2026' does not fit"),
    ("a name in capitals", "ORDER: 3", "4: ORDER is not a known key; did you mean 'order'?"),
    ("a name with an accent", "\u00f3rder: 3", "4: \u00f3rder is not a known key; did you mean 'order'?"),
    (
        "blanks in a review",
        "review:\n  state: draft\n    date: 2026-01-01",
        "6: begins with more",
    ),
    ("a star before a name", "* order: 3", "4: '* order: 3' cannot be read"),
    (
        "a day of America",
        "review:\n  date: 11/23/2026",
        "5: review.date: '11/23/2026' does not fit",
    ),
    ("a day in words", "review:\n  date: May 2026", "5: review.date: 'May 2026' does not fit; write a day"),
    ("a number with a comma", "order: 3,", "4: order: '3,' does not fit; write a whole number"),
    (
        "words that go on",
        "question: d1\nand d2",
        "5: 'and d2' cannot be read; put it at the end",
    ),
    ("a note of HTML", "<!-- mine -->", "4: '<!-- mine -->' cannot be read"),
    ("yes", "safety: yes", "4: safety: 'yes' does not fit; write true or false"),
)
"""A line in place of the page's order, and what is said of it."""


@pytest.mark.parametrize(("name", "typed", "expected"), TOLD, ids=lambda value: value[:30])
def test_a_fault_of_the_front_matter_is_one_message_in_plain_words(
    tmp_path: Path, name: str, typed: str, expected: str
) -> None:
    compilation = compile_files(tmp_path, {NEEDLE: SCREEN.replace("order: 1", typed)})
    found = printed(compilation)
    assert 1 == len(found), name
    assert found[0].startswith(f"{NEEDLE}:{expected}"), found
    assert not PARSER.search(found[0])
    assert compilation.library is not None


FOLLOWERS = (
    case("no glossary", remove("en/glossary.md"), "en/glossary.md:1: is missing, and pages refer to it"),
    case(
        "no French glossary", remove("fr/glossary.md"), "fr/glossary.md:1: is missing, and pages refer to it"
    ),
    case("no sources", remove("sources.md"), "sources.md:1: is missing, and pages refer to it"),
    case(
        "a glossary with another name",
        rename("en/glossary.md", "en/glossary.txt"),
        "en/glossary.txt:1: is left out; rename it to 'glossary.md'",
    ),
    case(
        "long words with another name",
        rename("en/_allowed_words.md", "en/_allowed_words.md.txt"),
        "en/_allowed_words.md.txt:1: is left out; rename it to '_allowed_words.md'",
    ),
    case(
        "long words in an old encoding",
        put("en/_allowed_words.md", b"- \xe9t\xe9\n"),
        "en/_allowed_words.md:1: ",
    ),
    case("sources in an old encoding", put("sources.md", b"- 21: \xe9\n"), "sources.md:1: the letter"),
    case(
        "a broken French language file",
        change("fr/_language.md", "  home: ", "  home "),
        "fr/_language.md:6: 'home Word home' cannot be read",
    ),
    case("a broken English page", put(NEEDLE, "---\norder 3\n---\n"), f"{NEEDLE}:2: "),
    case("a broken French page", put("fr/steps/needle.md", "---\norder 3\n---\n"), "fr/steps/needle.md:2: "),
    case(
        "another layout that nobody knows",
        change("en/more/about.md", "about", "abuot"),
        "en/more/about.md:3: layout: 'abuot'",
    ),
    case(
        "a broken glossary",
        change("en/glossary.md", "Bone cement {#cement}", "Bone cement"),
        "en/glossary.md:1: a ## heading needs an id",
    ),
    case(
        "broken questions",
        change("en/questions.md", "d1: ", "d1 "),
        "en/questions.md:3: write an id, a colon and the words",
    ),
    case(
        "a broken source",
        change("sources.md", "21: ", "21 "),
        "sources.md:1: write an id, a colon and the words",
    ),
    case(
        "a topic without its picture",
        change("en/steps/_topic.md", "lateral", "latral"),
        "en/steps/_topic.md:5: draw:latral",
    ),
    case(
        "a broken topic file",
        put("en/steps/_topic.md", "title: Steps\n"),
        "en/steps/_topic.md:1: does not begin with a line ---",
    ),
    case(
        "a broken French glossary",
        put("fr/glossary.md", b"\xff" * 9),
        "fr/glossary.md:1: the letter is not saved as UTF-8",
    ),
    case(
        "a link to nowhere",
        change(NEEDLE, "term:cement", "term:cemetn"),
        f"{NEEDLE}:9: there is no term 'cemetn'",
    ),
)
"""One fault each: the cause is told, and nothing that follows from it."""


@pytest.mark.parametrize("row", FOLLOWERS, ids=lambda row: row.name)
def test_one_fault_is_one_message(tmp_path: Path, row: Case) -> None:
    root = pack(tmp_path)
    row.done(root)
    compilation = compile_pack(root)
    found = printed(compilation)
    assert len(row.says) == len(found), found
    assert found[0].startswith(row.says[0])
    assert not PARSER.search(found[0].partition(": ")[2])
    assert compilation.library is not None


def test_links_to_what_is_left_out_are_words(tmp_path: Path) -> None:
    about = ENGLISH["en/more/about.md"].replace(
        "We use papers", "See [the needle](screen:steps/needle). We use papers"
    )
    helping = HELP.replace("icon=drop", "icon=drop link=steps/needle") + "\n!!! question d1\n"
    files: dict[str, str | bytes] = {
        "en/more/about.md": about,
        "en/more/help.md": helping,
        NEEDLE: b"",
        "en/questions.md": "- x\n",
    }
    compilation = compile_files(tmp_path, files)
    assert compilation.library is not None
    screens = compilation.library.languages[0].screens
    assert "screen:" not in repr(screens)
    assert "steps/needle" not in repr([screen.blocks for screen in screens.values()])
    assert "See the needle. We use papers" in " ".join(
        plain(block.text)
        for each in screens["more/about"].blocks
        for block in [each]
        if isinstance(block, Paragraph)
    )
    assert ("en/steps/needle, to which more/help, more/about led",) == compilation.left_out


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Come at 10:30 am.",
            "We open at 8 a.m.",
            "Come at 14:15.",
            "Call 555-0100.",
            "Call (555) 010-0199.",
        ),
        *(
            "Call +49 30 123456.",
            "Call 555 010 0199.",
            "Go to room 12.",
            "It is on floor 3.",
            "Ask at desk 4b.",
        ),
        *(
            "The break is at T12.",
            "You may take B12.",
            "Have you had COVID-19?",
            "Call 911.",
            "The bones L1 and L2.",
        ),
    ],
)
def test_what_is_no_fact_needs_no_source(tmp_path: Path, text: str) -> None:
    page = with_body(f"{text}\n", SCREEN.replace("sources: [21]\n", ""))
    assert [] == [each for each in compile_files(tmp_path, {NEEDLE: page}).problems if each.rule == "W8"]


@pytest.mark.parametrize(
    "text", ["18 of 100 bones leak.", "It takes 30 minutes.", "Lift 10 pounds.", "In 7 of 10 days."]
)
def test_a_fact_needs_its_source(tmp_path: Path, text: str) -> None:
    page = with_body(f"{text}\n", SCREEN.replace("sources: [21]\n", ""))
    assert 1 == len([each for each in compile_files(tmp_path, {NEEDLE: page}).problems if each.rule == "W8"])


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("It hurts 1 in 5 people.", "'1 in 5': write 20 of 100"),
        ("It hurts one in ten people.", "'one in ten': write 10 of 100"),
        ("It hurts 2 in 3 people.", "'2 in 3': write 67 of 100"),
        ("It hurts 1 in 200 people.", "'1 in 200': write 0.5 of 100"),
        ("It hurts one in a hundred.", "'one in a hundred': write 1 of 100"),
        ("It hurts one out of four people.", "'one out of four': write 25 of 100"),
        ("It hurts 3 out of 10 people.", "'3 out of 10': write 30 of 100"),
        ("It hurts a third of people.", "'third of people': write the count of 100"),
        ("It hurts half of the women.", "'half of the women': write the count of 100"),
    ],
)
def test_a_ratio_is_told_with_its_count(tmp_path: Path, text: str, advice: str) -> None:
    compilation = compile_files(tmp_path, {NEEDLE: with_body(f"{text}\n")})
    assert [advice] == [each.message for each in compilation.problems if each.rule == "W4"]


@pytest.mark.parametrize(
    "text",
    [
        "It is not safe to drive.",
        "It isn't safe to drive.",
        "It isn\u2019t safe yet.",
        "Ask if it is safe to drive.",
    ],
)
def test_a_warning_is_no_promise(tmp_path: Path, text: str) -> None:
    compilation = compile_files(tmp_path, {NEEDLE: with_body(f"{text}\n")})
    assert [] == [each for each in compilation.problems if each.rule == "promise"]


SHIPPED = {
    "needle-utf16.bin": (),
    "needle-word-bullets.md": (),
    "needle-hash-summary.md": (),
    "needle-blank-first-line.md": (),
    "needle-1-in-5.md": ("en/procedure/needle.md:20: '1 in 5': write 20 of 100 [W4]",),
}
"""The needle page of a clinic, and all that is said besides what the shipped content says, and of the other
languages, whose page has grown old."""


@pytest.mark.parametrize("name", SHIPPED)
def test_a_page_of_a_clinic(tmp_path: Path, name: str) -> None:
    content = copied(tmp_path / "content")
    (content / "en/procedure/needle.md").write_bytes((INPUTS / name).read_bytes())
    with (content / "sources.md").open("a", encoding="utf-8") as works:
        works.write("- 24: The work that these pages name\n")
    compilation = offer.compile_content(CLINIC, content)
    before = printed(offer.compile_content(CLINIC, places(CLINIC).content))
    found = [told for told in printed(compilation) if told not in before]
    assert list(SHIPPED[name]) == [told for told in found if not told.startswith(("es/", "fr/", "ar/"))]
    assert compilation.whole
