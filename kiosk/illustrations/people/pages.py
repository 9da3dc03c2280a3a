"""The pictures that belong to one page: each name in content, what it shows, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.people.after import right_after, washing
from kiosk.illustrations.people.at_home import getting_up, now_at_home
from kiosk.illustrations.people.bone_health import bone_check, stronger_bones
from kiosk.illustrations.people.calling import when_to_call
from kiosk.illustrations.people.daily_life import hurt_in_daily_life
from kiosk.illustrations.people.doubt import blind_test, fair_test, not_known, worst_harms
from kiosk.illustrations.people.emergency import cannot_wait
from kiosk.illustrations.people.evidence import better_sooner, does_it_last, how_much_less_pain
from kiosk.illustrations.people.experts import experts_disagree
from kiosk.illustrations.people.fit import may_fit, may_not_fit
from kiosk.illustrations.people.from_start_to_end import from_start_to_end
from kiosk.illustrations.people.getting_ready import getting_ready
from kiosk.illustrations.people.going_home import going_home
from kiosk.illustrations.people.lungs import cement_in_lungs
from kiosk.illustrations.people.missed_break import missed_break
from kiosk.illustrations.people.new_or_old import new_or_old
from kiosk.illustrations.people.not_for import not_for
from kiosk.illustrations.people.on_the_day import on_the_day
from kiosk.illustrations.people.pressed_nerves import when_to_ask_an_expert
from kiosk.illustrations.people.reading import about_paper, words_book
from kiosk.illustrations.people.recovery import time_helps
from kiosk.illustrations.people.the_day import the_day
from kiosk.illustrations.people.ways import balloon_or_cement, height_back, vertebroplasty

PAGES: dict[str, tuple[str, Callable[[float], Drawing]]] = {
    "time_helps": ("bent and hurting, then upright with a stick, then walking", time_helps),
    "now_at_home": ("walk a little, rest with the knees up, get up over the side", now_at_home),
    "getting_up": ("how to get out of bed, in four steps", getting_up),
    "cannot_wait": ("five signs that cannot wait, each at its place on a person", cannot_wait),
    "when_to_call": ("she phones: a fever, a red and wet plaster", when_to_call),
    "getting_ready": ("pills, allergy band, no food or drink, and a helper with the keys", getting_ready),
    "on_the_day": ("medicine by vein, with a nurse near", on_the_day),
    "the_day": ("the day in its order: medicine by vein, face down, flat in bed, home", the_day),
    "right_after": ("flat in bed, a nurse near, the ride home outside", right_after),
    "going_home": ("someone else drives, stays with her and lifts; she walks a little", going_home),
    "washing": ("a shower, no bath, plasters on the back", washing),
    "from_start_to_end": ("a list, the procedure, rest, home: four stops on a path", from_start_to_end),
    "missed_break": (
        "a finger on the sore spot, an X-ray that misses a new break, an MRI that shows it",
        missed_break,
    ),
    "new_or_old": ("a new break is bright on a scan, an old one grey", new_or_old),
    "may_fit": ("pain that pills did not help, a fresh break, hand and scan on one spot", may_fit),
    "may_not_fit": ("an infection, a bleeding problem, an allergy, a healed break", may_not_fit),
    "not_for": ("not muscle, not disc, not leg pain: a balloon in the broken bone", not_for),
    "vertebroplasty": ("cement between the struts, no balloon and no space", vertebroplasty),
    "balloon_or_cement": ("a balloon in one bone, cement alone in another", balloon_or_cement),
    "height_back": ("a bone before and after, and the small gain in height", height_back),
    "when_to_ask_an_expert": ("a piece of bone pushes back and dents the nerves", when_to_ask_an_expert),
    "better_sooner": ("two groups who know their care, and two falling lines", better_sooner),
    "how_much_less_pain": ("two pain scales of ten with how far each falls", how_much_less_pain),
    "does_it_last": ("two lines over two years, far apart at first, then nearer", does_it_last),
    "blind_test": ("two closed curtains, someone before each", blind_test),
    "fair_test": ("two closed curtains, nobody before the second", fair_test),
    "cement_in_lungs": ("bits of cement in both lungs, and the vein that took them there", cement_in_lungs),
    "worst_harms": ("one of a hundred marked, and a box that nobody has counted", worst_harms),
    "not_known": ("a puzzle of a bone with three missing pieces", not_known),
    "experts_disagree": ("five experts: two for it, two unsure, one who thinks", experts_disagree),
    "stronger_bones": (
        "struts that thicken, and what helps: food, sun, walking, medicine, a rail",
        stronger_bones,
    ),
    "bone_check": ("a bone scan on a table, with clothes on", bone_check),
    "hurt_in_daily_life": ("it hurts to bend to a sock and to stand at the stove", hurt_in_daily_life),
    "words_book": ("an open book with a bone", words_book),
    "about_paper": ("a paper with a seal", about_paper),
}
