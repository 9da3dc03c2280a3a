"""Switches of packs that are cut short, by a power cut or by kill -9, and what the kiosk shows afterwards.

``interrupted.py cuts 500`` (as root) keeps the kiosk's state on an ext4 file system in an image, starts a
real fetch and switch, and at a random moment shuts the file system down as a power cut does: what is not on
the disk is lost, with the journal written or not (FS_IOC_SHUTDOWN). ``kills 200`` ends the process instead.
Each time the content that is shown must be the whole old pack or the whole new one, what was noted must be
there, and the next fetch must succeed. ``unsynced 30`` cuts with every fsync left out: it succeeds when that
does harm, which shows that cuts do, and that this would be seen.
"""

from __future__ import annotations

import argparse
import fcntl
import io
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, redirect_stdout, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import msgspec

from kiosk import atomic
from kiosk.commands.pack import fetching
from kiosk.fleet import archive, repository
from kiosk.fleet.shown import read
from kiosk.settings.schema import Fleet, Settings
from support.fleet import archived, publish
from support.packs import ENGLISH, write

IMAGE_MB = 32
SHUTDOWN = 0x8004587D
"""FS_IOC_SHUTDOWN, _IOR('X', 125, __u32) in linux/fs.h."""
FLUSHED, UNFLUSHED = 1, 2
"""What a power cut leaves: the journal with the newest names but not their data, or neither."""
MEMORY = Path("/dev/shm")  # noqa: S108 - the cuts are the file system's own: what carries its image only has to be quick
WARM = 3
"""Switches that are timed first."""
OLD, NEW, LOST = "the old pack", "the new pack", "LOST"
"""What is found after a cut."""
LATER = 2
"""By how much later the next cut may come where the old pack was found, and earlier where the new one was: so
that cuts come before the switch and after it however busy the machine is."""


class Lost(Exception):  # noqa: N818 - what is found, not what is raised by mistake
    """After a cut something is not as it must be."""


@dataclass(frozen=True, slots=True)
class Group:
    """A repository on a folder, its keys, and the files of each version."""

    folder: Path

    @property
    def repo(self) -> Path:
        """The repository."""
        return self.folder / "repo"

    def publish(self, number: int) -> dict[str, str]:
        """Publish the pack called ``number``; give its files."""
        content = self.folder / "content"
        shutil.rmtree(content, ignore_errors=True)
        files = {name: text.replace("The doctor", f"Doctor {number}") for name, text in ENGLISH.items()}
        write(content, files | {f"en/more/photo-{each}.txt": f"{number} " * 9000 for each in range(6)})
        assert number == publish(self.repo, archived(content, self.folder / "pack.zip"))
        return archive.digests(content)


def fetch(group: Group, state: Path) -> None:
    """Fetch and switch as the command does; only drawing every page is left out."""
    os.environ["STATE_DIRECTORY"] = str(state)
    fleet = Fleet(source=group.repo.as_uri(), root=str(group.repo / "metadata" / "1.root.json"), name="it")
    fetching._examine = lambda *_: None
    with redirect_stdout(io.StringIO()):
        fetching.fetch(msgspec.structs.replace(Settings(), fleet=fleet), Path("kiosk.toml"), 0)


def apart(work: Callable[[], None]) -> int:
    """Do ``work`` in a process of its own; give its number."""
    child = os.fork()
    if child:
        return child
    code = 1
    with suppress(BaseException):
        work()
        code = 0
    os._exit(code)


def shown(packs: Path, allowed: dict[int, dict[str, str]]) -> int:
    """The version that is shown, one of the ``allowed``, whole. Raises :class:`Lost`."""
    link = packs / "current"
    if not link.exists():
        if 0 in allowed:
            return 0
        raise Lost(f"nothing is shown; the folder holds {sorted(each.name for each in packs.iterdir())}")
    version = int(link.resolve().name)
    if version not in allowed:
        raise Lost(f"version {version} is shown")
    found = archive.digests(link)
    if found != allowed[version]:
        wrong = sorted(set(found.items()) ^ set(allowed[version].items()))
        raise Lost(f"version {version} is not whole: {wrong[:2]}")
    return version


def kept(packs: Path, allowed: dict[int, dict[str, str]]) -> int:
    """The version that is :func:`shown`; the note of the last switch must be there, too."""
    version, highest = shown(packs, allowed), read(packs).highest
    if highest < min(allowed):
        raise Lost(f"the note of version {min(allowed)} is lost: {read(packs)}")
    return version


def run(
    times: int, group: Group, state: Path, interrupt: Callable[[int], None], settled: Callable[[], None]
) -> Counter[str]:
    """Cut ``times`` switches short with ``interrupt``; count what was shown afterwards."""
    packs, counted = state / "packs", Counter[str]()
    versions: dict[int, dict[str, str]] = {0: {}}
    longest = 0.0
    for number in range(1, WARM + times + 1):
        versions = {number - 1: versions[number - 1], number: group.publish(number)}
        if number <= WARM:
            begun = time.monotonic()
            assert 0 == os.waitpid(apart(partial(fetch, group, state)), 0)[1]
            longest = max(longest, time.monotonic() - begun)
            continue
        child = apart(partial(fetch, group, state))
        time.sleep(random.uniform(0, longest))  # noqa: S311 - a moment, not a secret
        interrupt(child)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        settled()
        try:
            found = NEW if kept(packs, versions) == number else OLD
            longest *= LATER if found == OLD else 1 / LATER
            counted[found] += 1
        except Lost as lost:
            counted[LOST] += 1
            print(f"{number - WARM}: {lost}", flush=True)
            shutil.rmtree(packs)
        fetch(group, state)
        if shown(packs, versions) != number:
            raise Lost("the next fetch did not bring the new pack")
    return counted


def as_must_be(kind: str, counted: Counter[str]) -> bool:
    """Whether what was ``counted`` is right: without fsync something is lost, else both packs are found."""
    return bool(counted[LOST]) if kind == "unsynced" else {OLD, NEW} == counted.keys()


def kill(child: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


@contextmanager
def disk(folder: Path) -> Iterator[Path]:
    """An ext4 file system in an image, mounted while it is used. Needs root and a loop device."""
    image, mounted = folder / "disk.img", folder / "disk"
    with image.open("wb") as file:
        file.truncate(IMAGE_MB << 20)
    mounted.mkdir()
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)  # noqa: S603, S607 - of the system
    mount(image, mounted)
    try:
        yield mounted
    finally:
        subprocess.run(["umount", str(mounted)], check=False)  # noqa: S603, S607


def mount(image: Path, place: Path) -> None:
    subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True)  # noqa: S603, S607


def cut(place: Path, _child: int) -> None:
    """Take the power from the disk that is mounted at ``place``."""
    handle = os.open(place, os.O_RDONLY)
    try:
        fcntl.ioctl(handle, SHUTDOWN, struct.pack("I", random.choice((FLUSHED, UNFLUSHED))))  # noqa: S311
    finally:
        os.close(handle)


def restart(image: Path, place: Path) -> None:
    """The power is back: what is on the disk is mounted again."""
    subprocess.run(["umount", str(place)], check=True)  # noqa: S603, S607
    mount(image, place)


def main() -> int:
    """Cut as often as asked; print what was found. The exit code is 1 when it is not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("cuts", "kills", "unsynced"))
    parser.add_argument("times", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
        folder = Path(place)
        group = Group(folder)
        repository.make_keys(folder / "keys")
        repository.create(group.repo, folder / "keys")
        if options.kind == "unsynced":
            os.fsync = lambda _: None  # type: ignore[assignment] # every way to the disk is left out
            assert atomic.os.fsync is os.fsync  # type: ignore[attr-defined] # one module for all
        with nullcontext(folder) if options.kind == "kills" else disk(folder) as home:
            state = home / "state"
            state.mkdir()
            cutting = partial(cut, home), partial(restart, folder / "disk.img", home)
            interrupt, settled = (kill, lambda: None) if options.kind == "kills" else cutting
            counted = run(options.times, group, state, interrupt, settled)
    told = ", ".join(f"{count} x {what}" for what, count in sorted(counted.items()))
    print(f"{options.times} {options.kind} (seed {options.seed}): {told}; {time.monotonic() - begun:.0f} s")
    return 0 if as_must_be(options.kind, counted) else 1


if __name__ == "__main__":
    sys.exit(main())
