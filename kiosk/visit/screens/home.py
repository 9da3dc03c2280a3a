"""The home screen, the list of all topics and the choice of a pack: ways through, and cards to open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.icon import icon_name
from kiosk.model.library import Library
from kiosk.model.screens import Topic
from kiosk.model.words import Words
from kiosk.visit.blocks import Row, picture_address
from kiosk.visit.giving import Scope
from kiosk.visit.panel import Display, Layout
from kiosk.visit.screens.cards import EVERY, page
from kiosk.visit.screens.column import button_row, title_row
from kiosk.visit.screens.rows import rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence, position
from kiosk.visit.session import HOME, PACKS
from kiosk.visit.targets import Do, Follow, Open, Take, address


@dataclass(frozen=True, slots=True)
class Card:
    """A topic or a pack: what opening it asks for, its title and its picture."""

    target: str
    title: str
    picture: str


@dataclass(frozen=True, slots=True)
class WayCard:
    """A way through: what following it asks for, its title and its icon."""

    target: str
    title: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class Home:
    """The ways through, and the cards in view, which they are of how many.

    ``picture`` is the address of the large picture above them, which only an upright kiosk has room for.
    """

    ways: tuple[WayCard, ...] = ()
    cards: tuple[Card, ...] = ()
    range_words: str = ""
    picture: str = ""

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """The title, a button for each way and a tile for each card."""
        ways = (button_row("link", way.title, way.target, icon=way.icon_name) for way in self.ways)
        tiles = (button_row("topic", card.title, card.target, picture=card.picture) for card in self.cards)
        return (title_row(screen), *ways, *tiles)

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """Each way and each card with its place."""
        if seen.view.column:
            yield from rows_said(seen)
            return
        for at, way in enumerate(self.ways):
            yield Sentence(position(seen.words, way.title, at, len(self.ways)), Region.WAY, at)
        for at, card in enumerate(self.cards):
            yield Sentence(position(seen.words, card.title, at, len(self.cards)), Region.CARD, at)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The way to more cards."""
        if self.range_words and not seen.view.column:
            yield seen.words.more


def show(screen: Screenful, here: Here) -> Screenful:
    """The home screen, or all topics."""
    home = here.session.place.screen == HOME
    words = here.words
    chosen = here.session.given and here.session.table.giving.scope is not Scope.ALL
    found = _opening(here, chosen=chosen)
    opening = [(topic, first) for topic, first in found if topic.on_home or chosen or not home]
    cards = [
        Card(address(Open(first)), topic.title, here.drawn(picture_address(topic.picture)))
        for topic, first in opening
    ]
    if home and not chosen:
        cards.append(Card(address(Do.TOPICS), words.all_topics, "draw:icon?name=topics"))
    if not home and here.session.several:
        cards += (_cover(each, here) for each in here.packs_read if each.id != here.library.id)
    shown = page(cards, here.session, page_size(here.display))
    ways = tuple(
        WayCard(address(Follow(way.id, 0)), way.title, icon_name(way.icon))
        for way in here.language.ways
        if all(map(here.offers, way.screens))
    )
    upright = here.display.layout == Layout.KIOSK_TALL.value
    view = replace(
        screen.view,
        kind="home" if home else "topics",
        form="Home",
        screen=here.session.place.screen,
        section_name=here.clinic.name or words.home,
        logo=here.clinic.logo,
        title=words.home_title if home else words.all_topics,
    )
    record = Home(
        ways if home else (),
        shown.cards,
        shown.words(words),
        picture_address(opening[-1][0].picture) if home and upright and opening else "",
    )
    return replace(screen, view=view, facts=replace(screen.facts, pages=shown.pages), shown=record)


def show_packs(screen: Screenful, here: Here) -> Screenful:
    """The packs that a person can choose from."""
    shown = page([_cover(each, here) for each in here.packs_read], here.session, page_size(here.display))
    view = replace(
        screen.view,
        kind="packs",
        form="Home",
        screen=PACKS,
        section_name=here.clinic.name or here.words.home,
        logo=here.clinic.logo,
        title=here.words.home_title,
    )
    record = Home(cards=shown.cards, range_words=shown.words(here.words))
    return replace(screen, view=view, facts=replace(screen.facts, pages=shown.pages), shown=record)


def _cover(pack: Library, here: Here) -> Card:
    """The card of ``pack``."""
    cover = pack.language(here.language.code).cover
    return Card(address(Take(pack.id)), cover.title, here.drawn(picture_address(cover.picture)))


def _opening(here: Here, *, chosen: bool) -> Iterator[tuple[Topic, str]]:
    """Each topic with the screen that its card opens; only what was given, where that was ``chosen``."""
    given = here.session.table.giving.screens(here.language) if chosen else here.language.sequence
    for topic in here.language.topics:
        if first := next((screen for screen in topic.screens if screen in given), ""):
            yield topic, first


def page_size(display: Display) -> int:
    """How many topics one page holds."""
    if display.column:
        return EVERY
    return 8 if display.tablet else 10
