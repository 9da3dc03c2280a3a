"""Each button around a screen: whether it is there, its words and its state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.screens import ScreenKind
from kiosk.visit.seen import Seen
from kiosk.visit.session import HOME, PACKS
from kiosk.visit.sheets import list_words
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import STAFF_HOLD_MS, Choose, Do, Sheet, SheetName, Speak, address

_ASKING = frozenset(
    each.value
    for each in (ScreenKind.PAGE, ScreenKind.STEP, ScreenKind.ABOUT, ScreenKind.RISKS, ScreenKind.SIGNS)
)
"""The screen kinds that hold "Ask about this" among their words."""


class Tone(StrEnum):
    """How a button looks."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TOOL = "tool"
    HELP = "help"
    QUIET = "quiet"
    """Words with an icon, and no outline."""
    DRAFT = "draft"
    """The same in amber, where nobody has checked the screen."""


@dataclass(frozen=True, slots=True)
class Button:
    """One button. ``target`` is what it asks for, ``text`` its word, which a screen reader says, too.

    ``icon_only``: the word is only spoken. ``description`` is spoken after the word. ``count`` stands in a
    circle on it, 0 for none.
    """

    target: str
    text: str
    icon_name: str
    tone: str = Tone.SECONDARY.value
    enabled: bool = True
    selected: bool = False
    icon_only: bool = False
    icon_last: bool = False
    description: str = ""
    count: int = 0
    color: str = ""
    """Of the swatch in its place, where it stands for a colour."""
    hold_ms: int = 0
    """How long it must be held; 0: as every button."""


def sources_button(seen: Seen, *, tone: Tone = Tone.QUIET, icon_only: bool = False) -> Iterator[Button]:
    """Says how many works the facts come from, or that nobody has checked the screen; opens both in words."""
    if seen.view.sources and not seen.view.column:
        yield Button(
            address(Sheet(SheetName.SOURCES)),
            seen.view.sources,
            "info",
            (Tone.DRAFT if seen.view.unchecked and tone is Tone.QUIET else tone).value,
            icon_only=icon_only,
            description=seen.words.where_from,
        )


def home_button(seen: Seen, *, icon_only: bool) -> Button:
    """Opens the home screen."""
    at_home = seen.view.screen == HOME or (seen.view.screen == PACKS and not seen.session.pack)
    return Button(address(Do.HOME), seen.words.home, "home", selected=at_home, icon_only=icon_only)


def start_over_button(seen: Seen, *, icon_only: bool) -> Button:
    """Forgets this person and goes back to the attract screen."""
    return Button(address(Do.START_OVER), seen.words.start_over, "restart", icon_only=icon_only)


def listen_button(seen: Seen, *, icon_only: bool = False) -> Iterator[Button]:
    """Reads the screen aloud, and pauses; not there without a voice."""
    if seen.view.language in seen.hearing.languages:
        speaking = seen.hearing.speaking
        yield Button(
            address(Do.LISTEN),
            seen.words.pause if speaking else seen.words.listen,
            "pause" if speaking else "listen",
            Tone.TOOL.value,
            selected=speaking,
            icon_only=icon_only,
        )


def staff_button(seen: Seen) -> Iterator[Button]:
    """The way back to the clinician's table, while the screen is handed over."""
    if seen.session.given:
        yield Button(address(Do.STAFF), seen.words.staff_title, "staff", hold_ms=STAFF_HOLD_MS)


def hear_keys_button(seen: Seen) -> Iterator[Button]:
    """Says each key that is pressed, and no longer; not there without a voice."""
    if seen.view.language in seen.hearing.languages:
        on = seen.session.hear_keys
        yield Button(address(Do.HEAR_KEYS), seen.words.hear_keys, "listen", selected=on)


def asked_buttons(seen: Seen) -> Iterator[Button]:
    """Below what the patient wants to ask: the end, the ways home, and back to the patient or the picture."""
    words, on_phone = seen.words, seen.session.table.sheet is TableSheet.PHONE
    yield Button(address(Do.START_OVER), words.end, "flag")
    if seen.can_print:
        yield Button(address(Do.PRINT), words.print_page, "print")
    if on_phone:
        yield Button(address(Choose(Choice.SHEET, TableSheet.QUESTIONS)), words.back, "back")
    else:
        yield Button(address(Choose(Choice.SHEET, TableSheet.PHONE)), words.to_phone, "scan")
    yield Button(address(Choose(Choice.SHEET, TableSheet.GIVE)), words.give_again, "give")
    picture = address(Choose(Choice.SHEET, TableSheet.NONE))
    yield Button(picture, words.to_picture, "next", Tone.PRIMARY.value, icon_last=True)


def sound_button(seen: Seen) -> Iterator[Button]:
    """Opens the sheet for speed and volume, while there is something to set."""
    if seen.sounding:
        yield Button(address(Sheet(SheetName.SOUND)), seen.words.sound, "volume-up", Tone.TOOL.value)


def text_size_button(seen: Seen) -> Button:
    """Goes to the next text size."""
    return Button(address(Do.NEXT_TEXT_SIZE), seen.words.text_size, "text-size", Tone.TOOL.value)


def contrast_button(seen: Seen) -> Button:
    """Switches between the themes."""
    on, tool = seen.display.high_contrast, Tone.TOOL.value
    return Button(address(Do.CONTRAST), seen.words.contrast, "contrast", tool, selected=on)


def display_button(seen: Seen, *, icon_only: bool = False) -> Button:
    """Opens the sheet for text size, language and contrast."""
    target = address(Sheet(SheetName.DISPLAY))
    return Button(target, seen.words.display, "display", Tone.TOOL.value, icon_only=icon_only)


def language_button(seen: Seen) -> Iterator[Button]:
    """The other language; of several others the sheet that lists them."""
    others = [each for each in seen.view.languages if each.code != seen.view.language]
    tool = Tone.TOOL.value
    if len(others) == 1:
        yield Button(address(Speak(others[0].code)), others[0].endonym, "language", tool)
    elif others:
        yield Button(address(Sheet(SheetName.DISPLAY)), seen.words.language, "language", tool)


def help_button(seen: Seen) -> Button:
    """Opens the help screen, from everywhere."""
    here = seen.view.kind == ScreenKind.HELP.value
    return Button(address(Do.HELP), seen.words.help, "help", Tone.HELP.value, selected=here)


def ask_button(seen: Seen, *, short: bool = False, icon_only: bool = False) -> Iterator[Button]:
    """Puts this screen's question on the list; a second press takes it off. Says how many are on it."""
    words, question, listed = seen.words, seen.screen.facts.question, seen.screen.facts.listed
    if not question:
        return
    asked = question in seen.session.picks
    yield Button(
        address(Do.ASK),
        words.on_my_list if asked else words.ask_short if short else words.ask,
        "asked" if asked else "ask",
        selected=asked,
        icon_only=icon_only,
        description=list_words(words, listed) if listed else "",
        count=listed,
    )


def asking_button(seen: Seen) -> Iterator[Button]:
    """The same among the words of the screens that have a place for it."""
    if seen.view.kind in _ASKING:
        yield from ask_button(seen)


def list_button(seen: Seen, *, icon_only: bool = False) -> Button:
    """Opens the list, when something is on it; the screen of what matters has it in the place of Ask."""
    listed, display = seen.screen.facts.listed, seen.display
    return Button(
        address(Do.LIST),
        seen.words.list_title,
        "list",
        enabled=listed > 0,
        icon_only=icon_only,
        description=list_words(seen.words, listed) if listed else "",
        count=listed if display.tall or not display.tablet else 0,
    )


def back_button(seen: Seen, *, icon_only: bool = False) -> Iterator[Button]:
    """Returns to the part before, or to the last place."""
    if seen.screen.facts.can_go_back or seen.progress.part > 0:
        yield Button(address(Do.BACK), _back_words(seen), "back", icon_only=icon_only)


def _back_words(seen: Seen) -> str:
    words, display = seen.words, seen.display
    came_for_help = seen.view.kind == ScreenKind.HELP.value and not seen.view.way
    if came_for_help and not (display.tablet and display.tall):
        return words.back_to_where_i_was
    if display.tablet:
        return words.back
    shows_list = seen.view.kind == ScreenKind.LIST.value and seen.session.place.section <= 0
    return words.pick_more if shows_list else words.back


def next_button(seen: Seen, *, icon_last: bool, icon_only: bool = False) -> Iterator[Button]:
    """The way on: the next part, the next screen, the list that was just filled, or home at a way's end."""
    further = seen.progress.part < seen.progress.part_count - 1
    primary = Tone.PRIMARY.value
    count = seen.screen.facts.listed
    ends = not further and seen.screen.facts.next_screen == HOME
    if seen.view.kind == ScreenKind.QUESTIONS.value and not further and (count or not ends):
        yield Button(
            address(Do.LIST),
            list_words(seen.words, count),
            "next",
            primary,
            enabled=count > 0,
            icon_last=icon_last,
            icon_only=icon_only,
        )
    elif ends:
        yield Button(address(Do.NEXT), seen.words.home, "home", primary, icon_only=icon_only)
    elif further or seen.screen.facts.next_screen:
        yield Button(
            address(Do.NEXT), seen.words.next, "next", primary, icon_last=icon_last, icon_only=icon_only
        )


def steps_button(seen: Seen) -> tuple[Button, ...]:
    """The progress, which opens the list of the steps."""
    if not seen.view.steps:
        return ()
    return (Button(address(Sheet(SheetName.STEPS)), seen.view.step_words, ""),)
