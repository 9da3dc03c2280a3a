"""Issue 16, section 1: rotation and several screens by settings, in the words of cage and wlr-randr."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.settings.schema import Panel, Turned
from kiosk.upkeep.outputs import arrange, turns_of_cage
from support.programs import put_programs

LISTED = 'DP-1 "A panel (DP-1)"\n  Enabled: yes\nHDMI-A-1 "A screen (HDMI-A-1)"\n  Enabled: yes\n'
ON_CAGE = f"echo \"$*\" >> asked; [ \"$*\" ] || printf '%s' '{LISTED}'"
OLD_CAGE = 'echo "compositor doesn\'t support it" >&2; exit 1'


def asked(folder: Path) -> list[str]:
    """What wlr-randr was asked for, beside the list of screens."""
    lines = (folder / "asked").read_text().splitlines() if (folder / "asked").exists() else []
    return [line for line in lines if line]


@pytest.fixture
def on_wayland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    put_programs(tmp_path, monkeypatch, {"wlr-randr": ON_CAGE})
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    return tmp_path


@pytest.mark.parametrize(("turned", "transform"), [("right", "90"), ("over", "180"), ("left", "270")])
def test_the_picture_is_turned_on_every_screen(on_wayland: Path, turned: Turned, transform: str) -> None:
    arrange(Panel(turned=turned))
    on = f"--on --transform {transform}"
    assert asked(on_wayland) == [f"--output DP-1 {on} --output HDMI-A-1 {on}"]


def test_one_of_several_screens_shows_the_kiosk(on_wayland: Path) -> None:
    arrange(Panel(output="HDMI-A-1"))
    assert asked(on_wayland) == ["--output DP-1 --off --output HDMI-A-1 --on --transform normal --pos 0,0"]


def test_a_screen_that_is_not_there_is_told_and_none_goes_dark(
    on_wayland: Path, caplog: pytest.LogCaptureFixture
) -> None:
    arrange(Panel(output="HDMI-2"))
    assert "--off" not in asked(on_wayland)[0]
    assert "no screen is called HDMI-2; there is DP-1, HDMI-A-1" in caplog.text


def test_nothing_is_asked_where_nothing_is_wanted(on_wayland: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arrange(Panel())
    monkeypatch.delenv("WAYLAND_DISPLAY")
    arrange(Panel(turned="left"))
    assert asked(on_wayland) == []


@pytest.mark.parametrize(
    ("version", "turned", "turns"),
    [
        ("Cage version 0.1.4", "right", ("-r",)),
        ("Cage version 0.1.4", "left", ("-r", "-r", "-r")),
        ("Cage version 0.1.4", "no", ()),
        ("Cage version 0.2.0", "right", ()),
        ("1.0", "over", ()),
        ("", "over", ()),
    ],
)
def test_an_old_cage_turns_the_picture_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, turned: Turned, turns: tuple[str, ...]
) -> None:
    put_programs(tmp_path, monkeypatch, {"cage": f"echo '{version}'", "wlr-randr": OLD_CAGE})
    assert turns_of_cage(Panel(turned=turned)) == turns
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    arrange(Panel(turned=turned))


@pytest.mark.parametrize(
    ("settings", "turns"),
    [('[screen]\nturned = "left"\n', ["-r", "-r", "-r"]), ("[screen\n", []), ("[screen]\nturned = 90\n", [])],
)
def test_the_session_becomes_cage_whatever_the_settings_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, turns: list[str]
) -> None:
    put_programs(tmp_path, monkeypatch, {"cage": "echo 'Cage version 0.1.4'"})
    became: list[list[str]] = []

    def become(_file: str, words: list[str]) -> None:
        became.append(words)
        raise SystemExit  # a process that has become another one goes no further

    monkeypatch.setattr("os.execvp", become)
    monkeypatch.setattr("sys.argv", ["/opt/kiosk/bin/kiosk"])
    file = tmp_path / "kiosk.toml"
    file.write_text(settings)
    with pytest.raises(SystemExit):
        main(["session", "--settings", str(file)])
    assert became == [["cage", *turns, "--", "/opt/kiosk/bin/kiosk", "run", "--settings", str(file)]]


def test_without_cage_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["session"]) == 1
    assert capsys.readouterr().err == (
        "cage: cannot be started (No such file or directory); install the package cage\n"
    )
