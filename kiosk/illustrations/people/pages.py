"""The pictures that belong to one page: each name in content, what it shows, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.illustrations.drawing import Drawing
from kiosk.illustrations.people.after import going_home, right_after, washing
from kiosk.illustrations.people.at_home import getting_up, now_at_home
from kiosk.illustrations.people.calling import when_to_call
from kiosk.illustrations.people.emergency import cannot_wait
from kiosk.illustrations.people.getting_ready import getting_ready
from kiosk.illustrations.people.on_the_day import on_the_day
from kiosk.illustrations.people.recovery import time_helps

PAGES: dict[str, tuple[str, Callable[[float], Drawing]]] = {
    "time_helps": ("bent and hurting, then upright with a stick, then walking", time_helps),
    "now_at_home": ("walk a little, rest with the knees up, get up over the side", now_at_home),
    "getting_up": ("how to get out of bed, in four steps", getting_up),
    "cannot_wait": ("five signs that cannot wait, each at its place on a person", cannot_wait),
    "when_to_call": ("she phones: a fever, a red and wet plaster", when_to_call),
    "getting_ready": ("pills, allergy band, no food or drink, and a helper with the keys", getting_ready),
    "on_the_day": ("medicine by vein, with a nurse near", on_the_day),
    "right_after": ("flat in bed, a nurse near, the ride home outside", right_after),
    "going_home": ("someone else drives, someone else lifts", going_home),
    "washing": ("a shower, no bath, plasters on the back", washing),
}
