"""The buttons around a screen: which there are, their words, order, place and state.

QML draws them and the voice reads them; nothing else decides about them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from kiosk.model.screens import ScreenKind
from kiosk.model.words import Words
from kiosk.visit import buttons
from kiosk.visit.buttons import Button
from kiosk.visit.panel import PanelShape
from kiosk.visit.seen import Seen
from kiosk.visit.session import HOME, TOPICS, TextSize
from kiosk.visit.targets import Do, address

WORDY = 40
"""Letters of Home, Start over, Ask, Back and Next: with more of them a bar in large letters has no room."""

_FULL = frozenset({ScreenKind.HELP.value, ScreenKind.CHOICES.value})
"""The screen kinds that leave no room for their sources on a wide panel."""


@dataclass(frozen=True, slots=True)
class Bars:
    """The buttons by their place, each in the order in which they stand.

    On a wide panel ``tools`` stand in the header, ``start``, ``middle`` and ``end`` in the footer; on a tall
    one ``start`` and ``end`` make a row and ``tools`` the row below; on a tablet all are in ``start``.
    ``asking`` stands among the words of the screen. ``steps`` is the button of the progress; ``sources`` are
    named in the footer where the screen itself has no room.
    """

    tools: tuple[Button, ...] = ()
    start: tuple[Button, ...] = ()
    middle: tuple[Button, ...] = ()
    end: tuple[Button, ...] = ()
    asking: tuple[Button, ...] = ()
    steps: tuple[Button, ...] = ()
    sources: str = ""


def bars(seen: Seen) -> Bars:
    """The buttons around the screen of a visit; on the attract screen there are none."""
    if not seen.view.language:
        return Bars()
    shape = PanelShape(seen.display.shape)
    steps = buttons.steps_button(seen)
    match shape:
        case PanelShape.COMPACT:
            big = seen.display.big_text
            return Bars(start=tuple(_tablet(seen, icon_only=big)))
        case PanelShape.LANDSCAPE:
            tight = seen.display.big_text and wordy(seen.words)
            return Bars(
                tools=tuple(_tools(seen)),
                start=tuple(_start(seen, icon_only=tight)),
                middle=tuple(buttons.ask_button(seen)) if seen.display.big_text else (),
                end=tuple(_end(seen)),
                asking=() if seen.display.big_text else tuple(buttons.asking_button(seen)),
                steps=() if seen.display.big_text else steps,
                sources="" if seen.display.big_text or seen.view.kind not in _FULL else seen.view.sources,
            )
        case PanelShape.PORTRAIT:
            return Bars(
                tools=tuple(_tools(seen)),
                start=tuple(_start(seen, icon_only=_tall_is_tight(seen))),
                end=tuple(_end(seen)),
                asking=tuple(buttons.asking_button(seen)),
                steps=steps,
            )
        case _:
            assert_never(shape)


def named(shown: Bars) -> Iterator[str]:
    """The words of the buttons in the order in which they are heard: to ask, the ways on, the tools.

    The progress is heard before the title.
    """
    found = (*shown.asking, *shown.middle, *shown.end, *shown.start, *shown.tools)
    rank = {address(target): at for at, target in enumerate(_HEARD)}
    yield from (each.text for each in sorted(found, key=lambda each: rank.get(each.target, len(rank))))


_HEARD = (Do.ASK, Do.LIST, Do.NEXT, Do.BACK, Do.TOPICS, Do.HOME, Do.START_OVER, Do.LISTEN)
"""What is heard first; the tools follow in the order in which they stand."""


def wordy(words: Words) -> bool:
    """Whether the words of a language are too long for a bar in large letters."""
    return len(words.home + words.start_over + words.ask + words.back + words.next) > WORDY


def _tall_is_tight(seen: Seen) -> bool:
    """Whether Home and Start over give their words up on a tall panel, so that the others have room."""
    long = {ScreenKind.HELP.value, ScreenKind.LIST.value, ScreenKind.QUESTIONS.value}
    extra_large = seen.display.text_size == TextSize.EXTRA_LARGE
    return extra_large or wordy(seen.words) or seen.view.kind in long


def _tablet(seen: Seen, *, icon_only: bool) -> Iterator[Button]:
    """The one bar of a tablet; in big letters only Help keeps its word."""
    yield buttons.home_button(seen, icon_only=icon_only)
    yield from buttons.listen_button(seen, icon_only=icon_only)
    yield buttons.display_button(seen, icon_only=icon_only)
    if seen.view.screen in (HOME, TOPICS):
        yield buttons.start_over_button(seen, icon_only=icon_only)
    yield from buttons.ask_button(seen, short=not icon_only, icon_only=icon_only)
    yield buttons.help_button(seen)
    yield from buttons.back_button(seen, icon_only=icon_only)
    yield from buttons.next_button(seen, icon_last=icon_only, icon_only=icon_only)


def _start(seen: Seen, *, icon_only: bool) -> Iterator[Button]:
    yield buttons.home_button(seen, icon_only=icon_only)
    yield buttons.start_over_button(seen, icon_only=icon_only)


def _end(seen: Seen) -> Iterator[Button]:
    yield from buttons.back_button(seen)
    if seen.view.screen == HOME and not seen.display.big_text:
        yield buttons.topics_button(seen)
    yield from buttons.next_button(seen, icon_last=True)


def _tools(seen: Seen) -> Iterator[Button]:
    """The tools of every screen; with big text, size, language and contrast become one button."""
    yield from buttons.listen_button(seen)
    yield from buttons.sound_button(seen)
    if seen.display.big_text:
        yield buttons.display_button(seen)
    else:
        yield buttons.text_size_button(seen)
        yield from buttons.language_button(seen)
        yield buttons.contrast_button(seen)
    yield buttons.help_button(seen)
