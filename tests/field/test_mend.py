"""``kiosk mend``: what other programs left is cleared up, shown first and kept; the rest stays as it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from field.catalogue import LANGUAGE_FILE, PAGES
from field.catalogue_files import FILES
from field.pack import pack
from kiosk.__main__ import main
from kiosk.compiler import mending
from kiosk.compiler.mending.words import mended
from kiosk.compiler.reading.images import MAX_PIXELS, image_fault
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.examples import cases
from support.packs import ENGLISH, NEEDLE, SCREEN, compile_pack, printed, with_body, write
from support.photos import photo

FIRST = "See [glue](term:cement).\n\n"


def front(line: str) -> str:
    return SCREEN.replace("order: 1", line)


PAGE = with_body(f"{FIRST}Caf\u00e9 now.\n")
WORDS: dict[str, tuple[bytes | str, str]] = {
    "UTF-16": (PAGE.encode("utf-16"), PAGE),
    "UTF-16 of a Mac": (b"\xfe\xff" + PAGE.encode("utf-16-be"), PAGE),
    "UTF-16 without its mark": (PAGE.encode("utf-16-le"), PAGE),
    "an old Windows": (PAGE.encode("cp1252"), PAGE),
    "an old Mac": (PAGE.replace("\n", "\r").encode("mac_roman"), PAGE.replace("\n", "\r")),
    "long dashes": (SCREEN.replace("---\n", "\u2014\n", 1).replace("\u2014", "\u2014\u2014", 1), SCREEN),
    "a dash and a hyphen": (SCREEN.replace("---\n", "\u2014-\n"), SCREEN),
    "stars": (SCREEN.replace("---\n", "***\n", 1), SCREEN),
    "many dashes": (SCREEN.replace("---\n", "------\n"), SCREEN),
    "no blank after the colon": (front("order:1"), SCREEN),
    "an equal sign": (front("order = 1"), SCREEN),
    "a wide colon": (front("order\uff1a1"), SCREEN),
    "a blank that does not break": (front("order:\u00a01"), SCREEN),
    "a tab": (front("review:\n\tstate: draft"), front("review:\n  state: draft")),
    "curly quotes": (front("question: \u201cd1\u201d"), front('question: "d1"')),
    "Spanish quotes": (front("question: \u00abd1\u00bb"), front('question: "d1"')),
    "letters that nobody sees": (SCREEN.replace("thin", "th\u00adin\u200b"), SCREEN),
    "Word bullets": (with_body(f"{FIRST}\u2022\tone\n\u2022\ttwo\n"), with_body(f"{FIRST}- one\n- two\n")),
    "o bullets": (with_body(f"{FIRST}o\tone\n"), with_body(f"{FIRST}- one\n")),
    "numbers": (with_body(f"{FIRST}1) one\n2) two\n"), with_body(f"{FIRST}1. one\n2. two\n")),
    "saved twice": (PAGE.encode().decode("cp1252"), PAGE),
    "saved twice on a Mac": (PAGE.encode().decode("latin-1"), PAGE),
    "a dash saved twice": (
        with_body(f"{FIRST}Rest \u00e2\u20ac\u201c now.\n"),
        with_body(f"{FIRST}Rest \u2013 now.\n"),
    ),
    "backslashes of an export": (
        with_body(f"{FIRST}1\\. one\n2\\. two\n\n\\- three\n\\* four\n"),
        with_body(f"{FIRST}1. one\n2. two\n\n- three\n* four\n"),
    ),
    "a curly caption": (SCREEN.replace('"The needle goes in."', "\u201cThe needle goes in.\u201d"), SCREEN),
    "a curly title": (
        with_body(f"{FIRST}!!! info \u201cNow\u201d\n    Rest.\n"),
        with_body(f'{FIRST}!!! info "Now"\n    Rest.\n'),
    ),
    "Windows": (
        SCREEN.replace("---\n", "\u2014\u2014\n").replace("\n", "\r\n"),
        SCREEN.replace("\n", "\r\n"),
    ),
}
"""What a program left, and what becomes of it."""
STAYS: tuple[str, ...] = (
    SCREEN,
    SCREEN.replace("\n", "\r\n"),
    "\ufeff" + SCREEN,
    f"\n\n{SCREEN}",
    front("order: 1  # the first"),
    front("order : 1"),
    front("title2: http://x = y").replace("title2", "summary"),
    with_body("He said \u201cno\u201d.\n\n10\u00a0km.\n"),
    with_body("```\nquestion:\u201cd1\u201d\n"),
    with_body("Rest\\! 2 \\* 3.\n\nIRM\u00c3 \u201cA\u201d, \u00c2ge.\n"),
    with_body("a = b\n\nc:d\n\n***\n\nx\n---\n"),
    ENGLISH["en/_language.md"],
    ENGLISH["sources.md"],
    "",
)


@pytest.mark.parametrize("name", WORDS)
def test_what_a_program_left_is_mended(tmp_path: Path, name: str) -> None:
    given_, wanted = WORDS[name]
    before = given_ if isinstance(given_, bytes) else given_.encode()
    data, notes = mended(before)
    assert wanted.encode() == data
    assert notes
    assert (wanted.encode(), ()) == mended(data), "a second run changes nothing"
    write(tmp_path, {**ENGLISH, NEEDLE: data})
    assert [] == [each for each in printed(compile_pack(tmp_path)) if ":" in each and "[W" not in each]


@pytest.mark.parametrize("text", STAYS)
def test_what_is_fine_stays_to_the_byte(text: str) -> None:
    assert (text.encode(), ()) == mended(text.encode())


@pytest.mark.parametrize(
    "data",
    [SCREEN.encode("utf-32"), b"\xff\xfe\x00", b"\0\1\2" * 9, b"a\x00" + b"b" * 99, b"\x81\x8d" * 9],
)
def test_what_is_no_text_is_left_alone(data: bytes) -> None:
    assert (data, ()) == mended(data)


FRONT = [
    "---",
    "\u2014-",
    "***",
    "\u2014",
    "title: ",
    "order:",
    "order = ",
    "review:",
    "  state",
    ":",
    "\uff1a",
]
BODY = ["\u2022\t", "o\t", "1) ", "- ", "](draw:x ", ")", "!!! info ", "#", "a", "Z", "'", '"', " ", "  "]
SIGNS = [
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "\u201c",
    "\u201d",
    "\u00ad",
    "\u2028",
    "\ufeff",
    "\u00ab",
    "\u00bb",
]
PIECES = st.sampled_from([*FRONT, *BODY, *SIGNS])
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join)


@settings(max_examples=cases(250))
@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman"]))
def test_a_second_run_changes_nothing(text: str, encoding: str) -> None:
    once, notes = mended(text.encode(encoding, "replace"))
    assert (once, ()) == mended(once), (text, notes)


@settings(max_examples=cases(125))
@given(st.binary(max_size=60))
def test_any_bytes_come_to_rest(data: bytes) -> None:
    once, _ = mended(data)
    assert (once, ()) == mended(once)


@pytest.mark.parametrize("name", ["shipped", "small"])
def test_content_without_faults_is_not_touched(tmp_path: Path, name: str) -> None:
    root = places(CLINIC).content if name == "shipped" else pack(tmp_path)
    assert [] == list(mending.changes(root))


def test_no_page_of_the_catalogue_gets_worse(tmp_path: Path) -> None:
    """Whatever is wrong with a pack, mending it brings no message that was not there."""
    entries = [each for each in (*PAGES, *LANGUAGE_FILE, *FILES) if not each.whole]
    for number, entry in enumerate(entries):
        root = write(tmp_path / str(number), ENGLISH)
        entry.cause(root)
        if root.is_dir() and (found := list(mending.changes(root))):
            before = {each.message for each in compile_pack(root).problems}
            mending.mend(root, found, tmp_path / f"{number}-kept")
            after = {each.message for each in compile_pack(root).problems}
            readable = not any("UTF-8" in message for message in before)
            assert not readable or len(after) <= len(before), (entry.says, after - before)
            assert [] == list(mending.changes(root)), entry.says


PHOTOS = {
    "on its side.png": (photo("PNG", (64, 48), turn=6), (64, 48)),
    "upside down.webp": (photo("WEBP", (64, 48), turn=3, lossless=True), (64, 48)),
    "huge.png": (photo("PNG", (5000, 4000), mode="L"), None),
    "huge.jpg": (photo("JPEG", (5000, 4000), turn=6, quality=30), None),
    "a scan.jpg": (photo("TIFF"), (64, 48)),
    "moving.png": (photo("GIF"), (64, 48)),
}


@pytest.mark.parametrize("name", PHOTOS)
def test_a_photo_is_made_what_people_can_be_shown(tmp_path: Path, name: str) -> None:
    data, size = PHOTOS[name]
    file = write(tmp_path, {f"en/steps/{name}": data}) / f"en/steps/{name}"
    assert image_fault(file)
    (change,) = mending.changes(tmp_path)
    mending.mend(tmp_path, [change], tmp_path.with_name("kept"))
    assert "" == image_fault(file)
    with Image.open(file) as image:
        assert size in {None, image.size}
        assert MAX_PIXELS / 4 < image.width * image.height < MAX_PIXELS or size
        upright = image.convert("RGB")
        red, _, blue = upright.getpixel((2, 2))  # type: ignore[misc] # three bands
        assert blue > red or image.mode == "L"
    assert [] == list(mending.changes(tmp_path))
    assert (tmp_path.with_name("kept") / f"en/steps/{name}").read_bytes() == data


@pytest.mark.parametrize(
    "data", [photo(), photo(turn=6), photo("PNG"), photo("PNG")[:-30], b"\0\0\0\x18ftypheic"]
)
def test_a_photo_that_is_shown_or_beyond_help_stays_to_the_byte(tmp_path: Path, data: bytes) -> None:
    write(tmp_path, {"en/steps/bed.jpg": data})
    assert [] == list(mending.changes(tmp_path))


NAMES = ("needle.md.txt", "needle.MD", "Needle.md", "NEEDLE.markdown", "needle.txt")


@pytest.mark.parametrize("name", NAMES)
def test_a_page_gets_its_name_back(tmp_path: Path, name: str) -> None:
    root = write(tmp_path / "pack", ENGLISH)
    (root / NEEDLE).rename(root / "en/steps" / name)
    (change,) = mending.changes(root)
    mending.mend(root, [change], tmp_path / "kept")
    assert [] == printed(compile_pack(root))
    assert (tmp_path / "kept/en/steps" / name).read_text() == SCREEN


@pytest.mark.parametrize("name", ["needle (1).md", "needle.md.txt", "~$needle.md", "Needle.MD"])
def test_a_copy_never_takes_the_place_of_a_page(tmp_path: Path, name: str) -> None:
    root = write(tmp_path / "pack", {**ENGLISH, f"en/steps/{name}": "x"})
    assert [] == list(mending.changes(root))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    root = Path(shutil.copytree(places(CLINIC).content, tmp_path / "content"))
    page = root / "en/care/washing.md"
    page.write_bytes(page.read_text().replace("- ![](icon:drop)", "\u2022\t![](icon:drop)").encode("utf-16"))
    (root / "es/care/washing.md").rename(root / "es/care/Washing.md.txt")
    return tmp_path


def test_it_is_shown_first_then_done_with_a_copy(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = here / "content"
    before = {path: path.read_bytes() for path in root.rglob("*.*")}
    assert 0 == main(["mend", "content"])
    told = capsys.readouterr().out
    assert "en/care/washing.md: is saved as UTF-16 and becomes UTF-8\n" in told
    assert (
        "en/care/washing.md:16: a bullet or number of a word processor\n  - \u2022\t![](icon:drop) No" in told
    )
    assert "es/care/Washing.md.txt: is called washing.md\n" in told
    assert "Files that would be changed: 2. `kiosk mend --write` does it" in told
    assert before == {path: path.read_bytes() for path in root.rglob("*.*")}
    assert 0 == main(["mend", "content", "--write"])
    (kept,) = here.glob("content-before-*")
    assert f"The files as they were (2) stand in {kept}" in capsys.readouterr().out
    for file in ("en/care/washing.md", "es/care/Washing.md.txt"):
        assert before[root / file] == (kept / file).read_bytes()
    for file in ("en/care/washing.md", "es/care/washing.md"):
        assert (places(CLINIC).content / file).read_bytes() == (root / file).read_bytes()
    assert 0 == main(["mend", "content", "--write"])
    assert "nothing to mend in content\n" == capsys.readouterr().out
    assert [kept] == list(here.glob("content-before-*"))


def test_nothing_is_changed_when_no_copy_can_be_kept(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copy2", full)
    before = {path: path.read_bytes() for path in (here / "content").rglob("*.*")}
    assert 1 == main(["mend", "content", "--write"])
    assert "washing.md: cannot be changed (No space left on device)" in capsys.readouterr().err
    assert before == {path: path.read_bytes() for path in (here / "content").rglob("*.*")}


def test_the_line_of_a_note_is_that_of_the_file() -> None:
    _, notes = mended(with_body("\u2022\tone\n").encode())
    assert [SCREEN.count("\n", 0, SCREEN.index("![A")) + 1] == [note.line for note in notes]
