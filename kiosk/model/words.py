"""The words of the interface."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Every button and interface word of one language, by its key in ``_language.md``.

    Words in braces are filled in by the program: ``{n}``, ``{total}``, ``{first}``, ``{last}``.
    """

    home: str
    start_over: str
    back: str
    next: str
    all_topics: str
    back_to_where_i_was: str
    step_of: str
    part_of: str
    all_steps: str
    close: str
    listen: str
    pause: str
    text_size: str
    contrast: str
    display: str
    help: str
    ask: str
    ask_short: str
    on_my_list: str
    size_normal: str
    size_large: str
    size_extra_large: str
    contrast_standard: str
    contrast_high: str
    language: str
    look_side: str
    look_above: str
    look_xray: str
    look_side_short: str
    look_above_short: str
    look_xray_short: str
    less: str
    more: str
    touch_to_begin: str
    attract_visit: str
    attract_back: str
    attract_private: str
    hear_screen: str
    home_title: str
    idle_title: str
    idle_lost: str
    idle_stay: str
    idle_over: str
    seconds: str
    more_questions: str
    my_list_count: str
    range_of: str
    pick_more: str
    pick_three: str
    remove: str
    move_up: str
    list_title: str
    matters_to_me: str
    i_lean: str
    list_empty: str
    list_full: str
    show_large: str
    question_of: str
    turn_around: str
    scan_title: str
    scan_hint: str
    print_list: str
    print_ready: str
    print_failed: str
    print_paper: str
    printing: str
    keeps_nothing: str
    see_choices: str
    other_choices: str
    pair_of: str
    sources_line: str
    where_from: str
    from_works: str
    one_study: str
    studies: str
    one_source: str
    sources: str
    kind_study: str
    kind_review: str
    kind_guide: str
    kind_leaflet: str
    kind_book: str
    kind_record: str
    review_title: str
    serviced_title: str
    serviced_text: str
    speech_mode_on: str
    speech_invite: str
    touch_and_hear: str
    draft_banner: str
    draft_short: str
    ask_care_team: str
    picture_missing: str
    clinic_phone: str
    volume: str
    speed: str
    repeat: str
    sound: str
    slower: str
    faster: str
    quieter: str
    louder: str
    buttons: str
    one_of: str
    bone_code: str
    percent: str
    table_title: str
    time: str
    stop_broken: str
    stop_needle: str
    stop_balloon: str
    stop_space: str
    stop_cement: str
    stop_done: str
    view_xray_side: str
    view_xray_front: str
    view_two: str
    bone: str
    shape: str
    shape_wedge: str
    shape_biconcave: str
    shape_crush: str
    lost_front: str
    lost_middle: str
    lost_all: str
    mild: str
    moderate: str
    severe: str
    needles: str
    names: str
    questions: str
    pen: str
    pen_off: str
    ink_blue: str
    ink_orange: str
    ink_black: str
    undo: str
    wipe: str
    give: str
    end: str
    staff_title: str
    pin_ask: str
    pin_wrong: str
    pin_closed: str
    delete: str
    ok: str
    closed_title: str
    closed_opens: str
    closed_call: str
    closed_no_number: str
    in_the_morning: str
    in_the_afternoon: str
    monday: str
    tuesday: str
    wednesday: str
    thursday: str
    friday: str
    saturday: str
    sunday: str

    @property
    def weekdays(self) -> tuple[str, ...]:
        """The names of the days, Monday first."""
        return (
            self.monday,
            self.tuesday,
            self.wednesday,
            self.thursday,
            self.friday,
            self.saturday,
            self.sunday,
        )
