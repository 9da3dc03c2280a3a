"""Files as people leave them: told with what to do, left out, and nobody is stopped. One row a case."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from field.pack import PAGES, Case, Deed, both, case, change, copy, encode, pack, put, remove, rename
from support.packs import LANGUAGE, NEEDLE, SCREEN, compile_pack, printed

HALF = "fr/_language.md:1: 3 pages are missing: steps/needle, more/help, more/about; people are offered this"
UTF_8 = "choose UTF-8 when you save"
LEFT = "was left behind by a program and is left out; close that program, then delete it [warning]"
COPY = "is a copy of 'needle.md' and is left out; keep the right words in needle.md, then delete this one"
ADD_TO = "rename it to 'needle.md': only a-z, 0-9 and - are possible, and .md at the end [name]"


def left(name: str) -> Case:
    """What a program leaves behind beside a page."""
    return case(name, put(f"en/steps/{name}"), f"en/steps/{name}:1: {LEFT}")


def copied(name: str) -> Case:
    """A copy of a page beside it."""
    return case(name, copy(NEEDLE, f"en/steps/{name}"), f"en/steps/{name}:1: {COPY} [warning]")


def misnamed(name: str) -> Case:
    """A page that was saved under another name: the French one is as good as ever."""
    return case(
        name,
        rename(NEEDLE, f"en/steps/{name}"),
        f"en/steps/{name}:1: is left out; {ADD_TO}",
        gone=("en/steps/needle",),
    )


CASES = (
    case("nothing", lambda _: None),
    # what programs leave behind
    *map(left, ("~$needle.md", ".~lock.needle.md#", "Thumbs.db", "desktop.ini", "._needle.md", ".DS_Store")),
    *map(left, ("~WRL0001.tmp", "needle.md~", "#needle.md#", "needle.md.bak", "needle.md.part", "x.lnk")),
    *map(left, ("~syncthing~needle.md.tmp", "needle.md.crdownload", "needle.md.orig")),
    case("__MACOSX", put("__MACOSX/en/._needle.md"), f"__MACOSX:1: {LEFT}"),
    case("__MACOSX in a language", put("en/__MACOSX/steps/needle.md", SCREEN), f"en/__MACOSX:1: {LEFT}"),
    case("hidden files", both(put(".stfolder/x.md"), put("en/.sync_1.db"), put("en/steps/.needle.md.swo"))),
    case("folders of disks", both(put("$RECYCLE.BIN/x.md"), put("en/@eaDir/x.md"), put("lost+found/x.md"))),
    case("README", both(put("README.md"), put("en/steps/readme.txt"))),
    # copies of sync folders and of people
    *map(copied, ("needle (1).md", "needle - Copy.md", "needle copy.md", "needle 2.md", "Copy of needle.md")),
    copied("needle.sync-conflict-20261123-101010-ABCDEFG.md"),
    copied("needle (Anna's conflicted copy 2026-11-23).md"),
    copied("needle (conflicted copy 2026-11-23 101010).md"),
    copied("needle_conflict-20261123-101010.md"),
    copied("needle-DESKTOP-AB12C.md"),
    copied("needle - Kopie (2).md"),
    copied("needle-old.md"),
    copied("needle-laptop.md"),
    copied("needle.md.txt"),
    copied("needle.MD"),
    copied("needle (1).md.txt"),
    case(
        "a copy of the glossary",
        copy("en/glossary.md", "en/glossary (1).md"),
        "en/glossary (1).md:1: is a copy of 'glossary.md'",
    ),
    *(
        case(f"a folder {name}", copy("en", name), f"{name}:1: is a copy of 'en' and is left out")
        for name in ("en - Copy", "en copy", "en (2)", "Copy of en")
    ),
    case("a topic copied", copy("en/steps", "en/steps - Copy"), "en/steps - Copy:1: is a copy of 'steps'"),
    case(
        "the same language twice",
        copy("en", "en-backup"),
        "en-backup/_language.md:2: English stands here and in en; delete this folder",
    ),
    # pages with another name
    *map(
        misnamed, ("needle.md.txt", "needle.MD", "needle.markdown", "needle.txt", "Needle.md", "needle.md.md")
    ),
    case(
        "a French page with another name",
        rename("fr/steps/needle.md", "fr/steps/needle.md.txt"),
        f"fr/steps/needle.md.txt:1: is left out; {ADD_TO}",
        gone=("fr/steps/needle",),
    ),
    case(
        "Two Words.md",
        put("en/steps/Two Words.md", SCREEN),
        "en/steps/Two Words.md:1: is left out; rename it to 'two-words.md'",
    ),
    case(
        "a topic with another name",
        rename("fr/steps", "fr/Steps"),
        "fr/Steps:1: is left out; rename it to 'steps': only a-z, 0-9 and - are possible [name]",
        gone=("fr/steps/needle",),
    ),
    case(
        "a folder called like a page",
        lambda root: (root / "en/steps/x.md").mkdir(),
        "en/steps/x.md:1: is a folder that is called like a page; rename the folder [name]",
    ),
    case(
        "a language without its file",
        rename("fr/_language.md", "fr/_language.md.txt"),
        "fr/_language.md:1: is missing; rename '_language.md.txt' to '_language.md'",
        gone=("fr",),
    ),
    case(
        "notes.docx",
        put("en/steps/notes.docx"),
        "en/steps/notes.docx:1: is left out; save its words as plain text",
    ),
    case(
        "a name of a language that is too long for the first screen",
        change("fr/_language.md", "Français", "Français de la Suisse romande"),
        "fr/_language.md:2: endonym has 29 letters, at most 24 fit on the first screen; make it shorter",
    ),
    case(
        "a call to touch that is too long for the first screen",
        change("fr/_language.md", "touch_to_begin: ", f"touch_to_begin: {'touchez ' * 4}"),
        "fr/_language.md:",  # its line follows the order of the words
    ),
    case(
        "the folder of a language by its name",
        both(copy("fr", "deutsch"), change("deutsch/_language.md", "Français", "Deutsch")),
        "deutsch:1: is left out; rename it to the code of its language: en, es, fr, pt-BR [name]",
    ),
    case(
        "a name of another system",
        lambda root: Path(os.fsdecode(os.fsencode(root) + b"/en/steps/n\xff.md")).write_text("words"),
        "en/steps/n\N{REPLACEMENT CHARACTER}.md:1: is left out; rename it to 'n.md'",
    ),
    case(
        "a document that is called like a page",
        put(NEEDLE, b"PK\3\4\x14\0\6\0" + b"\0\xff" * 400),
        f"{NEEDLE}:1: is a document of a word processor; save its words as plain text",
        gone=("en/steps/needle",),
    ),
    case(
        "a page with accents",
        put("en/steps/n\u00e9e.md", SCREEN),
        "en/steps/n\u00e9e.md:1: is left out; rename it to 'nee.md'",
    ),
    case(
        "a page with accents of a Mac",
        put("en/steps/ne\u0301e.md", SCREEN),
        "en/steps/ne\u0301e.md:1: is left out; rename it to 'nee.md'",
    ),
    case(
        "a page that is still in the cloud",
        rename(NEEDLE, "en/steps/.needle.md.icloud"),
        "en/steps/.needle.md.icloud:1: needle.md is still in the cloud and not on this computer",
        gone=("en/steps/needle",),
    ),
    case("a zip unpacked inside", copy("en", "content/en"), "content:1: is no language and is left out"),
    case("pages of another program", put("export/page.md"), "export:1: is no language and is left out"),
    case("a page beside the languages", put("needle.md", SCREEN), "needle.md:1: belongs to no language"),
    case(
        "a page copied back from another language",
        copy("fr/steps/needle.md", NEEDLE),
        f"{NEEDLE}:2: other languages are made from this page; delete this line [translation]",
    ),
    case(
        "pasted between marks of programs",
        put(NEEDLE, f"```markdown\n{SCREEN}```\n"),
        f"{NEEDLE}:1: begins with '```markdown'; delete this line and its end",
        gone=("en/steps/needle",),
    ),
    case(
        "pasted below the old page's own lines",
        put(NEEDLE, SCREEN.split("![", maxsplit=1)[0] + SCREEN),
        f"{NEEDLE}:7: what the page says of itself stands here once more",
        gone=("en/steps/needle",),
    ),
    case("film.mp4", put("en/steps/film.mp4"), "en/steps/film.mp4:1: is no page, picture or recording"),
    case(
        "needle.mp3",
        put("en/steps/needle.mp3"),
        "en/steps/needle.mp3:1: is no recording that can be heard; save it as",
    ),
    case(
        "photo.HEIC",
        put("en/steps/photo.HEIC"),
        "en/steps/photo.HEIC:1: is no picture that can be shown; save it as",
    ),
    # half a language, half a page
    case(
        "half a language",
        remove("fr/steps/needle.md", "fr/more/help.md", "fr/more/about.md"),
        HALF,
        gone=("fr",),
    ),
    case(
        "a language that begins",
        put(
            "de/_language.md",
            LANGUAGE.replace("English", "Deutsch").replace("direction", "order: 2\ndirection"),
        ),
        "de/_language.md:1: 4 pages are missing: ",
        "de/glossary.md:1: the term cement is missing",
        "de/questions.md:1: 2 questions are missing: d1, d2",
    ),
    case(
        "zero bytes",
        put(NEEDLE, b""),
        f"{NEEDLE}:1: is empty; write it, or delete the file",
        gone=("en/steps/needle",),
    ),
    case(
        "only front matter",
        change(NEEDLE, SCREEN.split("---\n")[2], ""),
        f"{NEEDLE}:6: nothing stands below",
        gone=("en/steps/needle",),
    ),
    case(
        "only its beginning",
        put(NEEDLE, SCREEN[:30]),
        f"{NEEDLE}:1: nothing ends what the page says of itself",
        gone=("en/steps/needle",),
    ),
    case(
        "no front matter",
        put(NEEDLE, "Words.\n"),
        f"{NEEDLE}:1: does not begin with a line ---",
        gone=("en/steps/needle",),
    ),
    case(
        "long dashes",
        put(NEEDLE, SCREEN.replace("---", "\u2014")),
        f"{NEEDLE}:1: begins with '\u2014'; write three short dashes",
        gone=("en/steps/needle",),
    ),
    # encodings and line ends
    case("UTF-8 with a mark", encode(NEEDLE, "utf-8-sig")),
    case("UTF-16 with a mark", encode(NEEDLE, "utf-16")),
    case(
        "UTF-16 big endian with a mark",
        lambda root: (root / NEEDLE).write_bytes(b"\xfe\xff" + SCREEN.encode("utf-16-be")),
    ),
    case(
        "UTF-16 without a mark",
        encode(NEEDLE, "utf-16-le"),
        f"{NEEDLE}:1: is saved as UTF-16; {UTF_8}",
        gone=("en/steps/needle",),
    ),
    case(
        "UTF-16 cut in two",
        lambda root: (root / NEEDLE).write_bytes(SCREEN.encode("utf-16")[:-1]),
        f"{NEEDLE}:1: is no text, or was not copied whole",
        gone=("en/steps/needle",),
    ),
    case(
        "an old Windows encoding",
        encode(NEEDLE, "cp1252", "\nDoña Ana.\n"),
        f"{NEEDLE}:11: the letter after 'Do' is not saved as UTF-8; {UTF_8}",
        gone=("en/steps/needle",),
    ),
    case(
        "zero bytes inside",
        encode(NEEDLE, "utf-8", "\0" * 80),
        f"{NEEDLE}:1: is no text, or was not copied whole",
        gone=("en/steps/needle",),
    ),
    case(
        "nothing but zero bytes, as a power cut leaves it",
        put(NEEDLE, b"\0" * 900),
        f"{NEEDLE}:1: is no text, or was not copied whole",
        gone=("en/steps/needle",),
    ),
    case(
        "half of it lost in a power cut",
        put(NEEDLE, SCREEN.encode()[:90] + b"\0" * 900),
        f"{NEEDLE}:1: is no text, or was not copied whole",
        gone=("en/steps/needle",),
    ),
    case(
        "two versions of the same words",
        put(NEEDLE, f"{SCREEN}\n<<<<<<< HEAD\nYou may feel it.\n=======\nYou feel it.\n>>>>>>> main\n"),
        f"{NEEDLE}:11: two versions of the same words stand here; keep the right one",
        gone=("en/steps/needle",),
    ),
    case("Windows line ends", change(NEEDLE, "\n", "\r\n")),
    case("mixed line ends", change(NEEDLE, "\n\n", "\r\n\n\r")),
    case("old Mac line ends", lambda root: (root / NEEDLE).write_bytes(SCREEN.replace("\n", "\r").encode())),
    case("no last line end", lambda root: (root / NEEDLE).write_text(SCREEN.rstrip())),
    case(
        "soft hyphens and other unseen characters",
        change(NEEDLE, "needle into", "nee\u00addle\u200b \ufeffinto"),
    ),
    case(
        "a character that turns words around",
        change(NEEDLE, "Then", "Then\u202e"),
        f"{NEEDLE}:9: a hidden character stands after",
        gone=("en/steps/needle",),
    ),
    # links in the file system
    case(
        "a link to itself",
        lambda root: (root / "en/steps/loop.md").symlink_to("loop.md"),
        "en/steps/loop.md:1: is a link that leads to itself",
    ),
    case(
        "a link to nothing",
        lambda root: (root / "en/steps/gone.md").symlink_to("no.md"),
        "en/steps/gone.md:1: leads to a file that is not there",
    ),
    case(
        "a folder that holds itself",
        lambda root: (root / "en/steps/again").symlink_to(root / "en"),
        "en/steps/again:1: is a link to a folder that it stands in",
    ),
)


@pytest.mark.every(2)
@pytest.mark.parametrize("row", CASES, ids=lambda row: row.name)
def test_a_file_is_told_left_out_and_stops_nobody(tmp_path: Path, row: Case) -> None:
    root = pack(tmp_path)
    row.done(root)
    compilation = compile_pack(root)
    found = printed(compilation)
    assert len(found) == len(row.says), found
    for told, says in zip(found, sorted(row.says), strict=True):
        assert told.startswith(says), found
    assert compilation.library is not None
    shown = {
        f"{language.code}/{screen}"
        for language in compilation.library.languages
        for screen in language.screens
    }
    expected = {f"{code}/{page}" for code in ("en", "fr") if code not in row.gone for page in PAGES}
    assert shown == expected - row.gone


@pytest.mark.parametrize(
    ("name", "done"),
    [
        ("the help page", put("en/more/help.md", b"\0" * 50)),
        ("the source language's own words", put("en/_language.md", b"")),
        ("the source language itself", remove("en")),
        ("the source language's file", rename("en/_language.md", "en/_language.txt")),
        ("everything", remove("en", "fr", "sources.md")),
    ],
)
def test_nothing_sensible_is_left_without(tmp_path: Path, name: str, done: Deed) -> None:
    root = pack(tmp_path)
    done(root)
    compilation = compile_pack(root)
    assert compilation.library is None, name
    assert 1 == len(printed(compilation)), printed(compilation)
