"""What a check says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum


class State(StrEnum):
    """``FAIL``: patients notice. ``WARN``: something is not as good as it can be."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: what was found, and, where it is not well, what to do."""

    name: str
    state: State
    found: str
    remedy: str = ""

    def __str__(self) -> str:
        line = f"{self.state:<4}  {self.name}: {self.found}"
        return f"{line}\n      {self.remedy}" if self.remedy else line


def ok(name: str, found: str) -> Check:
    """All is well."""
    return Check(name, State.OK, found)


def warn(name: str, found: str, remedy: str) -> Check:
    """It works, but could be better."""
    return Check(name, State.WARN, found, remedy)


def fail(name: str, found: str, remedy: str) -> Check:
    """Patients notice."""
    return Check(name, State.FAIL, found, remedy)


def answer(checks: Sequence[Check], *, as_json: bool) -> int:
    """Print ``checks``; 1 when patients would notice one."""
    if as_json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1))
    else:
        print(*checks, sep="\n")
    return 1 if any(check.state is State.FAIL for check in checks) else 0
