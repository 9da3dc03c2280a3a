"""A small screen reader: runs in the system's Python, uses a kiosk over the real accessibility bus.

Takes the names of what to press, one after the other, as arguments; after one that begins with ``+`` nothing
is said. Prints as JSON what it found: one list
of nodes for each screen, and all announcements.
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

warnings.simplefilter("ignore")  # Debian's binding warns of its own renames

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0
"""Seconds until something must have appeared."""
TODAYS_ROLES = {"push button": "button"}
"""What a role is called since at-spi2-core 2.54 (Debian 13), by its name before that (Debian 12)."""

announced: list[str] = []


def wait(found: Callable[[], Any], what: str = "nothing") -> Any:
    """What ``found`` gives as soon as it gives something; ``what`` is told where it gives nothing in time."""
    context = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        if result := found():
            return result
        time.sleep(0.05)
    there = (window := kiosk()) and [node.get_name() for node in shown(window)]
    sys.exit(f"{what} came in time; there is {there}")


def kiosk() -> Any:
    """The window of the kiosk."""
    desktop = Atspi.get_desktop(0)
    applications = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    ours = [each for each in applications if each and each.get_name() == "kiosk" and each.get_child_count()]
    return ours[0].get_child_at_index(0) if ours else None


def shown(node: Any) -> Iterator[Any]:
    """Everything that shows, in the tree's order."""
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from shown(child)


def actions(node: Any) -> list[str]:
    """What can be done with ``node``."""
    count = Atspi.Action.get_n_actions(node) if node.get_action_iface() else 0
    return [Atspi.Action.get_action_name(node, i) for i in range(count)]


def described(node: Any) -> dict[str, Any]:
    """``node`` as JSON values; its rect in px of the screen."""
    rect = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    role = node.get_role_name()
    value = node.get_value_iface()
    return {
        "value": value.get_current_value() if value else None,
        "name": node.get_name(),
        "role": TODAYS_ROLES.get(role, role),
        "actions": actions(node),
        "rect": [rect.x, rect.y, rect.width, rect.height],
    }


def press(window: Any, name: str) -> None:
    """Press what is called ``name`` as soon as it shows."""
    node = wait(
        lambda: [each for each in shown(window) if each.get_name() == name and actions(each)], f"no {name!r}"
    )[0]
    Atspi.Action.do_action(node, actions(node).index("Press"))


def settled(window: Any) -> list[dict[str, Any]]:
    """All that shows, read again until its names stay: what comes meanwhile makes other nodes count twice."""
    before: list[dict[str, Any]] = []

    def again() -> bool:
        nonlocal before
        last, before = before, [described(node) for node in shown(window)]
        return [node["name"] for node in last] == [node["name"] for node in before]

    wait(again)
    return before


def announced_more_than(number: int) -> bool:
    """Whether the kiosk has announced more than ``number`` things."""
    return len(announced) > number


def main() -> None:
    """Press each name in turn and tell what showed after it."""
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    window = wait(kiosk)
    screens = []
    for name in sys.argv[1:]:
        before = len(announced)
        press(window, name.removeprefix("+"))
        if not name.startswith("+"):
            wait(partial(announced_more_than, before), f"no announcement after {name!r}")
        screens.append(settled(window))
    print(json.dumps({"screens": screens, "announced": announced}))


if __name__ == "__main__":
    main()
