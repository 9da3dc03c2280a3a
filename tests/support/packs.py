"""Small content packs for tests, and ``generate`` for the bench."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

from kiosk.compiler import NO_VALUES, Compilation, Values, compile_library
from kiosk.compiler.signing import Signature, sign
from kiosk.model.scene import Scene
from kiosk.model.words import Words

TODAY = date(2026, 11, 20)
ICONS = frozenset({"drop", "bed", "list"})
SCENES = frozenset({"lateral", "icon_array", "body_map"})

LANGUAGE = (
    "---\nendonym: English\ndirection: ltr\nwords:\n"
    + "".join(f"  {field.name}: Word {field.name}\n" for field in fields(Words)).replace(
        "Word ask_care_team", "Ask your care team."
    )
    + "labels:\n  needle: Needle\nhandles:\n  balloon: Fill\n---\n"
)
TOPIC = "---\ntitle: Step by step\norder: 1\n---\n![A bone.](draw:lateral?collapse=0.4)\n"
SCREEN = """\
---
title: The needle goes in
summary: A thin needle goes into the bone.
order: 1
sources: [21]
---
![A needle goes into the bone.](draw:lateral?needle=0..1 "The needle goes in.")

The doctor pushes a thin needle into the bone. Then [bone cement](term:cement) goes in.
"""
NEEDLE = "en/steps/needle.md"
BODY_LINE = 7
HELP = """\
---
title: Get help now
layout: help
summary: Call for help right away.
order: 1
---
Tell the staff now.

## Call now {#call icon=drop}

- You feel numb in both legs.
"""
ABOUT = """\
---
title: About this kiosk
layout: about
summary: This is where our facts come from.
order: 2
sources: [21]
review:
  state: draft
  date: 2026-11-01
---
## Where the facts come from {#sources}

We use papers and guides.

## When we check it {#updates}

We check it each year.

## Who paid {#funding}

No one paid us.

## Who checked it {#review}

No doctor has signed it yet.
"""
LIST = """\
---
title: My questions
layout: list
summary: This is your list.
order: 3
---
"""


def cover(title: str) -> str:
    """The file ``_pack.md`` of a pack called ``title``."""
    return f"---\ntitle: {title}\n---\n![A bone.](draw:lateral?collapse=0.4)\n"


WORDING = """\
## Promises {#promise}

- restor... normal height, restor... the normal height: some bones gain little or no height
- prevent... new/more fracture.../break...: it was not shown to change new breaks
"""

ENGLISH: Mapping[str, str] = {
    "sources.md": "- 21: A book on the spine\n",
    "en/_language.md": LANGUAGE,
    "en/_allowed_words.md": "- anyone, kyphoplasty: there is no short word\n",
    "en/_wording.md": WORDING,
    "en/glossary.md": "## Bone cement {#cement}\n\nA thick paste that gets hard.\n",
    "en/questions.md": "## Deciding {#decide}\n\n- d1: What is causing my back pain?\n- d2: Is it safe?\n",
    "en/steps/_topic.md": TOPIC,
    "en/steps/needle.md": SCREEN,
    "en/more/_topic.md": TOPIC.replace("Step by step", "More").replace("order: 1", "order: 2"),
    "en/more/help.md": HELP,
    "en/more/about.md": ABOUT,
    "en/more/list.md": LIST,
}
"""A pack without a problem."""


def check_scene(scene: Scene) -> str | None:
    """Stand in for the illustrations."""
    return None if scene.name in SCENES else f"there is no picture {scene.name!r}"


def labels(scene: Scene) -> tuple[str, ...]:
    """Stand in for the words on pictures."""
    return ("needle",) if scene.name == "lateral" else ()


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write ``files`` below ``root`` and give ``root``."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def compile_pack(root: Path, values: Values = NO_VALUES) -> Compilation:
    """Compile the pack in ``root`` as of ``TODAY``."""
    return compile_library(
        root, check_scene=check_scene, icons=ICONS, labels=labels, values=values, today=TODAY
    )


def compile_files(root: Path, files: Mapping[str, str | bytes], values: Values = NO_VALUES) -> Compilation:
    """Compile the English pack with ``files`` added or put in place of its own."""
    return compile_pack(write(root, {**ENGLISH, **files}), values)


def printed(compilation: Compilation) -> list[str]:
    """Its problems as ``kiosk check`` prints them."""
    return [str(problem) for problem in compilation.problems]


def sealed(root: Path, name: str, page: str) -> str:
    """``page``, to be put at ``name`` into the English pack, with the seal of its words below ``review:``."""
    library = compile_files(root, {name: page}).library
    assert library is not None
    screen = library.languages[0].screens[name.removeprefix("en/").removesuffix(".md")]
    return re.sub(r"(?m)^(  expires:.*)$", rf"\1\n  seal: {screen.review.seal}", page, count=1)


def sign_pages(root: Path, *pages: str, role: str = "spine surgeon", languages: Sequence[str] = ()) -> None:
    """Sign ``pages`` of the pack in ``root`` as of ``TODAY``, in these ``languages`` (none: in all)."""
    compilation = compile_pack(root)
    assert compilation.library is not None
    signed = [
        (each, page)
        for each in compilation.library.languages
        for page in pages
        if not languages or each.code in languages
    ]
    sign(root, compilation, signed, Signature(role, TODAY, TODAY + timedelta(days=200)))


def with_body(body: str, screen: str = SCREEN) -> str:
    """``screen`` with another body, which starts on line :data:`BODY_LINE` when the screen is ``SCREEN``."""
    return "---".join(screen.split("---")[:2]) + f"---\n{body}"


def generate(screens: int, per_topic: int = 20) -> dict[str, str]:
    """The files of an English pack with ``screens`` ordinary screens, for speed measurements."""
    files = {name: text for name, text in ENGLISH.items() if name != "en/steps/needle.md"}
    for number in range(screens):
        topic = f"en/topic-{number // per_topic}"
        files.setdefault(f"{topic}/_topic.md", TOPIC)
        files[f"{topic}/screen-{number}.md"] = (
            SCREEN.replace("order: 1", f"order: {number}")
            + f"\nSee [bone cement](term:cement), the *paste*. This is screen {number}.\n"
            "\n## What you feel\n\n- You may feel **some** pressing.\n- You can talk to us.\n"
            "- ![](icon:drop) You may get a drink.\n"
            '\n!!! info "Good to know"\n    Most people feel no pain. Tell us if you do.\n'
            "\nThen the next step starts. See [help](screen:more/help).\n"
        )
    files["en/steps/needle.md"] = SCREEN
    return files
