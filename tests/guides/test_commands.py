"""Every command of README and the guides is run as it stands, or is told below with what runs it instead."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk import offer
from kiosk.__main__ import main, parser
from kiosk.compiler import Compilation
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.content import copied
from support.guides import GUIDES, ROOT, blocks, program, prose, spans

pytestmark = pytest.mark.usefixtures("qapp", "clinic")


@dataclass(frozen=True, slots=True)
class Run:
    """Commands of a guide that are typed one after the other."""

    where: str
    commands: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.where}: {self.commands[0]}"


CONTENT = places(CLINIC).content
NOT_HERE: dict[str, tuple[str, str]] = {
    r"(.*[/\\])?kiosk(\.exe)? run.*": ("shows a window until it is ended", "tests/commands/test_run.py"),
    r"(\.venv/bin/)?kiosk dev": ("shows a window until it is closed", "tests/journeys/test_editing.py"),
    r"kiosk setup-(screen|keypad)": ("waits for hands", "tests/commands/test_setup.py"),
    r"(.*[/\\])?kiosk(\.exe)? pin.*": ("waits for keys", "tests/commands/test_pin.py"),
    r"kiosk nightly.*": ("takes minutes", "tests/commands/test_nightly.py"),
    r"kiosk narrate (en|LANG)": ("takes an hour", "tests/commands/test_narrate.py"),
    r"kiosk (review|sign|narrate) .*care/stairs.*": (
        "the page is written before",
        "tests/guides/test_nurse.py",
    ),
    r"kiosk tour .*": ("draws every screen for minutes", "tests/test_wheel.py"),
    r"kiosk pack fetch": ("needs a server", "tests/fleet/test_fleet.py"),
    r"(\.venv/bin/)?kiosk install.*": ("changes the machine, as root", "tests/booted/__main__.py"),
    r"(python -m venv|.*pip\"? install) .*": ("fetches from the network", "tests/test_wheel.py"),
    r"apt(-get)? (-?\w+ )+[\w. -]+": ("changes the machine, as root", "tests/booted/__main__.py"),
    r"apt(-get)? (update|install .*|remove .*)": ("changes the machine, as root", "tests/booted/__main__.py"),
    r"apt-cdrom add": ("needs a medium", "tests/booted/__main__.py"),
    r"cd /root/kiosk": ("the folder of a real machine", "tests/booted/__main__.py"),
    r"(systemctl|journalctl|systemd-analyze) .*": ("needs a booted machine", "tests/booted/__main__.py"),
    r"(kill -9|cage -r|update-grub)": ("needs a booted machine", "tests/booted/faults/__main__.py"),
    r"ls /sys/class/drm": ("needs a real panel", "tests/booted/__main__.py"),
    r"(lpstat|lpadmin) .*": ("needs a print system", "tests/cups/real_queue.py"),
    r"pip wheel .*": ("fetches what builds it", "tests/support/installed.py"),
    r"python tools/same_words\.py --write": ("writes the packs", "tests/packs/test_vertebroplasty.py"),
    r"python tools/readme_pictures\.py": ("writes the pictures of the guides", "tools/readme_pictures.py"),
}
"""What cannot be run here: why, and the file that proves it or does it."""

SAMPLES = {
    "[CONTENT]": "content",
    "CONTENT": "content",
    "TOPIC/NAME": "care/stairs",
    "[PAGE]": "care",
    "PAGE": "care/washing",
    "TOPIC": "care",
    "ROLE": "'spine surgeon'",
    "SCENE": "lateral",
    "DIR": "words",
    "LANG": "en",
    "OUT": "out",
    "/etc/kiosk.toml": "kiosk.toml",
    "/var/lib/node_exporter/": "",
    "CODE": "de",
    "NAME": "at-home",
    "/var/lib/kiosk/": "",
}
"""What is typed for the words that stand for another one, and for places of a real machine."""
FILES = {"handout": "care.pdf", "picture": "needle.svg"}
"""What is typed for ``FILE``."""
CARE = len(list((CONTENT / "en/care").glob("[!_]*.md")))
"""How many pages the topic has that a guide signs."""
ENDS: dict[str, tuple[set[int], str]] = {
    r"kiosk (handout|tour|narrate|sign)": ({2}, "the following arguments are required"),
    r"kiosk new language": ({2}, "the following arguments are required"),
    r"kiosk new page at-home/stairs": ({1}, "there is no topic 'at-home'"),
    r"kiosk sign .* --sheet .*": ({1}, "is not the code of these words"),
    r"kiosk report --counts .*": ({1}, "nothing is counted"),
    r"kiosk doctor.*": ({0, 1}, "ok"),
    r"kiosk review care": ({0}, f"0 of {CARE} pages wait."),
}
"""Commands that do not end with 0 here, or of which it matters what they say: the exit codes, and words that
are said. Some commands are only named; what the doctor finds is another thing on each machine; a topic that
was just signed waits for nobody."""


def typed(command: str) -> str:
    """``command`` with samples in the place of words that stand for another."""
    for name, sample in {**SAMPLES, "FILE": FILES.get(command.split()[1], "file.pdf")}.items():
        command = re.sub(rf"(?<![\w/.]){re.escape(name)}(?![A-Z])", sample, command)
    return command


def runs() -> list[Run]:
    """Each block, and each command between words once, is a clinic of its own; one guide tells one story."""
    found: list[Run] = []
    between: list[tuple[str, tuple[str, ...]]] = [
        (guide.name, (each,)) for guide in GUIDES for each in spans(guide)
    ]
    for guide in GUIDES:
        told = [tuple(block.commands) for block in blocks(guide)]
        if guide.name == "fleet.md":  # what is published was created before
            pack = [each for each in spans(guide) if each.startswith("kiosk pack")]
            told = [(*(each for commands in told for each in commands), *pack)]
        between = [(guide.name, commands) for commands in told] + between
    known: set[str] = set()
    for where, commands in between:
        here = tuple(typed(each) for each in commands if reason(each) is None)
        if known.issuperset(here):
            continue
        known.update(here)
        found.append(Run(where, here))
    return found


def reason(command: str) -> str | None:
    """Why ``command`` is not run here; None when it is."""
    return next((NOT_HERE[each][0] for each in NOT_HERE if re.fullmatch(each, command)), None)


ALL = [each for guide in GUIDES for each in (*spans(guide), *(c for b in blocks(guide) for c in b.commands))]


@pytest.fixture
def clinic(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped content, settings and a state of its own; equal packs are compiled once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path_factory.mktemp("state")))
    copied(tmp_path / "content")
    (tmp_path / "group.toml").write_text("[idle]\nseconds = 200\n")
    (tmp_path / "kiosk.toml").write_text('content = "content"\nallow_drafts = true\n')
    monkeypatch.setattr(offer, "compile_content", _once(offer.compile_content))
    return tmp_path


COMPILED: dict[str, Compilation] = {}


def _once(compile_: Callable[..., Compilation]) -> Callable[..., Compilation]:
    def compiled(settings: object, content: Path, **how: object) -> Compilation:
        state = sha256(repr((settings, sorted(how.items()))).encode())
        for file in sorted(each for each in content.rglob("*") if each.is_file()):
            state.update(f"{file.relative_to(content)}".encode() + file.read_bytes())
        if state.hexdigest() not in COMPILED:
            COMPILED[state.hexdigest()] = compile_(settings, content, **how)
        return COMPILED[state.hexdigest()]

    return compiled


def cases() -> list[pytest.ParameterSet]:
    """All that the README says, and of the other guides a sample; ``make long`` runs the rest."""
    sample = pytest.mark.every(3)
    return [
        pytest.param(each, marks=() if each.where == "README.md" else sample, id=str(each)) for each in runs()
    ]


@pytest.mark.parametrize("run", cases())
def test_it_can_be_typed_as_it_stands(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    for command in run.commands:
        ends, says = next((ENDS[each] for each in ENDS if re.fullmatch(each, command)), ({0}, ""))
        if program(command) == "kiosk":
            code = _kiosk(shlex.split(command)[1:])
        else:
            assert "make" == program(command), f"nothing runs {command!r}"
            dry = ["make", "--dry-run", "--directory", str(ROOT), *shlex.split(command)[1:]]
            code = subprocess.run(dry, capture_output=True, check=False).returncode  # noqa: S603 - our own Makefile
        out, err = capfd.readouterr()
        assert code in ends, (command, err)
        assert says in out + err
        assert "Traceback" not in err


def _kiosk(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


def test_nothing_is_excused_that_no_guide_says() -> None:
    assert len(runs()) > 40
    unused = [each for each in NOT_HERE if not any(re.fullmatch(each, command) for command in ALL)]
    assert [] == unused
    assert [] == [each for each in ENDS if not any(re.fullmatch(each, typed(command)) for command in ALL)]
    assert [] == [proof for _, proof in NOT_HERE.values() if not (ROOT / proof).is_file()]


@pytest.mark.parametrize(
    "command", sorted({each for each in ALL if program(each) == "kiosk" and reason(each)})
)
def test_what_is_not_run_here_is_at_least_understood(command: str) -> None:
    arguments = shlex.split(typed(command).replace("\\", "/"))
    assert parser().parse_args(arguments[1:])


def test_every_option_of_the_list_of_commands_belongs_to_its_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = re.findall(r"(?m)^\| `kiosk(?:`, `kiosk)? ([\w-]+)(.*)$", prose(ROOT / "README.md"))
    assert len(rows) > 15
    for name, row in rows:
        kind = re.findall(r"^ (\w+)", row) if name == "new" else []
        _kiosk([name, *kind, "--help"])
        known = capsys.readouterr().out
        told = set(re.findall(r"(--[a-z-]+)", re.sub(r"`kiosk (?!picture lateral)[^`]*`", "", row)))
        missing = [option for option in told if option not in known and name not in ("picture", "pack")]
        assert [] == missing, name
