"""Every message of `kiosk check` about the icons and fonts that a pack brings along, with its cause and cure."""

from __future__ import annotations

from pathlib import Path

from field.catalogue import FIRST, Entry
from field.pack import Deed, both, put, remove, rename
from support.letters import block_font
from support.packs import LANGUAGE, NEEDLE, with_body

LAMP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="5"/></svg>'
SHOWN = with_body(f"{FIRST}- ![](icon:lamp) A lamp.\n")


def _icon(data: str, name: str = "lamp.svg") -> Deed:
    """An icon, and a page that shows it as the lamp."""
    return both(put(f"icons/{name}", data), put(NEEDLE, SHOWN))


def icon(says: str, data: str) -> Entry:
    """An icon that cannot be shown, and one that can."""
    return Entry(says, _icon(data), _icon(LAMP))


def icon_name(says: str, name: str) -> Entry:
    """An icon with a name that no page can say."""
    return Entry(says, _icon(LAMP, name), rename(f"icons/{name}", "icons/lamp.svg"))


def stray(says: str, name: str) -> Entry:
    """A file that is none of the pack's icons or fonts."""
    return Entry(says, put(name), remove(name))


HAND = put("en/_language.md", LANGUAGE.replace("endonym:", "font: Hand\nendonym:", 1))
"""A language that names a font."""


def font(says: str, data: bytes) -> Entry:
    """A font that cannot be used, and one that can."""
    name = "fonts/hand.ttf"
    return Entry(says, both(HAND, put(name, data)), put(name, block_font("Hand")))


def _linked(root: Path) -> None:
    (root.parent / "outside.svg").write_text(LAMP)
    (root / "icons").mkdir()
    (root / "icons" / "lamp.svg").symlink_to(root.parent / "outside.svg")


ASSETS = (
    icon("icons/lamp.svg:1: is larger than 16 KB, too large for an icon; simplify its paths", LAMP + " " * 17_000),
    icon("icons/lamp.svg:2: holds words; write them into the caption", LAMP.replace("<circle", "\n<text/><circle")),
    icon("icons/lamp.svg:1: takes too long to paint; simplify its paths", LAMP.replace("<circle", f'<path d="M0 0{"L9 9L0 0" * 300}"/><circle')),
    icon_name("icons/Lamp.svg:1: rename it to 'lamp.svg': only a-z, 0-9 and - are possible", "Lamp.svg"),
    icon_name("icons/lamp.SVG:1: rename it to 'lamp.svg': only a-z, 0-9 and - are possible", "lamp.SVG"),
    Entry("icons/☎.svg:1: give it another name: only a-z, 0-9 and - are possible", put("icons/☎.svg", LAMP), both(rename("icons/☎.svg", "icons/lamp.svg"), put(NEEDLE, SHOWN))),
    Entry("icons/bed.svg:1: the kiosk has an icon of this name, which pages show; rename it to 'own-bed.svg'", put("icons/bed.svg", LAMP), both(rename("icons/bed.svg", "icons/lamp.svg"), put(NEEDLE, SHOWN))),
    stray("icons/lamp.png:1: is not an icon, which is an SVG drawing; move it out of the folder icons", "icons/lamp.png"),
    Entry("icons/old:1: is a folder; put its files into icons itself", put("icons/old/lamp.svg", LAMP), remove("icons/old")),
    Entry("icons/lamp.svg:1: leads out of the content folder; put the file itself here", _linked, both(remove("icons/lamp.svg"), _icon(LAMP))),
    font("fonts/hand.ttf:1: is damaged or no font; copy it here again", block_font("Hand")[:-9]),
    font("fonts/hand.ttf:1: is larger than 20 MB; take a font with fewer letters", bytes(21_000_000)),
    Entry("fonts/next.ttf:1: the kiosk has the font 'Atkinson Hyperlegible Next' already; delete this file", put("fonts/next.ttf", block_font("Atkinson Hyperlegible Next")), remove("fonts/next.ttf")),
    Entry("fonts/hand2.ttf:1: is the same font as hand.ttf; delete one of them", both(HAND, put("fonts/hand.ttf", block_font("Hand")), put("fonts/hand2.ttf", block_font("Hand"))), remove("fonts/hand2.ttf")),
    Entry("fonts/hand.otf:1: no language uses this font; write font: Hand into a _language.md, or delete the file", put("fonts/hand.otf", block_font("Hand")), HAND),
    Entry("en/_language.md:2: the folder fonts has no font 'Hand'; put its files there", HAND, put("fonts/hand.ttf", block_font("Hand"))),
    Entry("en/_language.md:2: the folder fonts has no font 'Hand'; did you mean 'Hands'?", both(HAND, put("fonts/hand.ttf", block_font("Hands"))), put("fonts/hand.ttf", block_font("Hand"))),
    stray("fonts/hand.svg:1: is not a font, which ends in .ttf or .otf; move it out of the folder fonts", "fonts/hand.svg"),
    stray("fonts/hand.woff2:1: is no font that can be read; ask who made it for the same font as .ttf or .otf", "fonts/hand.woff2"),
)  # fmt: skip
