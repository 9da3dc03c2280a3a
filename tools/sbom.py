"""Prints what an installation is made of, as CycloneDX: the libraries with their hashes, packages, fonts."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.commands.install.plan import FILES, SHOWING, SPEECH
from kiosk.machine import PACKAGES

ROOT = Path(__file__).resolve().parent.parent
FONT = "Atkinson Hyperlegible Next"

Part = dict[str, Any]


def libraries() -> Iterator[Part]:
    """The libraries of Python, as they are pinned."""
    for entry in re.split(r"(?m)^(?=[\w-]+==)", (FILES / "requirements.txt").read_text())[1:]:
        name, version = re.findall(r"^([\w-]+)==([\w.]+)", entry)[0]
        hashes = [{"alg": "SHA-256", "content": each} for each in re.findall(r"sha256:(\w+)", entry)]
        purl = f"pkg:pypi/{name}@{version}"
        yield {"type": "library", "name": name, "version": version, "purl": purl, "hashes": hashes}


def packages() -> Iterator[Part]:
    """The packages of Debian; their versions are those of the machine."""
    for name in sorted({*SHOWING, *SPEECH, *PACKAGES}):
        yield {"type": "library", "name": name, "purl": f"pkg:deb/debian/{name}"}


def main() -> None:
    """Print the list."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    font = {"type": "data", "name": FONT, "licenses": [{"license": {"id": "OFL-1.1"}}]}
    program = {
        "type": "application",
        "name": project["name"],
        "version": project["version"],
        "licenses": [{"license": {"id": project["license"]}}],
    }
    parts = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": program},
        "components": [*libraries(), *packages(), font],
    }
    print(json.dumps(parts, indent=1))  # noqa: T201 - its answer


if __name__ == "__main__":
    main()
