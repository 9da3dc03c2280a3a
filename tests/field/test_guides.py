"""The guides' own examples, typed into the shipped content as a clinic would."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from kiosk import offer
from kiosk.__main__ import main
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.packs import printed

GUIDE = Path(__file__).parents[2] / "docs" / "editing.md"
LINES = {
    "content/en/questions.md": r"`(- \w+: [^`]*\?)`",
    "content/en/_allowed_words.md": r"`(- \w[\w, ]*: [^`?]*)`",
}
"""The lists that the guide adds a line to, and how that line looks in it."""


def test_the_commands_that_sign_a_topic_can_be_typed_as_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    content = Path(shutil.copytree(places(CLINIC).content, tmp_path / "content"))
    pages = len(list((content / "en/care").glob("[!_]*.md")))
    (tmp_path / "kiosk.toml").write_text('content = "content"\n')
    for line in commands("sign"):
        assert 0 == main(shlex.split(line)[1:]), line
    assert (tmp_path / "care.pdf").stat().st_size > 10_000
    assert f"\n0 of {pages} pages wait.\n" in capsys.readouterr().out


def test_the_commands_that_mend_files_can_be_typed_as_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    content = Path(shutil.copytree(places(CLINIC).content, tmp_path / "content"))
    page = content / "en/care/washing.md"
    page.write_bytes(page.read_text().encode("utf-16"))
    (tmp_path / "kiosk.toml").write_text('content = "content"\n')
    for line in commands("mend"):
        assert 0 == main(shlex.split(line)[1:]), line
    assert "The files as they were (1) stand in" in capsys.readouterr().out
    assert page.read_bytes() == (places(CLINIC).content / "en/care/washing.md").read_bytes()


def commands(word: str) -> list[str]:
    """The lines of the guide's block of commands that says ``word``."""
    blocks: list[str] = re.findall(r"```sh\n(.*?)```", GUIDE.read_text(), re.DOTALL)
    (block,) = [each for each in blocks if f"kiosk {word}" in each]
    return block.splitlines()


@pytest.mark.parametrize("name", LINES)
def test_a_line_of_the_guide_can_be_added(tmp_path: Path, name: str) -> None:
    content = Path(shutil.copytree(places(CLINIC).content, tmp_path / "content"))
    file = tmp_path / name
    before = set(printed(offer.compile_content(CLINIC, content)))
    examples = re.findall(LINES[name], GUIDE.read_text())
    assert examples
    for line in examples:
        file.write_text(f"{file.read_text().rstrip()}\n{line}\n")
    found = set(printed(offer.compile_content(CLINIC, content))) - before
    assert [] == [told for told in found if told.startswith(name.removeprefix("content/"))]
