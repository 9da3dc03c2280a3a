"""The catalogue of messages: each has words that cause it, and it alone, and an example that mends it."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from field.catalogue import LANGUAGE_FILE, PAGES, Entry
from field.catalogue_assets import ASSETS
from field.catalogue_files import FILES
from field.catalogue_vectors import VECTORS
from field.catalogue_ways import WAYS_AND_MATTERS
from field.pack import pack
from field.test_words import PARSER
from kiosk import compiler, vector
from support.packs import ENGLISH, compile_pack, printed, write

ENTRIES = (*PAGES, *LANGUAGE_FILE, *FILES, *VECTORS, *ASSETS, *WAYS_AND_MATTERS)
SOURCES = (Path(compiler.__file__).parent, Path(vector.__file__).parent)
ELSEWHERE = {"signing.py", "new", "spanish.py", "mending"}
"""What has proofs of its own: `kiosk sign`, `kiosk new`, the rules of Spanish, `kiosk mend`."""
NO_MESSAGES = (
    "Flesch-Kincaid grade",
    "one two three four",
    "not|n't",
    "short_image_ref",
    "_allowed_words.md",
    "_new_page.md",
    "what does not happen",
    "rooms?|floors?",
    "(?:out of|of)",
    "{}: the language is not complete",
    ", to which",
    "the whole procedure",
    "touch_to_begin",
    "http://www.w3.org/2000/svg",
    "read_vector_file",
)
"""How strings begin that are no message of `kiosk check`, or a part of its last lines."""
NOT_HERE = {
    "the kiosk may not read this file; allow everybody to read it": "root may read everything",
    "cannot be read ({}); copy it here again, or ask your IT": "a disk that fails",
    "is nested too deep to be read; make it simpler": "the limits on nesting come first",
    "write the name of a rule with only a-z, 0-9 and _": "the braces are words that people cannot read, too",
    "says what {} says (lines {}); translate it": "what the begun language lacks is told, too",
    "says what {} says; translate its title": "what the begun language lacks is told, too",
    "asks for other rules of the clinic than {} does: {}": "a rule without a value is told, too",
    "{} of {} is {} ({} without glossary terms), must be {} {}; use shorter words and sentences": "W1",
}
"""Messages that no file of a test can cause, and why; the last five are proven elsewhere."""


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """English alone, and English with French."""
    return write(tmp_path_factory.mktemp("english"), ENGLISH), pack(tmp_path_factory.mktemp("whole"))


Caused = Callable[[Entry], tuple[Path, list[str]]]


@pytest.fixture(scope="module")
def caused(packs: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Caused:
    """Gives the pack of an entry after its cause, and all that is told of it; makes each once."""

    @cache
    def made(entry: Entry) -> tuple[Path, list[str]]:
        root = Path(shutil.copytree(packs[entry.whole], tmp_path_factory.mktemp("case") / "pack"))
        entry.cause(root)
        return root, printed(compile_pack(root))

    return made


@pytest.mark.every(3)
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.says[:60])
def test_one_cause_one_message_and_its_remedy_mends_it(caused: Caused, entry: Entry) -> None:
    root, found = caused(entry)
    assert any(entry.says in told for told in found), found
    assert [] == [told for told in found if entry.says not in told], "one fault, one message"
    assert not any(PARSER.search(told.partition(": ")[2]) for told in found)
    entry.mend(root)
    assert [] == printed(compile_pack(root))


def messages() -> Iterator[str]:
    """The text of every message in the compiler, with {} for what is filled in."""
    files = [(file, room) for room in SOURCES for file in sorted(room.rglob("*.py"))]
    for file, room in files:
        if ELSEWHERE.intersection(file.relative_to(room).parts):
            continue
        tree = ast.parse(file.read_text())
        nodes = list(ast.walk(tree))
        apart = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        apart |= {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in nodes:
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("re.", "avoid.pattern")):
                apart |= {id(part) for each in node.args for part in ast.walk(each)}
        for node in nodes:
            text = _text(node) if id(node) not in apart else ""
            prose = len(re.findall(r"[^\W\d_]{2,}", text)) >= 3 and "\\b" not in text
            if prose and not text.startswith(NO_MESSAGES):
                yield text


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def test_every_message_of_the_compiler_is_in_the_catalogue(caused: Caused) -> None:
    told = "\n".join(line for entry in ENTRIES for line in caused(entry)[1])
    found = set(messages())
    assert len(found) > 150
    assert NOT_HERE.keys() <= found
    missing = [
        text
        for text in found - NOT_HERE.keys()
        if not re.search(re.sub(r"\\\{[^{}]*\\\}", ".*", re.escape(text)), told)
    ]
    assert [] == missing
