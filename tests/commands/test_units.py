"""What the installed services may do beside the kiosk's own."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.commands.install.plan import FILES

REPORT = (FILES / "kiosk-report.service").read_text()
NOBODY = 65534


def test_the_report_may_write_what_the_kiosk_may() -> None:
    """Else the doctor in it would tell of a log that cannot be written."""
    kept = re.compile(r"(?m)^(?:State|Logs)Directory=.*$")
    found = kept.findall(REPORT)
    assert 2 == len(found)
    assert kept.findall((FILES / "kiosk.service").read_text()) == found


@pytest.fixture
def places() -> Iterator[tuple[Path, Path]]:
    """The folder of the kiosk's user, here nobody, and that of node_exporter."""
    with tempfile.TemporaryDirectory() as given:
        root = Path(given)
        root.chmod(0o755)
        own, shared = root / "own", root / "shared"
        own.mkdir()
        shared.mkdir()
        os.chown(own, NOBODY, NOBODY)
        yield own, shared


def hand_over(own: Path, shared: Path) -> int:
    """Do what root does after the report; give the exit code."""
    (line,) = re.findall(r"(?m)^ExecStartPost=\+(.*)$", REPORT)
    changed = line.replace("/var/lib/kiosk", str(own)).replace(
        "/var/lib/prometheus/node-exporter", str(shared)
    )
    command = shlex.split(changed.replace("=kiosk", f"={NOBODY}"))
    return subprocess.run(command, check=False, timeout=20, umask=0o077, capture_output=True).returncode  # noqa: S603


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes another user")
def test_root_hands_the_report_over_and_nothing_that_only_root_may_read(places: tuple[Path, Path]) -> None:
    own, shared = places
    (own / "kiosk.prom").write_text("kiosk_up 1\n")
    (own / "kiosk.prom").chmod(0o644)
    assert 0 == hand_over(own, shared)
    assert "kiosk_up 1\n" == (shared / "kiosk.prom").read_text()
    assert 0o644 == (shared / "kiosk.prom").stat().st_mode & 0o777, "node_exporter reads it"

    secret = own.parent / "secret"
    secret.write_text("only root")
    secret.chmod(0o600)
    (own / "kiosk.prom").unlink()
    (own / "kiosk.prom").symlink_to(secret)
    assert 0 != hand_over(own, shared)
    assert "kiosk_up 1\n" == (shared / "kiosk.prom").read_text()
    (own / "kiosk.prom").unlink()
    (own / "kiosk.prom").symlink_to("/dev/zero")
    assert 0 == hand_over(own, shared)
    assert 1_000_000 == (shared / "kiosk.prom").stat().st_size
