"""The process that compiles: it sees every change, waits for copies to end, and never works for ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from kiosk.compiler import NO_VALUES
from kiosk.content_process.answer import Answer
from kiosk.content_process.files import POLL_MOST_S, SETTLE_MOST_S, changed, digest
from kiosk.content_process.order import Order
from kiosk.snapshot.file import library
from support.packs import ENGLISH, write
from support.process import environment, running

PAGE = "en/steps/needle.md"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write(tmp_path / "content", ENGLISH)


def same_size_and_time(pack: Path) -> None:
    page = pack / PAGE
    times = page.stat()
    page.write_text(page.read_text().replace("thin", "thik"))
    os.utime(page, ns=(times.st_atime_ns, times.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "saved": lambda pack: (pack / PAGE).write_text("other"),
    "same size, same time": same_size_and_time,
    "new": lambda pack: (pack / "en/steps/new.md").write_text(""),
    "deleted": lambda pack: (pack / PAGE).unlink(),
    "renamed": lambda pack: (pack / PAGE).rename(pack / "en/steps/other.md"),
    "folder gone": lambda pack: pack.rename(pack.with_name("gone")),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_is_seen(pack: Path, change: Callable[[Path], object]) -> None:
    before = digest(pack)
    assert before == digest(pack)
    change(pack)
    assert before != digest(pack)


def test_a_folder_of_links_to_itself_ends(pack: Path) -> None:
    (pack / "en" / "loop").symlink_to(pack)
    assert digest(pack) == digest(pack)


def test_a_change_is_seen_within_a_minute_however_slow_the_share_is() -> None:
    assert POLL_MOST_S + SETTLE_MOST_S < 60


def test_it_waits_until_a_copy_has_come_to_an_end(pack: Path) -> None:
    known = digest(pack)

    def copy() -> None:
        for number in range(8):
            (pack / f"en/steps/copied-{number}.md").write_text("words")
            time.sleep(0.1)

    copying = threading.Thread(target=copy)
    copying.start()
    found = changed(pack, known)
    copying.join()
    assert digest(pack) == found


def test_an_order_is_answered_with_a_library(pack: Path, tmp_path: Path) -> None:
    values = {name: dict(texts) for name, texts in NO_VALUES.items()}
    order = Order(str(pack), values, date.today(), "", str(tmp_path / "state" / "library.snapshot"))
    done = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, "-m", "kiosk.content_process", str(os.getpid())],
        input=msgspec.json.encode(order) + b"\n",
        env=environment(tmp_path, {}),
        capture_output=True,
        check=True,
        timeout=30,
    )
    answer = msgspec.msgpack.decode(done.stdout, type=Answer)
    assert answer.library is not None
    assert "The needle goes in" == library(answer.library).language("en").screens["steps/needle"].title
    assert digest(pack) == answer.files
    assert (tmp_path / "state" / "library.snapshot").exists()


def test_what_takes_too_long_is_ended_even_within_a_call_that_never_returns(tmp_path: Path) -> None:
    hangs = "import re\nfrom kiosk import lifeline\nlifeline.end_after(1)\nre.match('(a+)+b', 'a' * 64)\n"
    with running(tmp_path, "-c", hangs) as process:
        assert -signal.SIGALRM == process.process.wait(10)


@pytest.mark.parametrize("process", ["kiosk.commands.run.caretaker", "kiosk.content_process.__main__"])
def test_the_window_and_who_waits_for_changes_do_without_the_compiler(tmp_path: Path, process: str) -> None:
    asks = (
        f"import sys\nimport {process}\n"
        "sys.exit(', '.join({'kiosk.compiler', 'markdown', 'yaml'} & set(sys.modules)))\n"
    )
    with running(tmp_path, "-c", asks) as asked:
        asked.process.wait(30)
        assert not asked.told.strip()
