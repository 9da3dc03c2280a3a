"""Every message of `kiosk check` about files, photos and languages, with what causes it and what mends it."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from field.catalogue import FIRST, Entry
from field.pack import Deed, both, change, copy, encode, put, remove, rename
from support.packs import NEEDLE, SCREEN, sign_pages, with_body
from support.photos import photo

FRENCH = "fr/steps/needle.md"
OTHER = "en/steps/rest.md"


def file(says: str, cause: Deed, mend: Deed) -> Entry:
    """What is done to files of the English pack."""
    return Entry(says, cause, mend)


def both_languages(says: str, cause: Deed, mend: Deed) -> Entry:
    """What is done to files of a pack in two languages."""
    return Entry(says, cause, mend, whole=True)


def begun(says: str, cause: Deed, mend: Deed) -> Entry:
    """What is done to a pack whose French is begun; it is mended when it is whole."""
    line = "partial: true\n"
    start = change("fr/_language.md", "order: 1\n", f"order: 1\n{line}")
    return both_languages(
        says, both(start, _in_other_words, cause), both(mend, change("fr/_language.md", line, ""))
    )


def _in_other_words(root: Path) -> None:
    """Every page and topic of the French says something else than the English one."""
    for file in (root / "fr").glob("*/*.md"):
        front, _, body = file.read_text().partition("\n---\n")
        front = re.sub(r"(?m)^(title|summary): (.*)$", r"\1: Oui, \2", front)
        body = (
            re.sub(r"(?m)^(- |## )?(?=\w)", r"\1Oui, ", body)
            .replace("![A", "![Oui, a")
            .replace(' "', ' "Oui, ')
        )
        file.write_text(f"{front}\n---\n{body}")


def stray(says: str, name: str) -> Entry:
    """A file that is none of the pack."""
    return file(says, put(name), remove(name))


def image(says: str, data: bytes, name: str = "bed.jpg", written: str = "") -> Entry:
    """A photo that cannot be shown, and one that can in its place."""
    shown = with_body(f'{FIRST}![A bed.]({written or name} "A bed.")\n')
    good = put(NEEDLE, with_body(f'{FIRST}![A bed.](good.jpg "A bed.")\n'))
    mend = both(remove(f"en/steps/{name}"), put("en/steps/good.jpg", photo()), good)
    return file(says, both(put(f"en/steps/{name}", data), put(NEEDLE, shown)), mend)


def written(says: str, name: str) -> Entry:
    """The name of a photo that leads to none."""
    bad = put(NEEDLE, with_body(f'{FIRST}![A bed.]({name} "A bed.")\n'))
    good = put(NEEDLE, with_body(f'{FIRST}![A bed.](bed.jpg "A bed.")\n'))
    return file(says, bad, both(put("en/steps/bed.jpg", photo()), good))


def again(root: Path) -> None:
    """Write the needle page anew."""
    (root / NEEDLE).unlink(missing_ok=True)
    put(NEEDLE, SCREEN)(root)


def folder(name: str) -> Deed:
    return lambda root: (root / name).mkdir()


def link(name: str, target: str) -> Deed:
    def done(root: Path) -> None:
        (root / name).unlink(missing_ok=True)
        (root / name).symlink_to(target)

    return done


def unlink(name: str) -> Deed:
    return lambda root: (root / name).unlink()


def _soon(root: Path) -> None:
    sign_pages(root, "steps/needle")
    file = root / NEEDLE
    file.write_text(file.read_text().replace("expires: 2027-06-08", "expires: 2026-12-01"))


def _signed(root: Path) -> None:
    sign_pages(root, "steps/needle")
    change(NEEDLE, "a thin needle into", "a long needle into")(root)


def _pipe(root: Path) -> None:
    os.mkfifo(root / OTHER)


def _empty(root: Path) -> None:
    shutil.move(root / "en", root.parent / f"{root.name}-en")


def _back(root: Path) -> None:
    shutil.move(root.parent / f"{root.name}-en", root / "en")


def _misplaced(root: Path) -> None:
    shutil.move(root, root.parent / f"{root.name}-moved")


def _placed(root: Path) -> None:
    shutil.move(root.parent / f"{root.name}-moved", root)


WHOLE = photo(size=(640, 480), quality=95)

FILES = (
    file("it was changed after it was signed on 2026-11-20: words, a picture", _signed, again),
    file("the review ends on 2026-12-01; have it read again before", _soon, again),
    file("is empty; write it, or delete the file", put(NEEDLE, b""), again),
    file("is saved as UTF-16; choose UTF-8 when you save it", encode(NEEDLE, "utf-16-le"), again),
    file("is no text, or was not copied whole; save its words again as UTF-8 text", put(NEEDLE, b"\0a" * 9 + b"\0\0\0\0" * 2 + b"a" * 90), again),
    file("two versions of the same words stand here; keep the right one, and delete the lines with <<<<<<<, ======= and >>>>>>>", put(NEEDLE, f"{SCREEN}\n<<<<<<< HEAD\none\n=======\nother\n>>>>>>> main\n"), again),
    file("is a document of a word processor; save its words as plain text", put(NEEDLE, b"{\\rtf1 words}"), again),
    file("is a web page; save its words as plain text", put(NEEDLE, "<!DOCTYPE html>\n<html></html>\n"), again),
    file("other languages are made from this page; delete this line", put(NEEDLE, SCREEN.replace("order: 1", "translated_from: 0123456789ab")), again),
    stray("rest.md is still in the cloud and not on this computer; download it there", "en/steps/.rest.md.icloud"),
    stray("is no language and is left out: it has no _language.md; move it out", "content/en/steps/needle.md"),
    stray("belongs to no language; move it into the folder of a topic", "needle.md"),
    file("the letter after 'caf' is not saved as UTF-8; choose UTF-8", put(NEEDLE, b"---\ntitle: caf\xe9\n---\n"), again),
    file("KB, at most 256 KB can be read; split it", put(NEEDLE, b"a" * 300_000), again),
    file("is a folder that is called like a page; rename the folder", folder("en/steps/rest.md"), lambda root: (root / OTHER).rmdir()),
    file("is not a regular file; delete it", _pipe, remove(OTHER)),
    file("leads to a file that is not there; put the file itself here", link(NEEDLE, "gone.md"), again),
    file("is a link that leads to itself; put the file itself here", link(NEEDLE, "needle.md"), again),
    file("leads out of the content folder; put the file itself here", link(NEEDLE, "/etc/hostname"), again),
    file("leads out of the content folder; put the folder itself here", link("en/more2", "/etc"), unlink("en/more2")),
    file("is a link to a folder that it stands in, and is left out; delete it", link("en/loop", "../en"), unlink("en/loop")),
    stray("was left behind by a program and is left out; close that program", "en/steps/~$needle.md"),
    stray("is a copy of 'needle.md' and is left out; keep the right words in needle.md", "en/steps/needle (1).md"),
    stray("is left out; save its words as plain text, in a file whose name ends in .md", "en/steps/rest.docx"),
    stray("is no picture that can be shown; save it as JPEG or PNG", "en/steps/rest.heic"),
    stray("is no recording that can be heard; save it as .wav or .opus", "en/steps/rest.mp3"),
    stray("is no page, picture or recording and is left out; move it out", "en/steps/rest.zip"),
    stray("no screen is called like this recording; rename or delete it", "en/steps/rest.wav"),
    file("no page shows this image; delete it or use it", put("en/steps/bed.jpg", photo()), remove("en/steps/bed.jpg")),
    file("is left out; delete it", folder("en/+"), lambda root: (root / "en/+").rmdir()),
    file("belongs to no topic; move it into a topic's folder", put("en/rest.md", SCREEN.replace("order: 1", "order: 2")), rename("en/rest.md", OTHER)),
    file("stands too deep; a screen is LANGUAGE/TOPIC/SCREEN.md", put("en/steps/deep/rest.md", SCREEN), remove("en/steps/deep")),
    file("is missing; write the topic's title, order and picture into it", rename("en/steps/_topic.md", "../x"), rename("../x", "en/steps/_topic.md")),
    file("the topic has no pages yet; people do not see it", both(folder("en/later"), copy("en/steps/_topic.md", "en/later/_topic.md")), remove("en/later")),
    file("is missing, and pages refer to it; put the file back", rename("en/glossary.md", "../x"), rename("../x", "en/glossary.md")),
    file("is left out; rename it to the code of its language: en, es, fr, pt-BR", copy("en", "english"), remove("english")),
    file("there is no language; write en/_language.md", _empty, _back),
    file("there is no such folder; check where the content stands, in kiosk.toml", _misplaced, _placed),
    file("is missing; write the language's own name and words into it", rename("en/_language.md", "../x"), rename("../x", "en/_language.md")),
    image("is no image that can be read; copy it here again, or save it as PNG or JPEG", b"not a photo"),
    image("is a HEIC photo, as phones take them; save it as JPEG", b"\0\0\0\x18ftypheic"),
    image("is an SVG drawing; save it as PNG, or let its name end in .svg", b'<svg xmlns="x"/>'),
    image("is a PDF; save its picture as PNG", b"%PDF-1.7"),
    image("is a web page; save the picture itself", b"<!DOCTYPE html><html>"),
    image("is a GIF image; save it as PNG or JPEG", photo("GIF")),
    image("is 5000 x 4000 pixels, at most 16,000,000 can be shown; make it smaller", photo("PNG", (5000, 4000), mode="L")),
    image("is empty; copy it here again", b""),
    image("ends too early or is damaged; copy it here again", WHOLE[: len(WHOLE) // 2]),
    image("lies on its side; turn it upright in a photo program and save it again", photo("PNG", turn=6), "bed.png"),
    image("'bed.jpeg' is not there; there is 'bed.jpg'", photo(), written="bed.jpeg"),
    written("'bed.jpg' is not there; put the file beside the page", "bed.jpg"),
    written("'http://x/bed.jpg' is not a file beside the page; copy it there and write its name: bed.jpg", "http://x/bed.jpg"),
    written(r"'C:\Users\Ann\bed.jpg' is not a file beside the page; copy it there and write its name: bed.jpg", r"C:\Users\Ann\bed.jpg"),
    written("'../../../bed.jpg' leads out of the content folder", "../../../bed.jpg"),
    written("'bed.txt' is not a png, jpeg, webp or svg image; save it as PNG or JPEG", "bed.txt"),
    # two languages
    both_languages("the page steps/needle is missing; people are offered this language when nothing is missing", rename(FRENCH, "../x"), rename("../x", FRENCH)),
    begun("the language is begun: 1 page to write; people are offered this language only where", rename(FRENCH, "../x"), rename("../x", FRENCH)),
    begun("the language is begun: 1 word (home) to write; people", change("fr/_language.md", "  home: Word home\n", ""), change("fr/_language.md", "  back:", "  home: Word home\n  back:")),
    begun("the language is begun: to look at again, as the en words are others now: steps/needle, translated_from:", change(NEEDLE, "a thin needle into", "a long needle into"), change(NEEDLE, "a long needle into", "a thin needle into")),
    begun("the language is begun: to delete, as en has none: hom, more/rest; people", both(change("fr/_language.md", "  home:", "  hom: a\n  home:"), put("fr/more/rest.md", SCREEN)), both(remove("fr/more/rest.md"), change("fr/_language.md", "  hom: a\n", ""))),
    begun("nothing is missing; delete this line, and people are offered the language", lambda _: None, lambda _: None),
    both_languages("its complications are none in en", change(FRENCH, "order: 1", "order: 1\ncomplications: [disc]"), change(FRENCH, "\ncomplications: [disc]", "")),
    both_languages("there is no en/more/rest.md; write it, or delete this page", put("fr/more/rest.md", SCREEN.replace("order: 1", "order: 9")), remove("fr/more/rest.md")),
    both_languages("the label 'bone' is not in the source language; delete it or add it there", change("fr/_language.md", "  needle: Needle", "  needle: Needle\n  bone: Os"), change("fr/_language.md", "\n  bone: Os", "")),
    both_languages("home: {x} must stand in both en and fr", change("fr/_language.md", "Word home\n", "Word {x}\n"), change("fr/_language.md", "Word {x}\n", "Word home\n")),
    both_languages("the en text changed after this translation; mend it, then write translated_from:", change(NEEDLE, "a thin needle into", "a long needle into"), change(NEEDLE, "a long needle into", "a thin needle into")),
    both_languages("say which text this was made from: translated_from:", change(FRENCH, "translated_from:", "# translated_from:"), change(FRENCH, "# translated_from:", "translated_from:")),
    both_languages("its sections are ['a'], in en they are []; make them the same", both(change(FRENCH, "\nThe doctor", "\n## Now {#a}\n\nThe doctor"), change(FRENCH, "order: 1", "order: 1\nlayout: signs"), change(NEEDLE, "order: 1", "order: 1\nlayout: signs")), both(change(FRENCH, "## Now {#a}\n\n", ""), change(FRENCH, "\nlayout: signs", ""), change(NEEDLE, "\nlayout: signs", ""))),
    both_languages("its layout is page in en", change(FRENCH, "order: 1", "order: 1\nlayout: step"), change(FRENCH, "\nlayout: step", "")),
    both_languages("English stands here and in en; delete this folder, or give the language a name of its own", change("fr/_language.md", "Fran\u00e7ais", "English"), change("fr/_language.md", "endonym: English", "endonym: Fran\u00e7ais")),
    both_languages("was translated from a language that is not here; put that language back", rename("en", "../x"), rename("../x", "en")),
)  # fmt: skip
