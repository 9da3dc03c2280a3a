"""Faults that end the kiosk, or freeze it: it is back, and soon."""

from __future__ import annotations

import ctypes
import os
import random
import time
from contextlib import suppress
from pathlib import Path
from statistics import median

from booted.faults.trial import BACK_S, FROZEN_S, STATE, Fault, Outcome, Trial, quickly

PTRACE_SEIZE, PTRACE_INTERRUPT = 0x4206, 0x4207
WAIT_FOR_ALL = 0x40000000
"""``__WALL`` of ``waitpid``: also a thread that is no child."""
MEMORY = Path("/sys/fs/cgroup/memory/booted-kiosk")
ROOM = 1 << 20
"""Bytes that it gets on top of what it has."""
MOMENT_S = 4.0
"""A kill comes at most so long after the one before was healed: also while the next one starts."""


def killed(trial: Trial, times: int) -> Outcome:
    """Kill it again and again; some kills find no kiosk, only cage that starts one."""
    chance = random.Random(16)  # noqa: S311 - moments, no secrets
    seconds: list[float] = []
    starting = 0
    for _ in range(times):
        time.sleep(chance.random() * MOMENT_S)
        seconds.append(trial.strike(lambda process: trial.machine.send("KILL", process)))
        if chance.random() < 0.3:  # once more, before the new one has shown anything
            trial.machine.send("KILL", trial.machine.kiosk())
            begun = time.monotonic()
            time.sleep(chance.random())
            if trial.machine.unit("ActiveState") == "activating" and (young := trial.machine.kiosk()):
                starting += 1
                begun = time.monotonic()
                trial.machine.send("KILL", young)
            seconds.append(trial.machine.back_after("", begun))
    made = f"{len(seconds) + starting} kills, {starting} of them during a start"
    figure = f"{made}; back after {median(seconds):.1f} s, at most {max(seconds):.1f} s"
    return Outcome(max(seconds) <= BACK_S and trial.seen() == "the first screen", figure)


def cage_killed(trial: Trial, _times: int) -> Outcome:
    """Kill what shows it."""
    cage = trial.machine.unit("MainPID")
    return quickly(trial, trial.strike(lambda _: trial.machine.send("KILL", cage)), BACK_S)


def seat_stopped(trial: Trial, _times: int) -> Outcome:
    """Somebody, or an update, stops the service that gives cage the screen."""
    trial.machine.there("systemctl", "stop", "seatd")
    time.sleep(1)
    if trial.machine.unit("ActiveState") != "active":
        with suppress(TimeoutError):
            trial.machine.back_after("")
    lives = trial.lives()
    trial.machine.there("systemctl", "start", "seatd")
    return Outcome(lives, trial.seen() if lives else "it does not come back by itself")


def frozen(trial: Trial, _times: int) -> Outcome:
    """Stop every thread of it."""
    return quickly(trial, trial.strike(lambda process: trial.machine.send("STOP", process)), FROZEN_S)


def painting_stuck(trial: Trial, _times: int) -> Outcome:
    """Stop the one thread that paints; all others go on."""
    libc = ctypes.CDLL(None, use_errno=True)
    held: list[int] = []

    def hold(process: str) -> None:
        number = trial.machine.number_outside(process)
        held.append(number)
        for request in (PTRACE_SEIZE, PTRACE_INTERRUPT):
            if libc.ptrace(request, number, None, None):
                raise OSError(ctypes.get_errno(), "ptrace")

    seconds = trial.strike(hold)
    with suppress(ChildProcessError):  # who holds a process must take note of its end
        while True:
            os.waitpid(held[0], WAIT_FOR_ALL)
    return quickly(trial, seconds, FROZEN_S)


def out_of_memory(trial: Trial, _times: int) -> Outcome:
    """Let the kernel give it hardly more memory than it has, and give it new words to read."""
    if not MEMORY.parent.is_dir():
        return Outcome(held=False, figure="not tried: this machine has no cgroups v1")
    MEMORY.mkdir(exist_ok=True)

    def starve(process: str) -> None:
        (MEMORY / "memory.limit_in_bytes").write_text(str(ROOM))
        (MEMORY / "cgroup.procs").write_text(str(trial.machine.number_outside(process)))
        trial.machine.there("sh", "-c", "touch /opt/kiosk/lib/python3*/site-packages/kiosk/content/en/*.md")

    seconds = trial.strike(starve)
    kills = next(
        (
            line.split()[1]
            for line in (MEMORY / "memory.oom_control").read_text().splitlines()
            if "oom_kill " in line
        ),
        "?",
    )
    outcome = quickly(trial, seconds, FROZEN_S + BACK_S)
    return Outcome(outcome.held and kills != "0", f"{outcome.figure}; ended by the kernel")


def power_cut(trial: Trial, _times: int) -> Outcome:
    """Take the machine's power away. A container tells its service of no new boot: why is not asked."""
    trial.machine.cut_off()
    begun = time.monotonic()
    trial.machine.boot()
    trial.machine.back_after("nobody")
    seconds = time.monotonic() - begun
    noticed = '"noticed"' in trial.machine.file(f"{STATE}/starts.json").read_text()
    seen = trial.seen()
    return Outcome(noticed and seen == "the first screen", f"{seconds:.1f} s after power is back: {seen}")


def cold_starts(trial: Trial, times: int) -> Outcome:
    """Stop and start it; every tenth time with nothing kept from before."""
    warm, bare = [], []
    for number in range(times):
        trial.ends()
        if number % 10:
            warm.append(trial.start())
            continue
        with trial.aside(STATE):
            bare.append(trial.start())
        trial.start()
    most = max(warm, default=0.0)
    figure = f"{times} starts: frame after {most:.1f} s at most, with nothing kept {max(bare):.1f} s"
    return Outcome(max(warm + bare) <= 10 and trial.seen() == "the first screen", figure)


FAULTS = (
    Fault("killed (`kill -9`) at moments of chance", "back within 5 s", killed),
    Fault("cage killed", "back within 5 s", cage_killed),
    Fault("frozen (SIGSTOP)", "back within 20 s", frozen),
    Fault("only the thread that paints hangs", "back within 20 s", painting_stuck),
    Fault("out of memory", "ended and back within 25 s", out_of_memory),
    Fault("seatd stopped under it", "goes on, or is back by itself", seat_stopped),
    Fault("the machine's power is cut", "starts by itself; the sudden end is noted", power_cut),
    Fault("cold starts", "every one shows the first screen within 10 s", cold_starts),
)
