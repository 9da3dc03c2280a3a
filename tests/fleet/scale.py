"""What a fetch costs when there are many kiosks, and whether the asked share of them takes a pack.

``scale.py 50 500 5000`` simulates so many kiosks of a group: each has a name, a state folder and settings of
its own and runs the fetch of the command, with the shipped content as the pack; only drawing every page once
is left out. A static HTTP server on this machine serves. A night for each stage, 1, 10, 50, 100 percent, one
after `kiosk pack renew`, and one with nothing new. The tables say what one kiosk costs, and a year of all.
"""

from __future__ import annotations

import argparse
import io
import math
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from contextlib import redirect_stdout
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing.connection import Connection
from operator import attrgetter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import msgspec

from kiosk.commands.pack import fetching
from kiosk.fleet import repository
from kiosk.fleet.shown import read
from kiosk.settings.schema import Fleet, Settings
from support.fleet import archived, serve

CONTENT = Path(__file__).parent.parent.parent / "content"
RENEWED, QUIET = "renew", "nothing"
EVENTS = (*((f"{percent} %", percent) for percent in (1, 10, 50, 100)), (RENEWED, 100), (QUIET, 100))
"""What happens before each night, and how many of 100 kiosks are to have the pack after it."""
PACKS, RENEWALS, NIGHTS = 12, 52, 365
"""Of the year that is reckoned: a pack a month, each in four stages; the dates renewed each week."""
SIGMAS = 5
"""A share that is further away from what was asked is wrong: by chance one of 1.7 million is."""
MEMORY = Path("/dev/shm")  # noqa: S108 - 5,000 kiosks write a million files: their disks are not what is measured


@dataclass(frozen=True, slots=True)
class Night:
    """The night after ``what``: ``took`` of ``kiosks`` have the pack, and ``asked`` percent should.

    The rest is of all kiosks together; bytes are with the headers of HTTP; ``seconds`` are of the processor.
    """

    kiosks: int
    what: str
    asked: int
    took: frozenset[int]
    requests: int
    received: int
    sent: int
    seconds: float

    @property
    def bound(self) -> float:
        """How far the count may be from the asked share."""
        share = self.asked / 100
        return SIGMAS * math.sqrt(self.kiosks * share * (1 - share)) + 1

    @property
    def fits(self) -> bool:
        """Whether the share is what was asked, as far as chance lets it."""
        return abs(len(self.took) - self.kiosks * self.asked / 100) <= self.bound


def simulate(kiosks: int, folder: Path, content: Path = CONTENT) -> list[Night]:
    """The nights of so many ``kiosks``; all they write is in the ``folder``; their pack is ``content``."""
    repo, keys = folder / "repo", folder / "keys"
    repository.make_keys(keys)
    repository.create(repo, keys)
    pack = archived(content, folder / "pack.zip")
    nights: list[Night] = []
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    with serve(repo) as server:
        process = spawning.Process(target=group, args=(kiosks, folder, server.address, theirs))
        process.start()
        for what, asked in EVENTS:
            if what == RENEWED:
                repository.renew(repo, keys)
            elif what != QUIET:
                repository.publish(repo, keys, pack, asked)
            before = server.requests, server.received, server.sent
            ours.send(True)
            seconds = ours.recv()
            requests, received, sent = server.requests, server.received, server.sent
            cost = requests - before[0], received - before[1], sent - before[2]
            took = frozenset(
                number for number in range(kiosks) if read(folder / f"{number}" / "packs").current
            )
            nights.append(Night(kiosks, what, asked, took, *cost, seconds))
        ours.send(False)
        process.join()
    return nights


def group(kiosks: int, folder: Path, address: str, asked: Connection) -> None:
    """Let all kiosks fetch once whenever that is ``asked``; answer with the processor's seconds."""
    fetching._examine = lambda *_: None
    root = folder / "repo" / "metadata" / "1.root.json"
    while asked.recv():
        spent = 0.0
        for number in range(kiosks):
            os.environ["STATE_DIRECTORY"] = str(folder / f"{number}")
            fleet = Fleet(source=address, root=str(root), name=f"kiosk-{number}")
            settings = msgspec.structs.replace(Settings(), fleet=fleet)
            with redirect_stdout(io.StringIO()):
                begun = time.process_time()
                fetching.fetch(settings, Path("kiosk.toml"), 0)
                spent += time.process_time() - begun
            empty(folder / f"{number}" / "packs")
        asked.send(spent)


def empty(packs: Path) -> None:
    """Delete the pages of a pack that is shown: 5,000 kiosks are to fit on one machine. Their notes stay."""
    for page in packs.glob("[0-9]*/*"):
        shutil.rmtree(page) if page.is_dir() else page.unlink()


def row(night: Night) -> str:
    """One line of the table: what one kiosk costs."""
    per = [night.requests, night.received, night.sent, night.seconds * 1000]
    costs = " | ".join(f"{each / night.kiosks:,.1f}" for each in per)
    share, bound = (100 * each / night.kiosks for each in (len(night.took), night.bound))
    return f"| {night.kiosks:,} | {night.what} | {night.asked} | {share:.2f} (± {bound:.2f}) | {costs} |"


def year(nights: list[Night]) -> str:
    """One line of the table of a year: what all kiosks cost, from what was measured."""
    *stages, renewed, quiet = nights
    many = NIGHTS - PACKS * len(stages) - RENEWALS
    requests, received, sent, seconds = (
        PACKS * sum(cost(night) for night in stages) + RENEWALS * cost(renewed) + many * cost(quiet)
        for cost in map(attrgetter, ("requests", "received", "sent", "seconds"))
    )
    told = f"{requests:,.0f} | {received / 1e6:,.2f} | {sent / 1e6:,.2f} | {seconds / 3600:,.3f}"
    return f"| {quiet.kiosks:,} | {told} |"


def main() -> int:
    """Print the table; the exit code is 1 where a share was wrong or a kiosk lost its pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kiosks", type=int, nargs="+")
    wrong = False
    years = []
    print("| kiosks | night after | asked % | have it % | requests | bytes up | bytes down | processor ms |")
    print("|---|---|---|---|---|---|---|---|")
    for kiosks in parser.parse_args().kiosks:
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
            nights = simulate(kiosks, Path(folder))
        print("\n".join(map(row, nights)), flush=True)
        years.append(year(nights))
        kept = all(before.took <= after.took for before, after in pairwise(nights))
        wrong |= not kept or not all(night.fits for night in nights)
    print("\n| kiosks | requests a year | MB up | MB down | processor hours |\n|---|---|---|---|---|")
    print("\n".join(years))
    print("a share is wrong" if wrong else "every share fits, and who has a pack keeps it")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
