"""What every screen of a topic has, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.illustrations.scenes import looks
from kiosk.model.blocks import Block, Picture
from kiosk.model.library import Language, by_id
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import Style
from kiosk.model.words import Words
from kiosk.visit.blocks import Row, picture_address, rows, spans
from kiosk.visit.panel import Display
from kiosk.visit.screens.page import Page
from kiosk.visit.seen import Here, Screenful
from kiosk.visit.session import Session
from kiosk.visit.styled import markup
from kiosk.visit.targets import Answer, Explain, Open, address
from kiosk.visit.view import Link, PictureView


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """The title, words, picture, links and sources of ``shown``, and its step of a numbered topic."""
    language, session = here.language, here.session
    topic = language.topic_of(shown.id)
    picture = next((block for block in shown.blocks if isinstance(block, Picture)), None)
    body = rows((block for block in shown.blocks if block is not picture), by_id(here.language.questions))
    order = language.sequence
    at = order.index(shown.id)
    step, steps = (topic.screens.index(shown.id) + 1, len(topic.screens)) if topic.numbered else (0, 0)
    view = replace(
        screen.view,
        kind=shown.kind.value,
        screen=shown.id,
        section_name=topic.title,
        title=shown.title,
        rows=_answerable(tuple(_of_the_visit(row, here) for row in body), session),
        links=_links(language, shown.blocks),
        sources=_sources(here.words, shown),
        step=step,
        steps=steps,
        step_words=here.words.step_of.format(n=step, total=steps) if steps else "",
    )
    facts = replace(
        screen.facts,
        summary=shown.summary,
        narration=str(shown.narration or ""),
        question=shown.question,
        next_screen=order[at + 1] if at + 1 < len(order) else "",
    )
    seen = _picture(picture, shown, here) if picture else PictureView()
    return replace(screen, view=view, picture=seen, facts=facts, shown=Page())


def short_name(name: str) -> str:
    """A glossary name without the second name in brackets."""
    return name.partition(" (")[0]


def runs(ids: Sequence[str]) -> tuple[str, ...]:
    """``ids`` with three or more numbers in a row as "45\u201350"."""
    found: list[list[str]] = []
    for each in ids:
        if found and each.isdecimal() and found[-1][-1].isdecimal() and int(each) == int(found[-1][-1]) + 1:
            found[-1].append(each)
        else:
            found.append([each])
    return tuple(word for run in found for word in ([f"{run[0]}\u2013{run[-1]}"] if len(run) > 2 else run))


def _picture(picture: Picture, shown: Screen, here: Here) -> PictureView:
    """The picture with its handle, and with its looks where it is a step's."""
    scene, words = picture.scene, here.words
    several = scene is not None and shown.kind is ScreenKind.STEP and len(looks(scene)) > 1
    return PictureView(
        address=here.drawn(picture_address(picture)),
        alt=picture.alt,
        caption=markup(picture.caption),
        moving=scene.moving if scene else "",
        handle_caption=here.language.handles.get(scene.moving, "") if scene else "",
        looks=look_names(words, here.display) if several else (),
        look=here.session.look,
    )


def _of_the_visit(row: Row, here: Here) -> Row:
    """``row`` with its picture drawn for the bone of the visit."""
    return replace(row, picture=here.drawn(row.picture)) if row.picture else row


def look_names(words: Words, display: Display) -> tuple[str, ...]:
    """The names of the looks in their order, short where there is little room."""
    if display.tablet:
        return (words.look_side_short, words.look_above_short, words.look_xray_short)
    return (words.look_side, words.look_above, words.look_xray)


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


def _sources(words: Words, screen: Screen) -> str:
    """The numbers of the works that the screen's facts come from."""
    return words.sources_line.format(ids=", ".join(runs(screen.sources))) if screen.sources else ""


def _links(language: Language, blocks: Iterable[Block]) -> tuple[Link, ...]:
    """The terms and linked screens that stand in ``blocks``, each once."""
    found: dict[str, Link] = {}
    for span in spans(blocks):
        if span.style is Style.TERM:
            target, name = address(Explain(span.target)), short_name(language.glossary[span.target].name)
            found.setdefault(target, Link(target, name, "info"))
        elif span.style is Style.LINK:
            target, name = address(Open(span.target)), language.screens[span.target].title
            found.setdefault(target, Link(target, name, "next"))
    return tuple(found.values())
