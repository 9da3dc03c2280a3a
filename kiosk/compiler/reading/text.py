"""The bytes of a file as text, whichever editor saved them."""

from __future__ import annotations

import codecs
import errno
import re
import stat
from pathlib import Path

from kiosk.compiler.problems import Report

MAX_BYTES = 256 * 1024

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DOCUMENTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%PDF")
"""How the files of word processors begin, whatever they are called."""
_WEB = (b"<!doctype", b"<html")
"""How a web page begins."""
LETTER = "letter"
"""The rule that a letter breaks which people cannot read."""
LOST = "\N{REPLACEMENT CHARACTER}"
"""What programs put in the place of a letter that they could not read."""
_TAIL = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_QUOTED = r"(?![\u201c\u201d](?!\w))"
"""No quotation mark at the end of a word: MA\u00c7\u00c3 can stand before one."""
_SEVEN = r"\+[A-Za-z0-9+/]{3,}-?"
TWICE = re.compile(rf"[\u00c2\u00c3]{_QUOTED}[{_TAIL}]|\u00e2[\u20ac\u201e\u0080\u0084][{_TAIL}]|{_SEVEN}")
"""Letters, quotation marks and dashes in UTF-8 that were read as those of an old Windows and saved again,
or in the UTF-7 of old mail programs."""
_OF_MAIL = re.compile("[\u00a0-\u024f\u2010-\u203a\u20ac\u2122]+")
"""What UTF-7 is undone for; other things that look like it are codes of a clinic."""
_MANY = 100
"""More zero bytes than one in so many make no text; single ones are told with their line."""
_HOLE = b"\0\0\0\0"
"""What a power cut or a broken copy leaves of a file that was not written; UTF-16 text has none."""
_CONFLICT = re.compile(r"^<{7} .*$", re.MULTILINE)
"""Where git or another program has put two versions of the same words into a file."""
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Soft hyphens and spaces without width: they only say where a word processor might break a line."""
_BREAKS = dict.fromkeys(map(ord, "\u000b\u000c\u0085\u2028\u2029"), " ")
"""A line break inside a paragraph, as word processors write it."""
REPLACED = _UNSEEN | _BREAKS
"""What is read as nothing, or as a blank."""
_ODD = re.compile(f"[{''.join(map(chr, REPLACED))}]")
_REMEDIES = {
    errno.EACCES: "the kiosk may not read this file; allow everybody to read it",
    errno.EPERM: "the kiosk may not read this file; allow everybody to read it",
    errno.ENOENT: "leads to a file that is not there; put the file itself here",
    errno.ELOOP: "is a link that leads to itself; put the file itself here",
    errno.EISDIR: "is a folder that is called like a page; rename the folder",
}


def text_of(path: Path, report: Report) -> str:
    """The text of the file at ``path`` with line feeds at line ends; what cannot be read is reported."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            report.unreadable(1, _REMEDIES[errno.EISDIR])
            return ""
        if not stat.S_ISREG(status.st_mode):
            report.unreadable(1, "is not a regular file; delete it")
            return ""
        if status.st_size > MAX_BYTES:
            size = f"{status.st_size / 1024:.0f} KB"
            report.unreadable(1, f"is {size}, at most {MAX_BYTES // 1024} KB can be read; split it")
            return ""
        data = path.read_bytes()
    except OSError as error:
        report.unreadable(1, remedy(error))
        return ""
    if not data:
        report.unreadable(1, "is empty; write it, or delete the file")
        return ""
    text = _decoded(data, report).replace("\r\n", "\n").replace("\r", "\n")
    text = _one_version(text, report)
    _check_letters(text, report)
    return text.translate(REPLACED) if _ODD.search(text) else text


def _one_version(text: str, report: Report) -> str:
    """``text``, or nothing where a program has put two versions of the same words into it."""
    conflict = _CONFLICT.search(text)
    if conflict is None:
        return text
    report.unreadable(
        text.count("\n", 0, conflict.start()) + 1,
        "two versions of the same words stand here; keep the right one, and delete the lines with"
        " <<<<<<<, ======= and >>>>>>>",
    )
    return ""


def remedy(error: OSError) -> str:
    """Why a file cannot be read, and what to do."""
    return _REMEDIES.get(
        error.errno or 0, f"cannot be read ({error.strerror}); copy it here again, or ask your IT"
    )


def twice_saved(found: re.Match[str]) -> str:
    """The letter that :data:`TWICE` stands for, or the same letters when there is none."""
    try:
        if found[0].startswith("+"):
            letters = f"{found[0].rstrip('-')}-".encode().decode("utf-7")
            return letters if _OF_MAIL.fullmatch(letters) else found[0]
        return b"".join(_byte(letter) for letter in found[0]).decode()
    except UnicodeError:  # it is a letter that no such program writes, or it stands for itself
        return found[0]


def _byte(letter: str) -> bytes:
    return bytes([ord(letter)]) if ord(letter) < 256 else letter.encode("cp1252")


def _check_letters(text: str, report: Report) -> None:
    """Report letters that a wrong encoding has put in the place of others; people see them as they stand."""
    for number, line in enumerate(text.split("\n"), 1) if TWICE.search(text) or LOST in text else ():
        wrong = next((each for each in TWICE.finditer(line) if twice_saved(each) != each[0]), None)
        if wrong:
            report.error(
                number,
                f"'{wrong[0]}' stands in the place of '{twice_saved(wrong)}', as the file was once saved in "
                "another encoding; type `kiosk mend --write`, or type the letter again",
                LETTER,
            )
        elif LOST in line:
            report.error(number, f"a letter was lost where '{LOST}' stands; type it again", LETTER)


def _decoded(data: bytes, report: Report) -> str:
    """UTF-8, or UTF-16 that says so at its start; anything else is reported."""
    if data[:200].lstrip().lower().startswith(_WEB):
        report.unreadable(1, "is a web page; save its words as plain text")
        return ""
    if data.startswith(_DOCUMENTS):
        report.unreadable(1, "is a document of a word processor; save its words as plain text")
        return ""
    if data.startswith(_UTF_16):
        try:
            text = data.decode("utf-16")
        except UnicodeDecodeError:
            text = "\0"
        if "\0" not in text:
            return text
    if data.count(b"\0") > len(data) / _MANY:
        utf_16 = data.count(b"\0") > len(data) / 4 and not data.startswith(_UTF_16) and _HOLE not in data
        what = "is saved as UTF-16" if utf_16 else "is no text, or was not copied whole"
        cure = (
            "choose UTF-8 when you save it in the editor" if utf_16 else "save its words again as UTF-8 text"
        )
        report.unreadable(1, f"{what}; {cure}")
        return ""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        word = re.split(rb"\s", data[: error.start])[-1].decode("utf-8", "ignore")[-20:]
        after = f" after {word!r}" if word else ""
        report.unreadable(
            line,
            f"the letter{after} is not saved as UTF-8; choose UTF-8 when you save the file in the editor",
        )
        return ""
