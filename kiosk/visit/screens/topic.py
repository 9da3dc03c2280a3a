"""What every screen of a topic has, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.illustrations.scenes import from_the_front, looks
from kiosk.model.blocks import Block, Picture
from kiosk.model.library import by_id
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import Style
from kiosk.model.words import Words
from kiosk.visit.blocks import Row, picture_address, rows, spans
from kiosk.visit.panel import Display
from kiosk.visit.screens.page import Page
from kiosk.visit.seen import Here, Screenful
from kiosk.visit.session import HOME, Session
from kiosk.visit.styled import markup
from kiosk.visit.targets import Answer, Explain, Open, address
from kiosk.visit.view import Link, PictureView
from kiosk.visit.works import alone_unchecked, told_of, works


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """The title, words, picture, links and sources of ``shown``, and where it stands among others."""
    session = here.session
    picture = next((block for block in shown.blocks if isinstance(block, Picture)), None)
    body = rows((block for block in shown.blocks if block is not picture), by_id(here.language.questions))
    unchecked = alone_unchecked(here.language, shown)
    screen = _on_the_way(screen, here, shown) or _in_its_topic(screen, here, shown)
    view = replace(
        screen.view,
        kind=shown.kind.value,
        screen=shown.id,
        title=shown.title,
        rows=_answerable(tuple(_of_the_visit(row, here) for row in body), session),
        links=_links(here, shown.blocks),
        sources=told_of(here.words, works(here.library, shown.sources), checked=not unchecked),
        unchecked=unchecked,
    )
    facts = replace(
        screen.facts,
        summary=shown.summary,
        narration=str(shown.narration or ""),
        question=shown.question,
        works=len(shown.sources) + unchecked,
    )
    seen = _picture(picture, shown, here) if picture else PictureView()
    return replace(screen, view=view, picture=seen, facts=facts, shown=Page())


def _on_the_way(screen: Screenful, here: Here, shown: Screen) -> Screenful | None:
    """``screen`` as one of the way that the person follows, after the last of which is Home."""
    way = here.language.way(here.session.place.way)
    if way is None or shown.id not in way.screens:
        return None
    step, steps = way.screens.index(shown.id) + 1, len(way.screens)
    view = replace(
        screen.view,
        section_name=way.title,
        step=step,
        steps=steps,
        step_words=here.words.one_of.format(n=step, total=steps),
        way=way.id,
    )
    following = (*way.screens[step:], HOME)[0]
    return replace(screen, view=view, facts=replace(screen.facts, next_screen=following))


def _in_its_topic(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """``screen`` in reading order, which leaves out the help screen: from that, Next leads nowhere."""
    language = here.language
    topic = language.topic_of(shown.id)
    step, steps = (topic.screens.index(shown.id) + 1, len(topic.screens)) if topic.numbered else (0, 0)
    words = here.words.step_of.format(n=step, total=steps) if steps else ""
    view = replace(screen.view, section_name=topic.title, step=step, steps=steps, step_words=words)
    calm = (each for each in language.sequence if language.screens[each].kind is not ScreenKind.HELP)
    order = [each for each in calm if here.offers(each)]
    following = order[order.index(shown.id) + 1 :] if shown.id in order else []
    return replace(screen, view=view, facts=replace(screen.facts, next_screen=(*following, "")[0]))


def short_name(name: str) -> str:
    """A glossary name without the second name in brackets."""
    return name.partition(" (")[0]


def _picture(picture: Picture, shown: Screen, here: Here) -> PictureView:
    """The picture with its handle, and with its looks where it is a step's."""
    scene, words = picture.scene, here.words
    several = scene is not None and shown.kind is ScreenKind.STEP and len(looks(scene)) > 1
    front = here.session.front and several
    address = from_the_front(scene).address if scene and front else picture_address(picture)
    return PictureView(
        address=here.drawn(address),
        alt=picture.alt,
        caption=markup(picture.caption),
        moving=scene.moving if scene else "",
        handle_caption=here.language.handles.get(scene.moving, "") if scene else "",
        looks=look_names(words, here.display, front=front) if several else (),
        look=here.session.look,
    )


def _of_the_visit(row: Row, here: Here) -> Row:
    """``row`` with its picture drawn for the bone of the visit."""
    return replace(row, picture=here.drawn(row.picture)) if row.picture else row


def look_names(words: Words, display: Display, *, front: bool) -> tuple[str, ...]:
    """The names of the looks in their order, short where there is little room.

    ``front``: the X-ray is from the front.
    """
    if display.tablet:
        xray = words.look_xray_front_short if front else words.look_xray_short
        return (words.look_side_short, words.look_above_short, xray)
    return (words.look_side, words.look_above, words.look_xray_front if front else words.look_xray)


def _answerable(shown: tuple[Row, ...], session: Session) -> tuple[Row, ...]:
    """The rows; those of knowledge cards with what their answers ask for and the answer that was given."""
    row, given = session.place.answer
    return tuple(
        replace(
            each,
            targets=tuple(address(Answer(index, at)) for at in range(len(each.answers))),
            chosen=given if index == row else each.chosen,
        )
        if each.answers
        else each
        for index, each in enumerate(shown)
    )


def _links(here: Here, blocks: Iterable[Block]) -> tuple[Link, ...]:
    """The terms and linked screens that stand in ``blocks``, each once, where the person can open them."""
    language = here.language
    found: dict[str, Link] = {}
    for span in spans(blocks):
        if span.style is Style.TERM:
            target, name = address(Explain(span.target)), short_name(language.glossary[span.target].name)
            found.setdefault(target, Link(target, name, "info"))
        elif span.style is Style.LINK and here.offers(span.target):
            target, name = address(Open(span.target)), language.screens[span.target].title
            found.setdefault(target, Link(target, name, "next"))
    return tuple(found.values())
