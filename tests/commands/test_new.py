"""``kiosk new``: what it writes is told until somebody writes words of their own, and then shown."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk import offer
from kiosk.__main__ import main
from kiosk.compiler import Compilation
from kiosk.model.screens import ScreenKind
from kiosk.settings.schema import Settings
from support.content import copied

PLACEHOLDER = "the words of a new page still stand here"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path


@pytest.fixture(scope="module")
def skeleton(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the skeleton for another procedure, and the settings that name it."""
    folder = tmp_path_factory.mktemp("skeleton")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert 0 == main(["new", "pack", "words", "--empty"])
    return folder


@pytest.fixture
def pack(here: Path, skeleton: Path) -> Path:
    """A copy of the skeleton, and settings that name it."""
    shutil.copytree(skeleton, here, dirs_exist_ok=True)
    settings = here / "kiosk.toml"
    settings.write_text(settings.read_text().replace(str(skeleton), str(here)))
    return here / "words"


def new(*arguments: str) -> int:
    return main(["new", *arguments])


def compiled(folder: Path, *languages: str) -> Compilation:
    settings = Settings(allow_drafts=True, languages=languages)
    return offer.compile_content(settings, folder)


def errors(folder: Path) -> list[str]:
    return [str(each) for each in compiled(folder).problems if each.severity == "error"]


def write_own(folder: Path) -> None:
    """Put other words into the place of those that every new page has."""
    for language, words in (("en", "You rest here"), ("es", "Aqui descansa usted")):
        template = (folder / language / "_new_page.md").read_text().partition("\n---\n")
        said = [
            line.partition("title: ")[2] or line.partition("summary: ")[2] for line in template[0].split("\n")
        ]
        lines = [*filter(None, said), *filter(None, template[2].split("\n"))]
        for file in (folder / language).rglob("*.md"):
            text = file.read_text()
            for number, line in enumerate(lines) if file.name != "_new_page.md" else ():
                picture = '![A bed.](draw:conversation "A bed.")'
                text = text.replace(line, picture if line.startswith("![") else f"{words} {number}.")
            file.write_text(text)


def test_a_skeleton_is_shown_with_its_help_page_and_says_what_is_to_be_written(pack: Path) -> None:
    compilation = compiled(pack)
    assert compilation.library is not None
    english, spanish = compilation.library.languages
    for language in (english, spanish):
        assert language.first(ScreenKind.HELP).id == "back-pain/get-help"
        assert language.first(ScreenKind.LIST).id == "provider/my-list"
    found = errors(pack)
    assert found
    assert all(PLACEHOLDER in each for each in found)
    assert {each.partition(":")[0].partition("/")[2] for each in found} == {
        "_pack.md",
        "about/about.md",
        "procedure/_topic.md",
        "procedure/what.md",
    }


def test_a_skeleton_says_nothing_of_the_procedure_that_it_was_made_from(pack: Path) -> None:
    pages = [file for file in pack.rglob("*.md") if file.name not in ("_language.md", "_allowed_words.md")]
    text = "\n".join(file.read_text().casefold() for file in pages)
    assert not [word for word in ("kyphoplast", "cifoplast", "balloon", "globo", "cement") if word in text]


def test_a_skeleton_whose_words_were_written_is_whole(pack: Path) -> None:
    write_own(pack)
    assert not [each for each in errors(pack) if PLACEHOLDER in each]
    library = compiled(pack).library
    assert library is not None
    assert "procedure/what" in library.languages[0].screens
    assert library.languages[0].cover.title == "You rest here 0."


def test_the_settings_name_the_skeleton(here: Path, pack: Path) -> None:
    assert f'content = "{pack.as_posix()}"' in (here / "kiosk.toml").read_text()
    assert 1 == new("pack", "words", "--empty")


def test_a_topic_waits_for_its_words_in_every_language_and_is_the_last(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == new("topic", "at-home")
    assert "`kiosk new page at-home/NAME`" in capsys.readouterr().out
    assert 0 == new("page", "at-home/stairs")
    found = errors(pack)
    for language in ("en", "es"):
        assert [each for each in found if each.startswith(f"{language}/at-home/_topic.md:2: {PLACEHOLDER}")]
    write_own(pack)
    library = compiled(pack).library
    assert library is not None
    for shown in library.languages:
        assert "at-home" == shown.topics[-1].id
        assert ("at-home/stairs",) == shown.topics[-1].screens


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("At Home", "'At Home': write a topic's name with only a-z, 0-9 and -"),
        ("procedure", "en/procedure: is there already; choose another name\nes/procedure: is there"),
        ("../x", "'../x': write a topic's name"),
    ],
)
def test_a_topic_that_cannot_be_made_is_told_and_nothing_is_written(
    pack: Path, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    before = sorted(pack.rglob("*"))
    assert 1 == new("topic", name)
    assert told in capsys.readouterr().err
    assert before == sorted(pack.rglob("*"))


@pytest.mark.parametrize(("code", "name", "direction"), [("de", "Deutsch", "ltr"), ("he", "עברית", "rtl")])
def test_a_language_waits_until_it_is_translated(pack: Path, code: str, name: str, direction: str) -> None:
    assert 0 == new("language", code, "--name", name)
    text = (pack / code / "_language.md").read_text()
    assert f"endonym: {name}\ndirection: {direction}\n" in text
    assert "  # Step {n} of {total}\n  step_of:\n" in text
    told = [str(each) for each in compiled(pack).problems if each.file.startswith(f"{code}/")]
    assert 1 == len(told)
    assert "the language is begun: 4 pages, " in told[0]
    library = compiled(pack, "en", code).library
    assert library is not None
    assert code not in {each.code for each in library.languages}


def test_a_translated_page_is_shown_and_a_sentence_that_was_left_is_told(pack: Path) -> None:
    assert 0 == new("language", "de", "--name", "Deutsch")
    for page in ("back-pain/_topic", "back-pain/get-help", "provider/my-list"):
        translate(pack / "de" / f"{page}.md")
    assert "de/provider/_topic.md:1: says what en says; translate its title" in errors(pack)
    translate(pack / "de/provider/_topic.md")
    assert not [each for each in errors(pack) if each.startswith("de/")]
    library = compiled(pack, "en", "de").library
    assert library is not None
    assert {"back-pain/get-help", "provider/my-list"} == library.language("de").screens.keys()
    helping = pack / "de/back-pain/get-help.md"
    text = helping.read_text()
    left = "In the clinic? Tell the staff now. Do not wait to be called."
    at = text[: text.index(left)].count("\n") + 1
    helping.write_text(text.replace(f"{left} x", left))
    told = [each for each in errors(pack) if each.startswith("de/")]
    assert [f"de/back-pain/get-help.md:{at}: says what en says (lines {at}); translate it"] == told


def translate(file: Path) -> None:
    """Change all words of ``file`` and none of its marks."""
    front, _, body = file.read_text().partition("\n---\n")
    front = re.sub(r"(?m)^(title|summary): (.*)$", r"\1: \2 x", front)
    lines = []
    for line in body.split("\n"):
        if line.startswith("!["):
            lines.append(line.replace("![", "![x ").replace(' "', ' "x '))
        elif line.startswith("##"):
            lines.append(line.replace(" {#", " x {#"))
        else:
            lines.append(f"{line} x" if line else line)
    file.write_text(f"{front}\n---\n" + "\n".join(lines))


@pytest.mark.parametrize(
    ("code", "name", "told"),
    [
        ("English", "English", "'English': write the code of the language: de, pt-BR, zh-Hant"),
        ("es", "Español", "es: is there already"),
        ("de", "english", "--name: en is called english already; write another name"),
        ("de", " ", "--name: write the language's own name"),
        ("de", "D" * 25, "at most 24 letters"),
    ],
)
def test_a_language_that_cannot_be_made_is_told_and_nothing_is_written(
    pack: Path, capsys: pytest.CaptureFixture[str], code: str, name: str, told: str
) -> None:
    before = sorted(pack.rglob("*"))
    assert 1 == new("language", code, "--name", name)
    assert told in capsys.readouterr().err
    assert before == sorted(pack.rglob("*"))


def test_a_language_of_the_whole_pack_has_every_page(here: Path) -> None:
    folder = copied(here / "content")
    (here / "kiosk.toml").write_text('content = "content"\n')
    assert 0 == new("language", "de", "--name", "Deutsch")
    english = {file.relative_to(folder / "en") for file in (folder / "en").glob("*/*.md")}
    assert english == {file.relative_to(folder / "de") for file in (folder / "de").glob("*/*.md")}
    told = [str(each) for each in compiled(folder).problems if each.file.startswith("de/")]
    assert 1 == len(told)
    assert "the language is begun: 48 pages, " in told[0]


def test_a_page_that_cannot_be_read_is_told_before_a_language_is_begun(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "en/procedure/_topic.md").unlink()
    (pack / "en/about/about.md").write_text("---\ntitle: Us\n")
    assert 1 == new("language", "de", "--name", "Deutsch")
    told = capsys.readouterr().err
    for file in ("en/procedure/_topic.md", "en/about/about.md"):
        assert f"{file}: is missing or cannot be read; `kiosk check` says more" in told
    assert {"en", "es", "sources.md"} == {each.name for each in pack.iterdir()}


def test_a_template_that_cannot_be_read_is_told(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (pack / "es/_new_page.md").write_bytes(b"\xff\xd8\xff")
    for words in (("page", "procedure/stairs"), ("topic", "at-home")):
        assert 1 == new(*words)
        assert "es/_new_page.md:1: " in capsys.readouterr().err
    assert not [*pack.glob("*/procedure/stairs.md"), *pack.glob("*/at-home")]


def test_the_photos_of_its_pages_come_with_a_language(pack: Path) -> None:
    for name in ("back-pain/stairs.png", "back-pain/photos/bed.png"):
        photo = pack / "en" / name
        photo.parent.mkdir(exist_ok=True)
        Image.new("RGB", (640, 480)).save(photo)
    page = pack / "en/back-pain/get-help.md"
    photos = '![Stairs.](stairs.png "Stairs.")\n\n![A bed.](photos/bed.png "A bed.")\n'
    page.write_text(page.read_text().replace("\n---\n", f"\n---\n{photos}\n", 1))
    assert 0 == new("language", "de", "--name", "Deutsch")
    assert (pack / "de/back-pain/stairs.png").is_file()
    assert not [each for each in errors(pack) if "is not there" in each]


LIMIT = 5_000  # bytes of a file
LIMITED = f"""\
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, ({LIMIT}, {LIMIT}))
from kiosk.__main__ import main
sys.exit(main(["new", *sys.argv[1:]]))
"""
"""``kiosk new`` on a disk that has no room for a long file."""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limit there")
@pytest.mark.parametrize(
    "words",
    [
        ("page", "procedure/stairs"),
        ("topic", "at-home"),
        ("language", "de", "--name", "Deutsch"),
        ("pack", "other"),
        ("pack", "other", "--empty"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_written_is_told_and_nothing_of_it_stays(
    here: Path, pack: Path, words: tuple[str, ...]
) -> None:
    template = pack / "es/_new_page.md"
    template.write_text(template.read_text().replace("![", "![" + "Una cama. " * LIMIT, 1))
    before = {file: file.read_bytes() for file in sorted(here.rglob("*")) if file.is_file()}
    folders = sorted(each for each in here.rglob("*") if each.is_dir())
    made = subprocess.run(  # noqa: S603 - our own arguments
        (sys.executable, "-c", LIMITED, *words),
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=here,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert 1 == made.returncode
    assert re.fullmatch(r".+ cannot be written \(.*File too large.*\)\n", made.stderr)
    assert before == {file: file.read_bytes() for file in sorted(here.rglob("*")) if file.is_file()}
    assert folders == sorted(each for each in here.rglob("*") if each.is_dir())


@pytest.mark.parametrize("words", [("page", "procedure/" + "a" * 300), ("topic", "a" * 300)])
def test_a_name_that_is_too_long_is_told(
    pack: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, str]
) -> None:
    before = sorted(pack.rglob("*"))
    assert 1 == new(*words)
    assert "cannot be written (File name too long)" in capsys.readouterr().err
    assert before == sorted(pack.rglob("*"))


def test_the_words_of_an_installed_program_are_not_written_into(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built_in = copied(here / "kiosk" / "content")
    monkeypatch.setattr("kiosk.settings.places.PACKAGE", here / "kiosk")
    before = sorted(built_in.rglob("*"))
    for words in (("page", "care/stairs"), ("topic", "at-home"), ("language", "de", "--name", "Deutsch")):
        for named in ((), ("--content", str(built_in))):
            assert 1 == new(*words, *named)
            assert "first `kiosk new pack DIR`" in capsys.readouterr().err
    assert before == sorted(built_in.rglob("*"))
    assert 0 == new("pack", "words")
    assert 0 == new("page", "care/stairs")
