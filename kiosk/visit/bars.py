"""The buttons around a screen: which there are, their words, order, place and state.

QML draws them and the voice reads them; nothing else decides about them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from kiosk.model.screens import ScreenKind
from kiosk.visit import buttons
from kiosk.visit.buttons import Button, Tone
from kiosk.visit.panel import Layout
from kiosk.visit.seen import Seen
from kiosk.visit.session import HOME, PACKS, PIN, TABLE, TOPICS
from kiosk.visit.staff.tasks import ROOMS
from kiosk.visit.targets import Do, address

WORDY = 40
"""Letters of Home, Start over, Ask, Back and Next: with more of them a row of a tall kiosk has no room."""

_FULL = frozenset({ScreenKind.HELP.value, ScreenKind.CHOICES.value})
"""The screen kinds whose sources stand in the bar of a wide kiosk."""


@dataclass(frozen=True, slots=True)
class Bars:
    """The buttons by their place, each in the order in which they stand.

    On a wide kiosk ``tools`` stand in the header, ``start`` and ``end`` in the footer; on a tall one
    ``start`` and ``end`` make a row and ``tools`` the row below. On a tablet all are in ``start``, on a tall
    one in ``start`` and in ``tools`` below. ``asking`` stands among the words of the screen. ``steps`` is the
    button of the progress. ``sources`` says where the facts come from, among the words of the screen; where
    they leave no room for it, it stands in ``foot``, in the bars.
    """

    tools: tuple[Button, ...] = ()
    start: tuple[Button, ...] = ()
    end: tuple[Button, ...] = ()
    asking: tuple[Button, ...] = ()
    steps: tuple[Button, ...] = ()
    sources: tuple[Button, ...] = ()
    foot: tuple[Button, ...] = ()


def bars(seen: Seen) -> Bars:
    """The buttons around the screen of a visit; the attract screen and those of staff have none."""
    if not seen.view.language or seen.view.screen in {TABLE, PIN, *ROOMS}:
        pads = buttons.hear_keys_button(seen) if seen.view.kind in ("pin", "code") else ()
        asked = buttons.asked_buttons(seen) if seen.view.kind == "asked" else ()
        return Bars(tools=tuple(pads), start=tuple(asked))
    layout = Layout(seen.display.layout)
    steps, sources = buttons.steps_button(seen), tuple(buttons.sources_button(seen))
    in_need = seen.view.kind == ScreenKind.HELP.value
    match layout:
        case Layout.TABLET:
            return Bars(
                start=(*_home(seen), *_sound_and_sight(seen), *_ask(seen), *_help(seen), *_ways(seen)),
                sources=() if in_need else sources,
            )
        case Layout.TABLET_TALL if in_need:
            return Bars(tools=(*_home(seen), *_sound_and_sight(seen), *_ask(seen), *_ways(seen)))
        case Layout.TABLET_TALL:
            return Bars(
                start=(*_home(seen), *_ask(seen), *_ways(seen)),
                tools=(*_sound_and_sight(seen), *_help(seen)),
                sources=sources,
            )
        case Layout.KIOSK:
            return Bars(
                tools=tuple(_tools(seen)),
                start=tuple(_start(seen, icon_only=False)),
                end=tuple(_end(seen)),
                asking=tuple(buttons.asking_button(seen)),
                steps=steps,
                sources=() if seen.view.kind in _FULL else sources,
                foot=sources if seen.view.kind in _FULL else (),
            )
        case Layout.KIOSK_TALL:
            return Bars(
                tools=tuple(_tools(seen)),
                start=tuple(_start(seen, icon_only=_tall_is_tight(seen))),
                end=tuple(_end(seen)),
                asking=tuple(buttons.asking_button(seen)),
                steps=steps,
                sources=() if in_need else sources,
                foot=sources if in_need else (),
            )
        case _:
            assert_never(layout)


def named(shown: Bars) -> Iterator[str]:
    """The words of the buttons in the order in which they are heard: to ask, the ways on, the tools.

    The progress is heard before the title.
    """
    found = (*shown.asking, *shown.sources, *shown.foot, *shown.end, *shown.start, *shown.tools)
    rank = {address(target): at for at, target in enumerate(_HEARD)}
    yield from (each.text for each in sorted(found, key=lambda each: rank.get(each.target, len(rank))))


_HEARD = (Do.ASK, Do.LIST, Do.NEXT, Do.BACK, Do.HOME, Do.START_OVER, Do.LISTEN)
"""What is heard first; the tools follow in the order in which they stand."""


def _tall_is_tight(seen: Seen) -> bool:
    """Whether Home and Start over give their words up on a tall kiosk, so that the others have room."""
    long = {
        each.value for each in (ScreenKind.HELP, ScreenKind.LIST, ScreenKind.MATTERS, ScreenKind.QUESTIONS)
    }
    words = seen.words
    wordy = len(words.home + words.start_over + words.ask + words.back + words.next) > WORDY
    return wordy or seen.view.kind in long


def _home(seen: Seen) -> Iterator[Button]:
    """A tablet's way home, and on the home screen the way out; in big letters only Help keeps its word."""
    icon_only = seen.display.column
    yield buttons.home_button(seen, icon_only=icon_only)
    if seen.view.screen in (HOME, TOPICS, PACKS):
        yield buttons.start_over_button(seen, icon_only=icon_only)


def _sound_and_sight(seen: Seen) -> Iterator[Button]:
    icon_only = seen.display.column
    yield from buttons.listen_button(seen, icon_only=icon_only)
    yield buttons.display_button(seen, icon_only=icon_only)


def _ask(seen: Seen) -> Iterator[Button]:
    """Ask; on the screen of what matters the list, on the help screen where its facts come from."""
    icon_only = seen.display.column
    if seen.view.kind == ScreenKind.MATTERS.value:
        yield buttons.list_button(seen, icon_only=icon_only)
    elif seen.view.kind == ScreenKind.HELP.value:
        yield from buttons.sources_button(seen, tone=Tone.TOOL, icon_only=True)
    else:
        yield from buttons.ask_button(seen, short=not icon_only, icon_only=icon_only)


def _help(seen: Seen) -> Iterator[Button]:
    """Get help now; on the help screen of a tablet its place goes to the way back."""
    if seen.view.kind != ScreenKind.HELP.value:
        yield buttons.help_button(seen)


def _ways(seen: Seen) -> Iterator[Button]:
    """Back and Next of a tablet."""
    icon_only = seen.display.column
    from_help = seen.view.kind == ScreenKind.HELP.value
    yield from buttons.back_button(seen, icon_only=icon_only and not from_help)
    yield from buttons.next_button(seen, icon_last=icon_only, icon_only=icon_only)


def _start(seen: Seen, *, icon_only: bool) -> Iterator[Button]:
    yield buttons.home_button(seen, icon_only=icon_only)
    yield buttons.start_over_button(seen, icon_only=icon_only)
    yield from buttons.staff_button(seen)


def _end(seen: Seen) -> Iterator[Button]:
    yield from buttons.back_button(seen)
    if seen.view.kind == ScreenKind.MATTERS.value:
        yield buttons.list_button(seen)
    yield from buttons.next_button(seen, icon_last=True)


def _tools(seen: Seen) -> Iterator[Button]:
    """The tools of every screen of a kiosk."""
    yield from buttons.listen_button(seen)
    yield from buttons.sound_button(seen)
    yield buttons.text_size_button(seen)
    yield from buttons.language_button(seen)
    yield buttons.contrast_button(seen)
    yield buttons.help_button(seen)
