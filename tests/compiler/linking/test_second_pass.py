from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from kiosk.compiler import Compilation, Severity, as_json, compile_library
from kiosk.model.complications import Complication
from kiosk.model.library import Language
from kiosk.model.screens import ReviewState
from support.packs import (
    ABOUT,
    ENGLISH,
    HELP,
    ICONS,
    LANGUAGE,
    NEEDLE,
    SCREEN,
    TOPIC,
    check_scene,
    compile_files,
    compile_pack,
    printed,
    sealed,
    sign_pages,
    with_body,
    write,
)

SIGNED = """\
review:
  state: clinically reviewed
  reviewer: spine surgeon
  date: 2026-01-01
  expires: 2027-01-01
"""


def english(compilation: Compilation) -> Language:
    assert compilation.library is not None, printed(compilation)
    return compilation.library.language("en")


def bilingual(changes: Mapping[str, str | None]) -> dict[str, str]:
    """The English pack and a French one with the same words; None leaves a file out."""
    french = {name.replace("en/", "fr/"): text for name, text in ENGLISH.items() if name.startswith("en/")}
    files = {**ENGLISH, **french, **changes}
    if words := files["fr/_language.md"]:
        files["fr/_language.md"] = words.replace("endonym: English", "endonym: Français")
    return {name: text for name, text in files.items() if text is not None}


def test_a_whole_pack_has_no_problem(tmp_path: Path) -> None:
    compilation = compile_files(tmp_path, {})
    assert [] == printed(compilation)
    assert compilation.clean
    assert "0 errors, 0 warnings" == compilation.summary()
    language = english(compilation)
    assert ("en", "English", False) == (language.code, language.endonym, language.right_to_left)
    assert "Ask your care team." == language.words.ask_care_team
    assert {"needle": "Needle"} == language.labels
    assert {"balloon": "Fill"} == language.handles
    assert ["cement"] == list(language.glossary)
    assert ["d1", "d2"] == [question.id for group in language.questions for question in group.questions]


def test_topics_and_screens_stand_in_their_order(tmp_path: Path) -> None:
    late = SCREEN.replace("order: 1", "order: 10")
    early = SCREEN.replace("order: 1", "order: 0")
    language = english(compile_files(tmp_path, {"en/steps/a.md": late, "en/steps/z.md": early}))
    assert ["steps", "more"] == [topic.id for topic in language.topics]
    assert ("steps/z", "steps/needle", "steps/a") == language.topics[0].screens
    assert ["steps/z", "steps/needle", "steps/a", "more/help", "more/about", "more/list"] == list(
        language.screens
    )


def test_screens_in_the_same_place_are_a_warning(tmp_path: Path) -> None:
    found = printed(compile_files(tmp_path, {"en/steps/a.md": SCREEN}))
    assert [f"{NEEDLE}:4: has the same order as steps/a; give it its own [warning]"] == found


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        (
            "en/glossary.md",
            "## A {#a}\n\nx\n\n## B {#a}\n\nx\n",
            "5: the id 'a' is used twice, here and in en/glossary.md:1",
        ),
        (
            "en/questions.md",
            "## A {#a}\n\n- d1: X?\n\n## B {#b}\n\n- d1: Y?\n",
            "7: the id 'd1' is used twice",
        ),
        ("en/questions.md", "## A {#a}\n\n- d1 X?\n", "3: write an id, a colon and the words"),
        ("en/questions.md", "- d1: X?\n", "1: put this under a heading"),
        ("en/glossary.md", "## A\n\nx\n", "1: a ## heading needs an id here"),
        ("en/glossary.md", "## A {#a}\n\n- x\n", "1: a term needs one paragraph"),
        (
            "sources.md",
            "- 21: A\n- 22: B\n- 21: C\n",
            "3: the id '21' is used twice, here and in sources.md:1",
        ),
        ("en/more/help.md", f"{HELP}\n## B {{#call}}\n\n- x\n", "13: the id 'call' is used twice"),
        ("en/more/help.md", HELP.replace("icon=drop", "icon=no"), "9: there is no icon 'no'"),
        ("en/more/help.md", HELP.replace("icon=drop", "link=no/no"), "9: there is no screen 'no/no'"),
        (
            "en/more/help.md",
            HELP.replace("icon=drop", "color=red"),
            "9: 'color=red' is not known on a heading",
        ),
        (
            "en/steps/_topic.md",
            TOPIC.replace("lateral", "no"),
            "5: draw:no?collapse=0.4: there is no picture 'no'",
        ),
        ("en/steps/_topic.md", "---\ntitle: A\n---\n", "4: a topic has one picture"),
        (
            "en/steps/_topic.md",
            TOPIC.replace("title:", "titel:"),
            "2: titel is not a known key; did you mean 'title'?",
        ),
        ("en/_language.md", LANGUAGE.replace("  home: Word home\n", ""), "4: 1 words are missing: home"),
        (
            "en/_language.md",
            LANGUAGE.replace("  home:", "  hoem:"),
            "5: hoem is not a known word; did you mean 'home'?",
        ),
        ("fr/_language.md", "", "1: is empty; write it, or delete the file"),
        ("fr/_language.md", "---\nendonym:\n---\n", "1: endonym is missing"),
    ],
)
def test_what_does_not_fit_together_is_named(tmp_path: Path, name: str, content: str, expected: str) -> None:
    found = printed(compile_files(tmp_path, {name: content}))
    assert any(each.startswith(f"{name}:") and expected in each for each in found), found


def test_a_folder_without_a_topic_file(tmp_path: Path) -> None:
    found = printed(compile_files(tmp_path, {"en/new/page.md": SCREEN}))
    assert "en/new/_topic.md:1: is missing; write the topic's title, order and picture into it" in found


def test_screens_nobody_can_reach_are_a_warning(tmp_path: Path) -> None:
    hidden = {
        "en/new/_topic.md": TOPIC.replace("order: 1", "order: 9\nhome: false"),
        "en/new/page.md": SCREEN,
    }
    found = printed(compile_files(tmp_path, hidden))
    assert 1 == len(found)
    assert found[0].startswith("en/new/page.md:1: nobody can reach this screen")
    linked = SCREEN + "\nSee [more](screen:new/page).\n"
    assert [] == printed(compile_files(tmp_path, {**hidden, NEEDLE: linked}))


def test_terms_nobody_can_read_are_a_warning(tmp_path: Path) -> None:
    found = printed(compile_files(tmp_path, {NEEDLE: with_body("Words.\n")}))
    assert ["en/glossary.md:1: no screen uses the term 'cement' [warning]"] == found
    shown = {
        NEEDLE: with_body("Words.\n"),
        "en/more/words.md": with_body("", SCREEN.replace("order: 1", "order: 4\nlayout: glossary")),
    }
    assert [] == printed(compile_files(tmp_path, shown))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"fr/steps/needle.md": None},
            "fr/_language.md:1: the page steps/needle is missing; people",
        ),
        (
            {"en/steps/needle.md": None},
            "fr/steps/needle.md:1: there is no en/steps/needle.md; write it, or delete this page",
        ),
        (
            {"fr/glossary.md": "## A {#a}\n\nx\n"},
            "fr/glossary.md:1: the term cement is missing; people are offered",
        ),
        ({"fr/glossary.md": None}, "fr/glossary.md:1: is missing, and pages refer to it; put the file back"),
        (
            {"fr/questions.md": "## A {#a}\n\n- d1: X?\n"},
            "fr/questions.md:1: the question d2 is missing; people are offered",
        ),
        (
            {"fr/_language.md": LANGUAGE.replace("needle:", "nadel:")},
            "fr/_language.md:1: the label needle is missing",
        ),
        (
            {"fr/_language.md": LANGUAGE.replace("balloon:", "ballon:")},
            "fr/_language.md:1: the handle balloon is missing",
        ),
        (
            {"en/_language.md": LANGUAGE.replace("Word range_of", "'{first} of {n}'")},
            "range_of: {first}, {n} must stand in both en and fr",
        ),
        (
            {"fr/more/help.md": HELP.replace("#call", "#ruf")},
            "fr/more/help.md:1: its sections are ['ruf'], in en they are ['call']",
        ),
        (
            {"fr/steps/needle.md": SCREEN.replace("order:", "layout: step\norder:")},
            "fr/steps/needle.md:4: its layout is page in en",
        ),
    ],
)
def test_languages_are_the_same_side_by_side(
    tmp_path: Path, changes: Mapping[str, str | None], expected: str
) -> None:
    found = printed(compile_pack(write(tmp_path, bilingual(changes))))
    assert any(expected in each for each in found), found


def translated(root: Path) -> Path:
    """A bilingual pack whose French files name the words they were made from."""
    write(root, bilingual({}))
    for problem in compile_pack(root).problems:
        key = problem.message.rpartition("translated_from: ")[2]
        path = root / problem.file
        text = path.read_text()
        body = text if text.startswith("---") else f"---\norder: 0\n---\n{text}".replace("order: 0\n", "")
        path.write_text(body.replace("---\n", f"---\ntranslated_from: {key}\n", 1))
    return root


def test_a_translation_names_the_words_it_was_made_from(tmp_path: Path) -> None:
    found = printed(compile_pack(write(tmp_path, bilingual({}))))
    assert all("say which text this was made from: translated_from: " in each for each in found)
    assert {
        "fr/glossary.md",
        "fr/questions.md",
        "fr/steps/needle.md",
        "fr/more/help.md",
        "fr/more/about.md",
    } == {each.partition(":")[0] for each in found}
    assert [] == printed(compile_pack(translated(tmp_path)))


@pytest.mark.parametrize(
    ("change", "stale"),
    [
        (("a thin needle into", "a long needle into"), True),
        (("title: The", "title: A"), True),
        (("summary: A thin", "summary: A long"), True),
        (("order: 1", "order: 7"), False),
        (("pushes a thin", "pushes\na thin"), False),
        (("---\n![", f"{SIGNED}---\n!["), False),
    ],
)
def test_a_translation_is_stale_when_its_source_says_something_else(
    tmp_path: Path, change: tuple[str, str], *, stale: bool
) -> None:
    root = translated(tmp_path)
    write(root, {NEEDLE: SCREEN.replace(*change)})
    compilation = compile_pack(root)
    assert compilation.library is not None
    states = {each.code: each.screens["steps/needle"].review.state for each in compilation.library.languages}
    assert stale == (states["fr"] is ReviewState.STALE)
    assert states["en"] is not ReviewState.STALE
    assert stale == any("the en text changed after this translation" in each for each in printed(compilation))


def test_a_stale_safety_screen_takes_back_the_review(tmp_path: Path) -> None:
    root = translated(tmp_path)
    sign_pages(root, "more/help")
    library = compile_pack(root).library
    assert library is not None
    assert [True, True] == [language.safety_reviewed for language in library.languages]
    write(root, {"en/more/help.md": HELP.replace("numb", "weak")})
    sign_pages(root, "more/help", languages=["en"])
    library = compile_pack(root).library
    assert library is not None
    assert [True, False] == [language.safety_reviewed for language in library.languages]


def test_an_unreviewed_safety_screen_is_not_reviewed(tmp_path: Path) -> None:
    assert not english(compile_files(tmp_path, {})).safety_reviewed


def test_an_expired_review_is_a_draft(tmp_path: Path) -> None:
    page = sealed(tmp_path, "en/more/help.md", HELP.replace("order: 1\n", f"order: 1\n{SIGNED}"))
    root = write(tmp_path, {**ENGLISH, "en/more/help.md": page})
    for day, state, problems in (
        (date(2027, 1, 1), ReviewState.REVIEWED, 1),
        (date(2027, 1, 2), ReviewState.DRAFT, 1),
    ):
        compilation = compile_library(root, check_scene=check_scene, icons=ICONS, today=day)
        assert state is english(compilation).screens["more/help"].review.state
        assert problems == len(compilation.problems)
        assert (state is ReviewState.REVIEWED) == english(compilation).safety_reviewed
    assert Severity.WARNING is compilation.problems[0].severity
    assert "en/more/help.md:10: the review ended on 2027-01-01" in str(compilation.problems[0])


def test_nobody_can_sign_without_a_name_and_a_day(tmp_path: Path) -> None:
    signed = HELP.replace("order: 1\n", "order: 1\nreview:\n  state: clinically reviewed\n")
    compilation = compile_files(tmp_path, {"en/more/help.md": signed})
    assert 3 == len(compilation.problems)
    assert ReviewState.DRAFT is english(compilation).screens["more/help"].review.state


def test_the_language_with_the_lowest_order_is_the_source(tmp_path: Path) -> None:
    first = LANGUAGE.replace("endonym", "order: -1\nendonym")
    library = compile_pack(write(tmp_path, bilingual({"fr/_language.md": first}))).library
    assert library is not None
    assert ["fr", "en"] == [language.code for language in library.languages]
    with pytest.raises(KeyError, match="no language 'de'"):
        library.language("de")


def test_problems_as_json(tmp_path: Path) -> None:
    compilation = compile_files(tmp_path, {"en/more/about.md": ABOUT.replace("[21]", "[no]")})
    assert [
        {
            "file": "en/more/about.md",
            "line": 6,
            "message": "there is no source 'no'; there is: 21",
            "rule": "",
            "severity": "error",
        }
    ] == as_json(compilation.problems)


def test_a_page_names_the_complications_that_it_tells_of(tmp_path: Path) -> None:
    telling = SCREEN.replace("order: 1\n", "order: 1\ncomplications: [vein, disc]\n")
    page = english(compile_files(tmp_path, {NEEDLE: telling})).screens["steps/needle"]
    assert (Complication.VEIN, Complication.DISC) == page.complications


def test_a_translation_tells_of_the_same_complications(tmp_path: Path) -> None:
    telling = SCREEN.replace("order: 1\n", "order: 1\ncomplications: [vein]\n")
    files = bilingual({NEEDLE: telling, "fr/steps/needle.md": SCREEN})
    told = printed(compile_pack(write(tmp_path, files)))
    assert any("its complications are vein in en" in each for each in told)
