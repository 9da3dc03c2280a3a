"""Whatever stands in a pack: the compiler returns, the same every time, and names only real lines."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from support.packs import ENGLISH, LANGUAGE, compile_files

WORDS = """\
---|title: A|layout: help|layout: choices|review:|  state: draft|## |### |# | {#id}|{#a icon=drop}|- |1. |> |
!!! risk |!!! card |!!! info |!!! timeline|!!! question |![|](|)|draw:icon_array?events=5|draw:lateral|
icon:drop|term:cement|screen:more/help|http://x|[|]|*|**|_|`|<b>|&amp;|{clinic.phone}|{aftercare.driving|{|}|
a|bone cement|Yes: no|18 of 100|1 in 5|safe|é|🦴|&a |*a |[[[[|words: {a: b}|: |    """
PIECES = st.sampled_from([*WORDS.split("|"), "|", "\n", "\n\n", "\t", "\\", "\u200b", "\x00", "\U000f0001"])
TEXTS = st.lists(PIECES | st.text(max_size=5), max_size=60).map("".join)
FILES = st.sampled_from(sorted(ENGLISH))


def check(root: Path, name: str, content: str | bytes) -> None:
    compilation = compile_files(root, {name: content})
    assert compilation == compile_files(root, {name: content})
    broken = any(problem.breaks for problem in compilation.problems)
    assert compilation.whole != broken
    assert broken or not compilation.left_out
    raw = content if isinstance(content, bytes) else content.encode()
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    for problem in compilation.problems:
        assert problem.message
        assert 1 <= problem.line
        assert problem.file != name or problem.line <= lines + 1


@given(FILES, TEXTS)
def test_any_text_in_any_file(name: str, text: str) -> None:
    with tempfile.TemporaryDirectory() as root:
        check(Path(root), name, text)


@given(TEXTS)
def test_any_body(text: str) -> None:
    with tempfile.TemporaryDirectory() as root:
        check(Path(root), "en/steps/needle.md", f"---\ntitle: A\nlayout: choices\n---\n{text}")


@given(FILES, st.binary(max_size=200))
def test_any_bytes(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as root:
        check(Path(root), name, content)


@given(TEXTS)
def test_any_front_matter(text: str) -> None:
    with tempfile.TemporaryDirectory() as root:
        check(Path(root), "en/_language.md", LANGUAGE.replace("labels:", f"{text}\nlabels:"))
