import os
from pathlib import Path

import pytest

from support.packs import ENGLISH, NEEDLE, SCREEN, compile_files, compile_pack, printed, with_body, write

ROOT = os.geteuid() == 0


def front(**lines: str) -> str:
    """A screen whose front matter has ``lines`` in place of its own."""
    kept = {line.partition(":")[0]: line for line in SCREEN.split("---\n")[1].splitlines()}
    for key, text in lines.items():
        kept[key] = f"{key}: {text}"
    return "---\n" + "\n".join(kept.values()) + "\n---\nWords. See [glue](term:cement).\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    {
        front(laoyut="page"): "6: laoyut is not a known key; did you mean 'layout'?",
        front(layout="pgae"): "6: layout: 'pgae' is not known; did you mean 'page'?",
        front(order="first"): "4: order: 'first' does not fit; write a whole number",
        front(safety="yes"): "6: safety: 'yes' does not fit; write true or false",
        front(sources="21"): "5: sources: '21' does not fit; write a list: [21]",
        front(sources="[99]"): "5: there is no source '99'; there is: 21",
        front(question="d8"): "6: there is no question 'd8'",
        front(review="{state: draftt}"): "6: review.state: 'draftt' is not known; did you mean 'draft'?",
        front(review="{date: soon}"): "6: review.date: 'soon' does not fit; write a day: 2026-11-20",
        front(title=""): "2: title is missing",
        front(title="'  '"): "2: title is missing",
        front(order="&a 1"): "4: a value cannot begin with & or *; put it in double quotes",
        front(title="A\norder: 2\norder: 3"): "4: order is written twice; keep one",
        front(sources="[" * 30 + "]" * 30): "5: is nested deeper than 20",
        front(title="'a"): "2: a quotation mark ' is open; write one more at the end",
        "---\n- a\n---\n": "2: is not a list of key: value lines",
        "---\ntitle: A\n": "1: nothing ends what the page says of itself; add a line --- below it",
        b"---\ntitle: A\n---\nA\n\xff\n": "5: the letter is not saved as UTF-8; choose UTF-8",
        b"x" * 3_000_000: "1: is 2930 KB, at most 256 KB can be read; split it",
        front(title="A\u202eb"): "2: a hidden character stands after 'title: A'; delete",
    }.items(),
)
def test_a_bad_file_is_named_with_its_line(tmp_path: Path, content: str | bytes, expected: str) -> None:
    compilation = compile_files(tmp_path, {NEEDLE: content})
    assert any(each.startswith(f"{NEEDLE}:{expected}") for each in printed(compilation)), printed(compilation)
    assert compilation.library is not None
    assert "steps/needle" not in compilation.library.languages[0].screens


def test_all_problems_are_reported_at_once_and_in_order(tmp_path: Path) -> None:
    body = "[a](term:no)\n\n![x](no.png)\n\n!!! nobox\n    a\n"
    compilation = compile_files(
        tmp_path, {NEEDLE: with_body(body), "en/more/about.md": "---\nlayot: page\n---\nWords.\n"}
    )
    places = [(problem.file, problem.line) for problem in compilation.problems if problem.breaks]
    assert [
        ("en/more/about.md", 1),
        ("en/more/about.md", 2),
        (NEEDLE, 7),
        (NEEDLE, 9),
        (NEEDLE, 11),
    ] == places
    assert compilation == compile_pack(tmp_path)


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + SCREEN.replace("\n", "\r\n").encode()
    assert [] == printed(compile_files(tmp_path, {NEEDLE: windows}))


def test_a_link_out_of_the_pack_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text(SCREEN)
    root = write(tmp_path / "pack", ENGLISH)
    (root / "en/steps/other.md").symlink_to(secret)
    (root / "en/outside").symlink_to(tmp_path, target_is_directory=True)
    (root / "en/steps/loop.md").symlink_to(root / "en/steps/loop.md")
    found = printed(compile_pack(root))
    assert "en/steps/other.md:1: leads out of the content folder; put the file itself here" in found
    assert "en/outside:1: leads out of the content folder; put the folder itself here" in found
    assert "en/steps/loop.md:1: is a link that leads to itself; put the file itself here" in found


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    root = write(tmp_path, ENGLISH)
    os.mkfifo(root / "en/steps/pipe.md")
    assert "en/steps/pipe.md:1: is not a regular file; delete it" in printed(compile_pack(root))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("x" * 2001, "7: has 2001 characters in one line, at most 2000 can be read; split it"),
        ("x\n" * 2001, "2007: has more than 2000 lines; split it"),
        ("[" * 100 + "\n" + "\\" * 101, "8: more than 200 marks ([ * _ \\) in one paragraph; split it"),
        ("x\n" + "    " * 21 + "x", "8: is nested 21 deep, at most 20 is possible"),
        ("x\n" + "- " * 21 + "x", "8: is nested 21 deep, at most 20 is possible"),
        (">" * 5000, "7: has 5000 characters in one line"),
    ],
)
def test_what_would_be_slow_to_read_is_refused(tmp_path: Path, body: str, expected: str) -> None:
    found = printed(compile_files(tmp_path, {NEEDLE: with_body(body)}))
    assert any(each.startswith(f"{NEEDLE}:{expected}") for each in found), found


@pytest.mark.skipif(ROOT, reason="root may read everything")
def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    root = write(tmp_path, ENGLISH)
    (root / NEEDLE).chmod(0)
    assert f"{NEEDLE}:1: the kiosk may not read this file; allow everybody to read it" in printed(
        compile_pack(root)
    )


@pytest.mark.parametrize("root", ["missing", "file"])
def test_a_pack_that_is_no_folder(tmp_path: Path, root: str) -> None:
    (tmp_path / "file").write_text("x")
    compilation = compile_pack(tmp_path / root)
    assert compilation.library is None
    assert [".:1: there is no such folder; check where the content stands, in kiosk.toml"] == printed(
        compilation
    )


@pytest.mark.parametrize(
    ("name", "message"),
    {
        "en/steps/Two Words.md": "is left out; rename it to 'two-words.md': only a-z, 0-9 and - "
        "are possible, and .md at the end [name]",
        "en/lost.md": "belongs to no topic; move it into a topic's folder",
        "en/steps/deeper/lost.md": "stands too deep; a screen is LANGUAGE/TOPIC/SCREEN.md",
    }.items(),
)
def test_a_file_in_the_wrong_place(tmp_path: Path, name: str, message: str) -> None:
    assert f"{name}:1: {message}" in printed(compile_files(tmp_path, {name: SCREEN}))
