"""The commands with two packs in the settings: each takes both, or the one that is meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main
from support.packs import ENGLISH, HELP, cover, write


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the packs `one` and `two`, of which only `two` has the page `more/stairs`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    for name in ("one", "two"):
        write(tmp_path / name, {**ENGLISH, "en/_pack.md": cover(name.title())})
    stairs = HELP.replace("layout: help", "layout: signs").replace("order: 1", "order: 9")
    write(tmp_path / "two", {"en/more/stairs.md": stairs.replace("Get help now", "Stairs")})
    (tmp_path / "kiosk.toml").write_text('content = ["one", "two"]\nallow_drafts = true\n')
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    """What a command prints."""
    capsys.readouterr()
    assert code == main(arguments), capsys.readouterr()
    return "".join(capsys.readouterr())


def test_check_tells_of_both_with_the_folder_of_each(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here / "two", {"en/more/help.md": HELP.replace("title:", "titel:")})
    out = run(capsys, "check", code=1)
    assert f"{here}/two/en/more/help.md:2: titel is not a known key" in out
    assert f"problems in {here}/one" in out
    assert f"problems in {here}/two" in out
    files = {each["file"] for each in json.loads(run(capsys, "check", "--format", "json", code=1))}
    assert f"{here}/two/en/more/help.md" in files


def test_check_counts_the_problems_of_the_settings_apart(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = here / "kiosk.toml"
    settings.write_text(settings.read_text() + 'languages = ["en", "xx"]\n')
    out = run(capsys, "check", code=1)
    assert "languages: no content in 'xx'" in out
    assert "1 problems in kiosk.toml\n" in out


def test_check_misses_a_cover_only_beside_another_pack(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "one" / "en" / "_pack.md").unlink()
    missing = "en/_pack.md:1: is missing; until it is there the pack is called 'Step by step'"
    assert f"{here}/one/{missing}" in run(capsys, "check")
    assert missing not in run(capsys, "check", "one")


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("---\n---\n![A bone.](draw:lateral)\n", "title is missing: it stands on the card"),
        ("---\ntitle: One\n---\nWords\n", "a pack has one picture and nothing else below the ---"),
        ("---\ntitle: One\n---\n![A bone.](draw:nothing)\n", "draw:nothing: no picture is called"),
        ("---\ntitle: One\norder: 1\n---\n![A bone.](draw:lateral)\n", "order is not a known key"),
    ],
)
def test_a_broken_cover_is_told_and_hides_no_page(
    here: Path, capsys: pytest.CaptureFixture[str], broken: str, fault: str
) -> None:
    write(here / "one", {"en/_pack.md": broken})
    out = run(capsys, "check", code=1)
    assert fault in out
    assert "people do not see" not in out


def test_doctor_tells_of_each_pack_and_a_broken_one(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "two" / "en" / "_language.md").unlink()
    out = run(capsys, "doctor", code=1)
    assert f"content: {here}/one: 0 errors" in out
    assert f"fail  content: {here}/two: " in out


def test_a_page_of_one_pack_is_found_and_a_name_in_both_is_asked_back(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    role = ("--role", "spine surgeon")
    assert "en/more/stairs.md: clinically reviewed" in run(capsys, "sign", "more/stairs", *role)
    assert "spine surgeon" in (here / "two/en/more/stairs.md").read_text()
    told = f"more/help: several packs have this ({here}/one, {here}/two); add --content DIR"
    for command in (
        ("sign", "more/help", *role),
        ("review", "more/help"),
        ("handout", "more/help", "-o", "help.pdf"),
    ):
        assert told in run(capsys, *command, code=1)
    run(capsys, "sign", "more/help", "--content", "two", *role)
    run(capsys, "sign", "one/en/more/help.md", *role)
    assert "spine surgeon" in (here / "one/en/more/help.md").read_text()


def test_review_lists_what_waits_in_each_pack(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "review")
    assert out.index(f"{here}/one:") < out.index(f"{here}/two:") < out.index("9 of 9 pages wait.")


def test_mend_looks_at_each_pack(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = here / "two/en/more/stairs.md"
    page.write_text(page.read_text().replace("- You feel", "• You feel"))
    out = run(capsys, "mend")
    assert f"nothing to mend in {here}/one" in out
    assert "en/more/stairs.md" in out


def test_a_rule_of_the_settings_that_no_pack_asks_for_is_told_and_one_of_any_pack_is_known(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = here / "two/en/more/stairs.md"
    page.write_text(page.read_text() + "\n{aftercare.stairs|Ask when you can climb stairs.}\n")
    with (here / "kiosk.toml").open("a") as settings:
        settings.write("[aftercare.stair]\ntext = { en = 'after 1 day' }\n[aftercare.stairs]\ntext = {}\n")
    told = "kiosk.toml:3: aftercare.stair: no page asks for this rule; did you mean 'stairs'?"
    for command in ("check", "review"):
        assert told in run(capsys, command)
    out = run(capsys, "doctor")
    assert "0 of 1 aftercare rules\n      write them into kiosk.toml (stairs)" in out
