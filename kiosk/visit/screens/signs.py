"""The signs of back pain: a sign is touched, the body shows it, the words explain it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.blocks import Picture
from kiosk.model.library import by_id
from kiosk.model.scene import Scene
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row, picture_address, rows
from kiosk.visit.screens.cards import first_picture, sections
from kiosk.visit.screens.column import (
    button_row,
    scene_rows,
    sentence_rows,
    source_rows,
    title_row,
    words_row,
)
from kiosk.visit.screens.page import column_controls
from kiosk.visit.screens.rows import picture_controls, rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence, position
from kiosk.visit.targets import Open, Show, address

_CLOSE = ("zoom", "sign")
"""The parameter of a body map that shows the sign from near by."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: what touching it asks for, its name, and its picture from near by."""

    target: str
    title: str
    picture: str
    selected: bool


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs, and what the open one says. ``link`` asks for its screen, or is empty.

    ``opened`` tells the single column that a sign was opened from the list of all.
    """

    signs: tuple[Sign, ...] = ()
    open_sign: str = ""
    link: str = ""
    link_title: str = ""
    opened: bool = False

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """The signs as tiles; of an open one its words, its picture and the way on."""
        if not self.opened:
            tiles = (
                button_row("topic", each.title, each.target, picture=each.picture) for each in self.signs
            )
            return (title_row(screen), *tiles)
        link = (button_row("link", self.link_title, self.link, icon="next"),) if self.link else ()
        return (
            words_row("title", self.open_sign),
            *sentence_rows(screen.view.rows),
            *link,
            *source_rows(screen),
            *scene_rows(screen),
        )

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """Each sign with its place, then the words of the open one."""
        if not seen.view.column:
            for at, sign in enumerate(self.signs):
                yield Sentence(position(seen.words, sign.title, at, len(self.signs)), Region.TAB, at)
        yield from rows_said(seen)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The way on from the open sign, and what changes the picture."""
        if seen.view.column:
            yield from column_controls(seen)
            return
        if self.link_title:
            yield self.link_title
        yield from picture_controls(seen)


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """The signs as buttons, and the picture and the words of the open one."""
    found = sections(shown)
    chosen = found[here.session.place.section]
    picture = first_picture(chosen)
    signs = tuple(
        Sign(address(Show(at)), plain(each.title), _near(first_picture(each)), selected=each is chosen)
        for at, each in enumerate(found)
    )
    seen = screen.picture
    if picture:
        seen = replace(seen, address=picture_address(picture), alt=picture.alt)
    others = (block for block in chosen.body if block is not picture)
    body = rows(others, by_id(here.language.questions))
    if here.display.tablet:
        body = tuple(sentence_rows(body))
    link = chosen.link if here.offers(chosen.link) else ""
    record = Signs(
        signs,
        open_sign=plain(chosen.title),
        link=address(Open(link)) if link else "",
        link_title=here.language.screens[link].title if link else "",
        opened=here.session.place.opened,
    )
    return replace(screen, view=replace(screen.view, rows=body), picture=seen, shown=record)


def _near(picture: Picture | None) -> str:
    """The address of ``picture`` with its sign from near by; a photo is shown as it is."""
    if picture is None:
        return ""
    if picture.scene is None:
        return picture_address(picture)
    scene = Scene(picture.scene.name, (*picture.scene.params, _CLOSE), picture.scene.moving)
    return picture_address(replace(picture, scene=scene))
