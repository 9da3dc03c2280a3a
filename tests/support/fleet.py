"""A group's repository, a real static server over it, and kiosks that fetch from it."""

from __future__ import annotations

import functools
import http.server
import io
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from kiosk.__main__ import main
from kiosk.commands.pack import fetching
from kiosk.fleet import archive, repository
from kiosk.fleet.shown import Shown, read
from kiosk.fleet.store import Store
from kiosk.settings.places import GROUP, group_folder
from kiosk.starts import Diary
from support.packs import ENGLISH, NEEDLE, write

if TYPE_CHECKING:
    from typing_extensions import Buffer


Behaviour = Callable[[http.server.SimpleHTTPRequestHandler], None]


def at_the_gate(patch: pytest.MonkeyPatch, do: Callable[[], object]) -> None:
    """Do this where a fetch waits at the gate; other threads sleep as ever."""
    patch.setattr(fetching, "time", SimpleNamespace(sleep=lambda _: do()))


@dataclass(slots=True)
class Server:
    """What a static server was asked, and how it answers some paths otherwise.

    ``received`` and ``sent`` are bytes with the headers of HTTP.
    """

    address: str = ""
    paths: list[str] = field(default_factory=list)
    requests: int = 0
    received: int = 0
    sent: int = 0
    otherwise: dict[str, Behaviour] = field(default_factory=dict)


class Counting(io.BufferedIOBase):
    """Writes on, and counts."""

    def __init__(self, out: io.BufferedIOBase, server: Server) -> None:
        self._out, self._server = out, server

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer) -> int:
        self._server.sent += len(memoryview(data).cast("B"))
        return self._out.write(data)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files, counts what comes and goes, and behaves badly where the server says so."""

    def __init__(self, server: Server, *given: object, directory: str) -> None:
        self._of = server
        super().__init__(*given, directory=directory)  # type: ignore[arg-type] # passed on as they come

    def setup(self) -> None:
        super().setup()
        self.wfile = Counting(self.wfile, self._of)

    def do_GET(self) -> None:
        self._of.paths.append(self.path)
        self._of.requests += 1
        self._of.received += len(self.requestline) + 2 + len(bytes(self.headers))
        behaviour = next((act for part, act in self._of.otherwise.items() if part in self.path), None)
        with suppress(ConnectionError):
            behaviour(self) if behaviour else super().do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serve(folder: Path) -> Iterator[Server]:
    """A static file server over ``folder``."""
    counted = Server()
    handler = functools.partial(Handler, counted, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        running.daemon_threads = True
        counted.address = f"http://127.0.0.1:{running.server_address[1]}"
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield counted
        running.shutdown()


def built(folder: Path, words: str = "The doctor") -> Path:
    """An archive of a small pack that says ``words``."""
    content = folder / f"content-{words[:4]}"
    shutil.rmtree(content, ignore_errors=True)
    write(content, {name: text.replace("The doctor", words) for name, text in ENGLISH.items()})
    out = folder / f"{words[:4]}.zip"
    return archived(content, out)


def archived(content: Path, out: Path) -> Path:
    """The pack of the English ``content`` as the archive ``out``, whatever the house rules say of it."""
    archive.build(content, archive.Manifest("0.0.1", ("en",), archive.digests(content), {}), out)
    return out


def publish(repo: Path, pack: Path, percent: int = 100) -> int:
    """Publish ``pack`` with the keys beside ``repo``; give its version."""
    return repository.publish(repo, repo.with_name("keys"), pack, percent).version


@dataclass(frozen=True, slots=True)
class FleetKiosk:
    """A kiosk of a group. Its fetch is the command; drawing every page takes long and is left out mostly."""

    home: Path
    patch: pytest.MonkeyPatch
    draws: bool = False
    own: str = "allow_drafts = true\n"
    """What its own settings say besides."""

    def fetch(self, source: str, root: Path, gate: str = "0") -> int:
        """Fetch as the timer does; give the exit code."""
        self.home.mkdir(exist_ok=True)
        settings = f'{self.own}[fleet]\nsource = "{source}"\nroot = "{root}"\nname = "{self.home.name}"\n'
        (self.home / "kiosk.toml").write_text(settings)
        self.patch.setenv("STATE_DIRECTORY", str(self.home / "state"))
        if not self.draws:
            self.patch.setattr(fetching, "_examine", lambda *_: None)
        return main(["pack", "fetch", "--settings", str(self.home / "kiosk.toml"), "--gate", gate])

    @property
    def packs(self) -> Path:
        """Where its packs are."""
        return self.home / "state" / "packs"

    @property
    def shown(self) -> Shown:
        """What it has noted."""
        return read(self.packs)

    @property
    def words(self) -> str:
        """The page that it shows; empty for the built-in content."""
        page = self.packs / "current" / NEEDLE
        return page.read_text() if page.exists() else ""


def settings_come(version: int, text: str) -> None:
    """Let settings for many arrive as `kiosk pack fetch` puts them in place."""

    def fill(folder: Path) -> None:
        folder.mkdir(parents=True)
        (folder / GROUP).write_text(text)

    Store(group_folder()).switch(version, datetime.now(UTC), fill)


def die(kiosk: FleetKiosk) -> None:
    """The kiosk ends suddenly and starts again."""
    diary, now = Diary(kiosk.home / "state"), datetime.now(UTC)
    diary.begin(now)
    diary.begin(now + timedelta(seconds=5))
