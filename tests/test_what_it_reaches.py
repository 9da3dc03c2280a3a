"""Issue 16, section 8: over a whole visit to a hostile pack no socket leads out and no other file is read."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.packs import ENGLISH, write
from support.photos import photo
from support.process import PROJECT, environment

VISIT = """
import sys
from pathlib import Path
from kiosk import app, offer
from kiosk.settings.places import places
from kiosk.settings.read import load
from support.walk import parts, places as screens
settings = load(Path("kiosk.toml"))
where = places(settings)
application = app.application(offscreen=True)
library = offer.offered(offer.compile_content(settings, where.content).library, settings)
kiosk = app.build(application, settings, where, library, size=(1280, 800))
kiosk.window.show()
kiosk.navigator.begin("en")
for screen in screens(kiosk, "en"):
    kiosk.navigator.open(screen)
    for _ in parts(kiosk):
        print(screen, file=sys.stderr)
kiosk.close()
"""
HOSTILE = """\
---
title: Look elsewhere
summary: This page looks at what is not its own.
order: 9
---
{block}

A word.
"""
BLOCKS = (
    "![A bone.](file://{secret})",
    "![A bone.]({secret})",
    "![A bone.](../../../secret.png)",
    "![A bone.](http://127.0.0.1:9/secret.png)",
    '<img src="file://{secret}">',
    "[A word](file://{secret})",
    "![A bone.](image://secret/../../secret.png)",
)
SYSTEM = ("/usr/", "/lib/", "/lib64/", "/proc/", "/sys/", "/dev/", "/etc/fonts/", "/var/cache/fontconfig/")
SYSTEM_FILES = {"/etc/ld.so.cache", "/etc/localtime", "/etc/machine-id", "/etc/mime.types", "/etc/os-release"}


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a visit, and what it asked of the system."""
    folder = tmp_path_factory.mktemp("reach")
    secret = folder / "secret.png"
    secret.write_bytes(photo("PNG"))
    write(folder / "clinic" / "content", ENGLISH)
    for number, block in enumerate(BLOCKS):
        page = folder / "clinic" / "content" / "en" / "steps" / f"hostile-{number}.md"
        page.write_text(HOSTILE.format(block=block.format(secret=secret)))
    clinic = folder / "clinic"
    (clinic / "kiosk.toml").write_text("allow_drafts = true\ncontent = 'content'\n")
    asked = folder / "asked"
    strace = ["/usr/bin/strace", "-f", "-qq", "-e", "trace=open,openat,socket,connect,bind", "-o", str(asked)]
    done = subprocess.run(  # noqa: S603 - our own arguments
        [*strace, sys.executable, "-c", VISIT],
        cwd=clinic,
        env=environment(clinic, {"HOME": str(clinic), "PYTHONPATH": f"{PROJECT}:{PROJECT / 'tests'}"}),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert 0 == done.returncode, done.stderr
    assert "steps/needle" in done.stderr.splitlines()
    return folder, asked.read_text(errors="replace")


def test_no_socket_but_local_ones(trace: tuple[Path, str]) -> None:
    _, asked = trace
    kinds = set(re.findall(r"socket\((\w+)", asked))
    assert kinds <= {"AF_UNIX"}
    assert not re.search(r"sa_family=AF_INET", asked)


def test_no_file_is_read_but_its_own_and_the_systems(trace: tuple[Path, str]) -> None:
    folder, asked = trace
    clinic = folder / "clinic"
    own = (clinic, PROJECT / "kiosk", PROJECT / "assets", PROJECT / "tests", sys.prefix, sys.base_prefix)
    allowed = (*SYSTEM, *(str(each) for each in own))
    opened = set(re.findall(r'open(?:at)?\([^"]*"(/[^"]+)", (?![^=]*O_DIRECTORY)[^=]*= \d', asked))
    assert len(opened) > 100
    assert set() == {path for path in opened if not path.startswith(allowed)} - SYSTEM_FILES


def test_what_the_pages_ask_for_is_never_opened(trace: tuple[Path, str]) -> None:
    _, asked = trace
    assert "secret" not in asked
