"""Prints on a real CUPS queue that it starts itself: `make print-test`, as root."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.model.library import Library
from kiosk.settings.schema import Printer
from kiosk.visit.targets import Do, Pick
from support.clinic import CLINIC
from support.person import Person

CONFIGURATION = """\
Listen {home}/cups.sock
LogLevel warn
DefaultAuthType None
PreserveJobFiles No
PreserveJobHistory No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
FILES = """\
ServerRoot {home}
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/state
TempDir {home}/spool/tmp
AccessLog {home}/access_log
ErrorLog {home}/error_log
PageLog {home}/page_log
User lp
Group lp
SystemGroup root lpadmin
"""


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a print server with the queue Hall, whose paper goes nowhere."""
    home = Path(tempfile.mkdtemp(prefix="cups"))
    (home / "cupsd.conf").write_text(CONFIGURATION.format(home=home))
    (home / "cups-files.conf").write_text(FILES.format(home=home))
    for folder in ("spool/tmp", "cache", "state", "ppd"):
        (home / folder).mkdir(parents=True)
    for path in (home, *home.rglob("*")):
        shutil.chown(path, "lp", "lp")
    home.chmod(0o755)
    monkeypatch.setenv("CUPS_SERVER", str(home / "cups.sock"))
    server = subprocess.Popen(  # noqa: S603 - our own arguments
        ["/usr/sbin/cupsd", "-f", "-c", str(home / "cupsd.conf"), "-s", str(home / "cups-files.conf")]
    )
    try:
        while not (home / "cups.sock").exists():
            assert server.poll() is None, (home / "error_log").read_text()
            QTest.qWait(50)
        tell("lpadmin", "-p", "Hall", "-E", "-v", "file:///dev/null", "-m", "raw")
        yield home
    finally:
        server.kill()
        server.wait(10)
        shutil.rmtree(home)


def tell(program: str, *arguments: str) -> None:
    """Run one of the print server's own programs."""
    subprocess.run([f"/usr/sbin/{program}", *arguments], check=True, timeout=20)  # noqa: S603 - as above


def jobs(home: Path) -> list[str]:
    """The files of jobs in the spool."""
    return [path.name for path in (home / "spool").iterdir() if path.is_file()]


@pytest.fixture
def kiosk(cups: Path, open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    """A kiosk with two questions on its list, and the queue Hall."""
    assert cups.exists()
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall")))
    kiosk.navigator.begin("en")
    for question in ("d1", "p4"):
        kiosk.navigator.press(Pick(question))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(600)
    return kiosk


def test_a_real_queue_takes_the_list_and_keeps_nothing(qtbot: QtBot, cups: Path, kiosk: Kiosk) -> None:
    words = kiosk.navigator.current_words()
    person = Person(kiosk.window)
    person.tap(words.print_list)
    qtbot.waitUntil(lambda: words.print_ready in person.sees(), timeout=20_000)
    assert "Send-Document successful-ok" in (cups / "access_log").read_text()
    person.tap(words.start_over)
    qtbot.waitUntil(lambda: not jobs(cups), timeout=10_000)


def test_a_stopped_printer_is_told_and_its_job_leaves_with_the_person(
    qtbot: QtBot, cups: Path, kiosk: Kiosk, shipped: Library
) -> None:
    tell("cupsdisable", "Hall")
    words = kiosk.navigator.current_words()
    person = Person(kiosk.window)
    person.tap(words.print_list)
    qtbot.waitUntil(lambda: words.print_failed in person.sees(), timeout=20_000)
    (data,) = (cups / "spool").glob("d*")
    reader = ["/usr/bin/pdftotext", "-raw", str(data), "-"]
    told = subprocess.check_output(reader, timeout=20).decode()  # noqa: S603 - as above
    known = {each.id: each.text for group in shipped.language("en").questions for each in group.questions}
    assert f"1. {known['d1']}\n2. {known['p4']}\n" in told
    person.tap(words.start_over)
    qtbot.waitUntil(lambda: not jobs(cups), timeout=10_000)
