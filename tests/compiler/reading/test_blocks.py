from pathlib import Path

import pytest

from kiosk.model.blocks import (
    Answer,
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Heading,
    Item,
    KnowledgeCard,
    Moment,
    Paragraph,
    Picture,
    QuestionRef,
    Risk,
    Section,
    Steps,
    Timeline,
)
from kiosk.model.scene import Scene
from kiosk.model.screens import Screen
from kiosk.model.text import Span, Style
from support.packs import BODY_LINE, HELP, NEEDLE, compile_files, printed, with_body


def screen_of(root: Path, body: str, name: str = NEEDLE, screen: str | None = None) -> Screen:
    text = with_body(body) if screen is None else screen
    compilation = compile_files(root, {name: text})
    assert [] == [str(problem) for problem in compilation.problems if problem.breaks]
    assert compilation.library is not None
    return compilation.library.languages[0].screens[name.removeprefix("en/").removesuffix(".md")]


def blocks_of(root: Path, body: str) -> tuple[Block, ...]:
    return screen_of(root, body).blocks


def words(text: str) -> tuple[Span, ...]:
    return (Span(text),)


def test_a_screen_has_what_its_front_matter_says(tmp_path: Path) -> None:
    screen = screen_of(tmp_path, "Words.\n")
    assert ("steps/needle", "steps", "The needle goes in") == (screen.id, screen.topic, screen.title)
    assert ("A thin needle goes into the bone.", ("21",)) == (screen.summary, screen.sources)


def test_headings_paragraphs_and_lists(tmp_path: Path) -> None:
    body = "One\ntwo.\n\n## Big\n\n### Small\n\n- a\n- b\n\nThen:\n\n1. c\n2. d\n"
    expected = (
        Paragraph(words("One two.")),
        Heading(words("Big"), 2),
        Heading(words("Small"), 3),
        Bullets((Item(words("a")), Item(words("b")))),
        Paragraph(words("Then:")),
        Steps((Item(words("c")), Item(words("d")))),
    )
    assert expected == blocks_of(tmp_path, body)


def test_bullets_with_blank_lines_between_them_and_icons(tmp_path: Path) -> None:
    body = "- ![](icon:drop) One\n  more\n\n- two\n"
    assert (Bullets((Item(words("One more"), "drop"), Item(words("two")))),) == blocks_of(tmp_path, body)


def test_inline_markup_is_flat(tmp_path: Path) -> None:
    body = "A **strong *both* one**, *soft*, [glue **now**](term:cement) and [help](screen:more/help).\n"
    expected = (
        Span("A "),
        Span("strong both one", Style.STRONG),
        Span(", "),
        Span("soft", Style.EMPHASIS),
        Span(", "),
        Span("glue now", Style.TERM, "cement"),
        Span(" and "),
        Span("help", Style.LINK, "more/help"),
        Span("."),
    )
    assert (Paragraph(expected),) == blocks_of(tmp_path, body)


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", "<script>alert(1)</script>", "a &amp; b", "<img src=x>", "<!-- x -->"]
)
def test_html_is_text(tmp_path: Path, text: str) -> None:
    assert (Paragraph(words(text)),) == blocks_of(tmp_path, f"{text}\n")


@pytest.mark.parametrize("text", ["`code`", "[a][b]", "[a]: http://x", "<http://x>", "x_y_z"])
def test_markup_that_is_not_ours_is_text(tmp_path: Path, text: str) -> None:
    assert (Paragraph(words(text)),) == blocks_of(tmp_path, f"{text}\n")


def test_a_backslash_takes_a_mark_literally(tmp_path: Path) -> None:
    assert (Paragraph(words("*not soft*")),) == blocks_of(tmp_path, "\\*not soft\\*\n")


def test_a_drawn_picture(tmp_path: Path) -> None:
    body = '![A bone.](draw:lateral?collapse=0.4&needle=0..1 "The needle goes in.")\n'
    scene = Scene("lateral", (("collapse", "0.4"),), "needle")
    assert (Picture("A bone.", words("The needle goes in."), scene),) == blocks_of(tmp_path, body)


def test_callouts(tmp_path: Path) -> None:
    body = '!!! warning "Take care"\n    Words.\n\n    - one\n\n!!! info\n    More.\n\nAfter.\n'
    expected = (
        Callout(
            CalloutKind.WARNING,
            words("Take care"),
            (Paragraph(words("Words.")), Bullets((Item(words("one")),))),
        ),
        Callout(CalloutKind.INFO, (), (Paragraph(words("More.")),)),
        Paragraph(words("After.")),
    )
    assert expected == blocks_of(tmp_path, body)


def test_a_risk(tmp_path: Path) -> None:
    body = (
        '!!! risk "A leak seen on X-ray"\n    ![](draw:icon_array?events=18&glyph=bone)\n\n'
        "    - 18 of 100 bones: a leak was seen\n    - 82 of 100 bones: no leak was seen\n"
    )
    event, rest = words("18 of 100 bones: a leak was seen"), words("82 of 100 bones: no leak was seen")
    assert (Risk(18, "bone", event, rest, words("A leak seen on X-ray")),) == blocks_of(tmp_path, body)


def test_a_timeline(tmp_path: Path) -> None:
    body = (
        "!!! timeline\n    - ![](icon:list) **Before** Stop some pills.\n    - **The day:** You lie down.\n"
    )
    expected = (
        Moment(words("Before"), words("Stop some pills."), "list"),
        Moment(words("The day"), words("You lie down.")),
    )
    assert (Timeline(expected),) == blocks_of(tmp_path, body)


def test_a_card(tmp_path: Path) -> None:
    body = '!!! card "Is it so?"\n    - Yes: It is. See: good.\n    - No: It **is**.\n'
    card = KnowledgeCard(
        words("Is it so?"),
        (
            Answer(words("Yes"), words("It is. See: good.")),
            Answer(words("No"), (Span("It "), Span("is", Style.STRONG), Span("."))),
        ),
    )
    assert (card,) == blocks_of(tmp_path, body)


def test_a_question(tmp_path: Path) -> None:
    assert (QuestionRef("d1"),) == blocks_of(tmp_path, "!!! question d1\n")


def test_sections(tmp_path: Path) -> None:
    numb = "## Numb {#numb icon=drop link=steps/needle}\nIn both legs.\n\n### More\n\n"
    body = f"Look.\n\n{numb}## Weak {{#weak}}\n\n- Arms\n"
    screen = screen_of(tmp_path, "", "en/more/help.md", with_body(body, HELP))
    expected = (
        Paragraph(words("Look.")),
        Section(
            "numb",
            words("Numb"),
            (Paragraph(words("In both legs.")), Heading(words("More"), 3)),
            "drop",
            "steps/needle",
        ),
        Section("weak", words("Weak"), (Bullets((Item(words("Arms")),)),)),
    )
    assert expected == screen.blocks
    assert screen.safety


@pytest.mark.parametrize(
    ("body", "expected"),
    {
        "Words.\n\n[a](http://x.org)": (2, "'http://x.org' cannot be opened"),
        "Words\nand [mail](mailto:a@b.c)": (1, "'mailto:a@b.c' cannot be opened"),
        "[](term:cement)": (0, "the link to 'term:cement' has no words to tap"),
        "[a](javascript:alert)": (0, "cannot be opened"),
        "![x](http://x.org/a.png)": (0, "is not a file beside the page"),
        "![x](../../secret.png)": (0, "'../../secret.png' is not there"),
        "![x](../../../secret.png)": (0, "leads out of the content folder"),
        "![x](/etc/passwd.png)": (0, "is not a file beside the page"),
        "![x](missing.png)": (0, "'missing.png' is not there; put the file beside the page"),
        "![x](picture.gif)": (0, "is not a png, jpeg, webp or svg image"),
        "![x](draw:latral)": (0, "draw:latral: there is no picture 'latral'"),
        "![x](draw:lateral?a=0..1&b=0..1)": (0, "only one value can be 0..1"),
        "![x](draw:lateral?a)": (0, "'a' is not written as name=value"),
        "Look ![x](draw:lateral) here": (0, "a picture stands alone"),
        "One.\n# Big": (1, "a heading of level 1 cannot be shown"),
        "One.\n\n#### Deep": (2, "a heading of level 4 cannot be shown"),
        "One.\n\n> Two": (2, "a quotation (>) cannot be shown"),
        "One.\n\n    two": (2, "an indented text"),
        "One.\n\n- a\n- b\n    - c": (4, "a list cannot stand here"),
        "One.\n\n- a\n\n    more": (4, "a list entry holds one paragraph"),
        "One:\n- a\n- b": (1, "'- ' cannot start here; put an empty line before this line"),
        "One.\n\n---": (2, "'---' is a line across the page; delete it"),
        "One.\n\n!!! inof\n    Two.": (2, "did you mean 'info'?"),
        "One.\n\n!!! info\nTwo.": (2, "the box is empty; indent its words by four spaces"),
        "One.\n\n!!! info\n    - a\n\n    ## b": (5, "this box holds only paragraphs and bullets"),
        "!!! info Title\n    a": (0, "double quotes"),
        '!!! risk "A"\n    - 1 of 100\n    - 99 of 100': (0, "a risk needs one picture"),
        '!!! risk "A"\n    ![](draw:lateral)\n\n    - a\n    - b': (1, "draw:icon_array"),
        '!!! risk "A"\n    ![](draw:icon_array?events=x)\n\n    - a\n    - b': (0, "a number from 0 to 100"),
        '!!! risk "A"\n    ![](draw:icon_array?events=1)\n\n    - a': (0, "two bullets"),
        "!!! timeline\n    - When it is": (1, "write **when** it is first"),
        '!!! card "A?"\n    - When it is': (1, "write the answer, a colon"),
        "!!! card\n    - Yes: No.": (0, "a card needs its question"),
        "!!! question d9": (0, "there is no question 'd9'"),
        "One.\n\n[a](screen:steps/nedle)": (
            2,
            "there is no screen 'steps/nedle'; did you mean 'steps/needle'?",
        ),
        "[a](term:cemnt)": (0, "there is no term 'cemnt'; did you mean 'cement'?"),
        "One.\n\n- a\n- ![](icon:dropp) b": (3, "there is no icon 'dropp'; did you mean 'drop'?"),
        "A\u202eb": (0, "a hidden character stands after 'A'; delete that line and type it again"),
        "A\x00b": (0, "a hidden character stands after 'A'"),
        "One.\n\n<script>": (2, "'<script>' is shown as text"),
        "One.\n" + "- " * 30 + "deep": (1, "is nested 30 deep, at most 20"),
        "[" * 300: (0, "more than 200 marks ([ * _ \\) in one paragraph"),
        "Call {clinic.fone}": (0, "{clinic.fone} is not a known value; did you mean 'clinic.phone'?"),
        "Call {": (0, "a brace stands alone"),
    }.items(),
)
def test_what_cannot_be_shown_is_named_with_its_line(
    tmp_path: Path, body: str, expected: tuple[int, str]
) -> None:
    line, message = expected
    found = printed(compile_files(tmp_path, {NEEDLE: with_body(f"{body}\n")}))
    place = f"{NEEDLE}:{BODY_LINE + line}: "
    assert any(each.startswith(place) and message in each for each in found), found
