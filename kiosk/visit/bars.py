"""The names of the buttons of a screen, in the order in which they are heard. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.model.words import Words
from kiosk.visit.panel import Display, PanelShape
from kiosk.visit.session import HOME, TOPICS
from kiosk.visit.view import Progress, View


def controls(view: View, progress: Progress, display: Display, words: Words) -> Iterator[str]:
    """First what can be done here, then the ways on, then the tools."""
    yield from _at_hand(view, progress, words) if view.flow else _here(view, words)
    yield from _ways(view, progress, display, words)
    yield from _tools(view, display, words)


def _here(view: View, words: Words) -> Iterator[str]:
    yield from (link.title for link in view.terms)
    if view.link_title:
        yield view.link_title
    yield from _picture(view, words)
    yield from _ask(view, words)
    if view.kind == "questions":
        yield from ([words.more_questions] if view.range_words else [])
        yield from ([] if view.pick_count else [words.pick_three])
    if view.picks:
        yield from (words.move_up, words.remove)
    if view.range_words:
        yield view.range_words
    if view.more_choices and view.range_words:
        yield view.more_choices


def _picture(view: View, words: Words) -> Iterator[str]:
    if view.has_looks:
        yield from (words.look_side, words.look_above, words.look_xray)
    if view.moving:
        yield from (view.handle_caption, words.less, words.more)


def _ask(view: View, words: Words) -> Iterator[str]:
    if view.question:
        yield words.on_my_list if view.asked else words.ask


def scene_shown(view: View, progress: Progress) -> bool:
    """Whether the picture's row of the flow is in view."""
    return any(row.kind == "scene" for row in view.rows[progress.first_row : progress.last_row + 1])


def _at_hand(view: View, progress: Progress, words: Words) -> Iterator[str]:
    """In the flow the buttons among the rows are heard with the rows."""
    if scene_shown(view, progress):
        yield from _picture(view, words)
    yield from _ask(view, words)


def _ways(view: View, progress: Progress, display: Display, words: Words) -> Iterator[str]:
    further = progress.part < progress.part_count - 1
    if view.kind == "questions" and not further:
        yield view.my_list
    elif further or view.next_screen:
        yield words.next
    if view.can_go_back or progress.part > 0:
        yield _back(view, display, words)
    if view.screen == HOME and not display.topics_tile:
        yield words.all_topics
    yield words.home
    if display.shape != PanelShape.COMPACT or view.screen in (HOME, TOPICS):
        yield words.start_over


def _back(view: View, display: Display, words: Words) -> str:
    if display.shape == PanelShape.COMPACT or display.big_text:
        return words.back
    return {"help": words.back_to_where_i_was, "list": words.pick_more}.get(view.kind, words.back)


def _tools(view: View, display: Display, words: Words) -> Iterator[str]:
    yield words.pause
    yield words.sound
    if display.shape == PanelShape.COMPACT or display.big_text:
        yield words.display
    else:
        yield words.text_size
        if view.other_language:
            yield view.other_endonym or words.language
        yield words.contrast
    yield words.help
