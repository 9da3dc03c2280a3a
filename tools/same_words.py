"""Holds the packs to the same words where the truth is the same: `python tools/same_words.py [--write]`.

It compares `packs/vertebroplasty` with `content` and names every file that says something else, exit code 1.
With `--write` it carries the words over. What a pack says on its own stands in the lists below.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

FIRST, SECOND = Path("content"), Path("packs/vertebroplasty")
LANGUAGES = ("en", "es")

OWN = {
    "_pack.md",
    "about/about.md",
    "about/studies.md",
    "care/new-breaks.md",
    "procedure/_topic.md",
    "procedure/cement.md",
    "procedure/done.md",
    "procedure/hard.md",
    "procedure/needle.md",
    "provider/check-height.md",
    "vertebroplasty/_topic.md",
    "vertebroplasty/fake-test.md",
    "vertebroplasty/gain.md",
    "vertebroplasty/leaks.md",
    "vertebroplasty/new-and-bad.md",
    "vertebroplasty/serious.md",
    "vertebroplasty/sure.md",
    "vertebroplasty/what.md",
}
"""Where the truth of the second pack is another one."""
LEFT_OUT = {
    "fracture/cancer.md",
    "procedure/balloon-out.md",
    "procedure/balloon.md",
    "vertebroplasty/worst.md",
}
"""What only the first pack tells, by the names that the files would have in the second."""
RENAMED = {"questions.md": (("kyphoplasty", "vertebroplasty"), ("cifoplastia", "vertebroplastia"))}
"""Where the name of the procedure is another one."""
LEFT_OUT_ENTRIES = {"glossary.md": "balloon"}
"""The entry of a list that only the first pack has."""
TOPIC = ("kyphoplasty/", "vertebroplasty/")
"""The folder that has another name, in the names of files and in links."""
_KEPT = r"(?m)^order:.*$"
_MADE_FROM = r"(?m)^translated_from:.*$"


def shared(top: Path, language: str) -> Iterator[tuple[str, str]]:
    """The name of each file that the second pack shares, and what it should say."""
    for path in sorted((top / FIRST / language).rglob("*.md")):
        name = path.relative_to(top / FIRST / language).as_posix().replace(*TOPIC)
        if name not in OWN | LEFT_OUT:
            yield name, _told(top, language, name, path.read_text())


def _told(top: Path, language: str, name: str, words: str) -> str:
    """What the second pack says where the first one says ``words``; its links and order are its own."""
    words = re.sub(r"(?m)(link=|screen:|^- )" + TOPIC[0], r"\1" + TOPIC[1], words)
    for old, new in RENAMED.get(name, ()):
        words = words.replace(old, new)
    if name in LEFT_OUT_ENTRIES:
        entries = re.split(r"(?m)^(?=## )", words)
        words = "".join(each for each in entries if f"{{#{LEFT_OUT_ENTRIES[name]}}}" not in each)
    here = top / SECOND / language / name
    for line in (_KEPT, _MADE_FROM):
        if here.exists() and (kept := re.search(line, here.read_text())):
            words = re.sub(line, kept[0], words, count=1)
    return words


def main() -> int:
    """Compare, and with ``--write`` carry over."""
    parser = argparse.ArgumentParser(description="Holds the packs to the same words.")
    parser.add_argument("--write", action="store_true", help="carry the words over")
    parser.add_argument("--top", type=Path, default=Path(__file__).resolve().parent.parent)
    asked = parser.parse_args()
    found = 0
    for language in LANGUAGES:
        for name, told in shared(asked.top, language):
            path = asked.top / SECOND / language / name
            if path.exists() and path.read_text() == told:
                continue
            found += 1
            sys.stdout.write(f"{SECOND.as_posix()}/{language}/{name} is not what {FIRST} says\n")
            if asked.write:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(told)
    if found and asked.write:
        sys.stdout.write("carried over; now run kiosk check: it says which translated_from to write\n")
    return 1 if found and not asked.write else 0


if __name__ == "__main__":
    sys.exit(main())
