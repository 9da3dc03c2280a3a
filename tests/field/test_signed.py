"""What a clinician signed is what people read: a change of it takes the sign-off away. One row a case."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from field.pack import Case, Deed, case, change, copy, encode, pack, put, remove, rename
from kiosk.compiler import NO_VALUES, Compilation
from kiosk.model.library import Language
from kiosk.model.screens import ReviewState
from support.packs import NEEDLE, compile_pack, printed, sign_pages
from support.photos import photo

PAGE = "steps/needle"
BODY = "The doctor pushes a thin needle into the bone. Then [bone cement](term:cement) goes in."
LIST = "- Rest for a day\n- Call us {clinic.phone|when you can}"
TOLD = "it was changed after it was signed on 2026-11-20"


def signed(root: Path) -> Path:
    """The pack with a needle page that holds all that a page can hold, signed in both languages."""
    pack(root)
    box = '!!! info "Note"\n    We stay with you.\n\n    You can talk.\n\n!!! question d2\n'
    more = f"{BODY}\n\n{LIST}\n\n{box}"
    photo_ = '\n![A bed.](bed.jpg "A bed in our room.")\n'
    for code in ("en", "fr"):
        file = root / code / "steps" / "needle.md"
        file.write_text(
            file.read_text().replace(f"{BODY}\n", more + photo_).replace("order: 1", "order: 1\nquestion: d1")
        )
        file.with_name("bed.jpg").write_bytes(photo())
        file.with_name("needle.wav").write_bytes(b"RIFF")
    _translated_again(root)
    sign_pages(root, PAGE)
    assert [] == _told(compile_pack(root))
    assert states(root) == (ReviewState.REVIEWED, ReviewState.REVIEWED)
    return root


def _translated_again(root: Path) -> None:
    for problem in compile_pack(root).problems:
        if "translated_from" in problem.message:
            file = root / problem.file
            mark = f"translated_from: {problem.message.rpartition(' ')[2]}"
            file.write_text(re.sub(r"translated_from: \w+", mark, file.read_text()))


def _told(compilation: Compilation) -> list[str]:
    return [each for each in printed(compilation) if "has no value" not in each]


def states(root: Path) -> tuple[ReviewState, ...]:
    compilation = compile_pack(root)
    assert compilation.library is not None, printed(compilation)
    return tuple(_state(language) for language in compilation.library.languages)


def _state(language: Language) -> ReviewState:
    return language.screens[PAGE].review.state


def line_ends(name: str, end: str) -> Deed:
    return lambda root: (root / name).write_bytes((root / name).read_bytes().replace(b"\n", end.encode()))


def seal(line: str) -> Deed:
    def done(root: Path) -> None:
        file = root / NEEDLE
        file.write_text(re.sub("  seal:.*\n", line, file.read_text()))

    return done


ANOTHER = photo(size=(32, 32))
TAKES = (
    case("a word", change(NEEDLE, "thin needle into the bone. Then", "thick needle into the bone. Then")),
    case("a word less", change(NEEDLE, "a thin needle into the bone. Then", "a needle into the bone. Then")),
    case("a full stop", change(NEEDLE, "bone. Then", "bone, then")),
    case("a capital", change(NEEDLE, "The doctor", "the doctor")),
    case("two words in one", change(NEEDLE, "Rest for a day", "Restfor a day")),
    case("the title", change(NEEDLE, "The needle goes in\n", "The needle goes out\n")),
    case("the summary", change(NEEDLE, "summary: A thin", "summary: A long")),
    case("words for people who do not see", change(NEEDLE, "![A needle goes", "![A nail goes")),
    case("a caption", change(NEEDLE, '"The needle goes in."', '"The nail goes in."')),
    case("another picture", change(NEEDLE, "draw:lateral?needle=0..1", "draw:body_map")),
    case("a picture at another moment", change(NEEDLE, "lateral?needle=0..1", "lateral?balloon=0..1")),
    case("a picture less", change(NEEDLE, '![A bed.](bed.jpg "A bed in our room.")\n', "")),
    case("a photo under the same name", put("en/steps/bed.jpg", ANOTHER)),
    case("the photo of another page", put("en/steps/bed.jpg", photo(kind="PNG"))),
    case("somebody else reads it", put("en/steps/needle.wav", b"RIFF2")),
    case("nobody reads it any more", remove("en/steps/needle.wav")),
    case("a word on the picture", change("en/_language.md", "  needle: Needle", "  needle: Nail")),
    case("a word that it explains", change("en/glossary.md", "A thick paste", "A thin paste")),
    case("the name of a word that it explains", change("en/glossary.md", "## Bone cement", "## Bone glue")),
    case("a question that it adds", change("en/questions.md", "causing my back pain", "causing my pain")),
    case("a question that it shows", change("en/questions.md", "Is it safe", "Is it good")),
    case("another source", change(NEEDLE, "sources: [21]", "sources: []")),
    case("another work under the same number", change("sources.md", "A book on the spine", "A web page")),
    case("a list that became one line", change(NEEDLE, "\n- Call us", " - Call us")),
    case("a warning that left its box", change(NEEDLE, "    You can talk.", "You can talk.")),
    case("a strong word", change(NEEDLE, "Rest for", "**Rest** for")),
    case("the words around a value", change(NEEDLE, "|when you can}", "|if you like}")),
    case("another value", change(NEEDLE, "{clinic.phone|", "{clinic.name|")),
    case("no seal", seal("")),
    case("another seal", seal("  seal: 0123456789ab\n")),
)
KEEPS = (
    case("nothing", lambda _: None),
    case("lines broken elsewhere", change(NEEDLE, "thin needle into", "thin\nneedle  into")),
    case("blanks at the end", change(NEEDLE, "goes in.\n\n", "goes in.   \n\n\n")),
    case("line ends of Windows", line_ends(NEEDLE, "\r\n")),
    case("line ends of old Macs", line_ends(NEEDLE, "\r")),
    case("a byte-order mark", encode(NEEDLE, "utf-8-sig")),
    case("UTF-16", encode(NEEDLE, "utf-16")),
    case("another place in its topic", change(NEEDLE, "order: 1", "order: 8")),
    case("a comment", change(NEEDLE, "order: 1", "order: 1  # the first")),
    case(
        "quotation marks around the title", change(NEEDLE, "The needle goes in\n", '"The needle goes in"\n')
    ),
    case("bullets of a word processor", change(NEEDLE, "- Rest", "\u2022 Rest")),
    case(
        "a word that it does not explain",
        change("en/glossary.md", "gets hard.\n", "gets hard.\n\n## Gel {#gel}\n\nA jelly.\n"),
    ),
    case("a question of other pages", change("en/questions.md", "- d2:", "- d3: How long is it?\n- d2:")),
    case("a work of other pages", change("sources.md", "- 21", "- 22: Another book\n- 21")),
    case("a word on a button", change("en/_language.md", "Word home", "Home")),
    case("another page", change("en/more/help.md", "both legs", "one leg")),
    case("a new day on the files", lambda root: os.utime(root / NEEDLE, (1, 1))),
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return signed(tmp_path_factory.mktemp("signed"))


@pytest.fixture
def root(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "pack"))


@pytest.mark.parametrize("row", TAKES, ids=lambda row: row.name)
def test_a_change_takes_the_sign_off_away_and_is_told(root: Path, row: Case) -> None:
    row.done(root)
    assert states(root)[0] is not ReviewState.REVIEWED
    told = [each for each in printed(compile_pack(root)) if each.startswith(f"{NEEDLE}:")]
    assert any(TOLD in each or "nobody can tell whether" in each for each in told)


@pytest.mark.parametrize("row", KEEPS, ids=lambda row: row.name)
def test_what_people_do_not_read_keeps_the_sign_off(root: Path, row: Case) -> None:
    row.done(root)
    assert states(root)[0] is ReviewState.REVIEWED
    assert not any(TOLD in each for each in printed(compile_pack(root)))


def test_a_page_in_another_topic_keeps_its_sign_off(root: Path) -> None:
    for code in ("en", "fr"):
        for name in ("needle.md", "needle.wav", "bed.jpg"):
            rename(f"{code}/steps/{name}", f"{code}/more/{name}")(root)
    compilation = compile_pack(root)
    assert compilation.library is not None
    assert all(language.screens["more/needle"].review.signed for language in compilation.library.languages)


def test_a_signed_page_is_not_signed_in_another_language(root: Path) -> None:
    copy(NEEDLE, "fr/steps/needle.md")(root)
    assert states(root)[1] is not ReviewState.REVIEWED


def test_a_changed_source_takes_the_sign_off_of_its_translation(root: Path) -> None:
    change(NEEDLE, "Rest for a day", "Rest for two days")(root)
    assert states(root) == (ReviewState.CHANGED, ReviewState.STALE)
    change("fr/steps/needle.md", "Rest for a day", "Rest for two days")(root)
    _translated_again(root)
    assert states(root) == (ReviewState.CHANGED, ReviewState.CHANGED)
    sign_pages(root, PAGE)
    assert states(root) == (ReviewState.REVIEWED, ReviewState.REVIEWED)


def test_words_that_come_back_are_signed_again(root: Path) -> None:
    change(NEEDLE, "Rest for a day", "Rest for two days")(root)
    change(NEEDLE, "Rest for two days", "Rest for a day")(root)
    assert states(root)[0] is ReviewState.REVIEWED


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"clinic.phone": {"*": "555 0100"}},
        {"clinic.phone": {"en": "112"}, "clinic.name": {"*": "Riverside"}},
    ],
    ids=str,
)
def test_the_clinics_values_have_reviewers_of_their_own(root: Path, given: dict[str, dict[str, str]]) -> None:
    compilation = compile_pack(root, {**NO_VALUES, **given})
    assert compilation.library is not None
    assert all(language.screens[PAGE].review.signed for language in compilation.library.languages)
