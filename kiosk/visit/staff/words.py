"""The words of the screens for staff. They belong to the program: no content pack has to bring them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class StaffWords:
    """Every word that only staff see, in one language. What stands in braces is filled in by the program."""

    title: str
    note: str
    close: str
    back: str
    choose: str
    to_table: str
    to_table_for: str
    to_sheet: str
    to_sheet_for: str
    program: str
    pages_signed: str
    last_good_shown: str
    reviews: str
    reviews_hold: str
    reviews_end: str
    runs: str
    days: str
    hours: str
    minutes: str
    never_ended: str
    ended: str
    careful: str
    built_in: str
    printer: str
    printer_none: str
    printer_missing: str
    printer_paper: str
    printer_trouble: str
    printer_ready: str
    voice: str
    voice_none: str
    clock: str
    clock_wrong: str
    disk: str
    disk_free: str
    look: str
    night: str
    night_never: str
    night_old: str
    night_well: str
    night_look: str
    looking: str
    no_answer: str
    sound: str
    light: str
    level: str
    no_sound: str
    no_light: str
    softer: str
    louder: str
    darker: str
    brighter: str
    test_print: str
    test_voice: str
    test_touch: str
    clean: str
    restart: str
    last_good: str
    newest: str
    happened: str
    off: str
    counts: str
    counts_for: str
    counts_none: str
    counts_of: str
    counts_how: str
    counts_left_out: str
    counts_page: str
    nothing_happened: str
    opening: str
    holidays: str
    no_hours: str
    all_day: str
    closed: str
    nightly: str
    killed: str
    went_off: str
    graphics_failed: str
    printing: str
    no_printer: str
    voice_sample: str
    speaking: str
    no_voice: str
    restarting: str
    no_restart: str
    last_good_comes: str
    newest_comes: str
    no_last_good: str
    going_off: str
    no_off: str
    wipe_now: str
    touch_rests: str
    seconds: str
    hold_to_end: str
    touch_fields: str
    touch_done: str
    months: tuple[str, ...]

    def day(self, day: date) -> str:
        """``day`` as people write it: "12 Dec"."""
        return f"{day.day} {self.months[day.month - 1]}"

    def moment(self, moment: datetime) -> str:
        """``moment`` with its day and time: "12 Dec, 14:05"."""
        return f"{self.day(moment.date())}, {moment:%H:%M}"
