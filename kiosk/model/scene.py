"""Requests for drawn pictures, as content writes them."""

from __future__ import annotations

from dataclasses import dataclass

DRAWN = "draw:"
"""How the address of a drawn picture begins."""
MOVING = "0..1"
"""How content writes the value that the finger moves."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A request for a drawn picture: ``draw:lateral?needle=1&balloon=0..1``.

    ``params`` are the fixed values as written; ``moving`` names the one value that the patient's
    finger drives from 0 to 1, or is empty.
    """

    name: str
    params: tuple[tuple[str, str], ...] = ()
    moving: str = ""

    @property
    def address(self) -> str:
        """The scene as content writes it; :func:`read_scene` reads it back."""
        params = (*self.params, *(((self.moving, MOVING),) if self.moving else ()))
        query = "&".join(f"{name}={value}" for name, value in params)
        return f"{DRAWN}{self.name}?{query}" if query else f"{DRAWN}{self.name}"


def read_scene(address: str) -> tuple[Scene, str]:
    """``draw:lateral?needle=1&balloon=0..1`` as a scene, and what is wrong with it (empty: nothing)."""
    name, _, query = address.removeprefix(DRAWN).partition("?")
    params: dict[str, str] = {}
    faults: list[str] = []
    for part in query.split("&") if query else ():
        key, _, value = part.partition("=")
        if not key or not value:
            faults.append(f"{part!r} is not written as name=value")
        elif key in params:
            faults.append(f"{key!r} is written twice")
        params[key] = value
    moving = [key for key, value in params.items() if value == MOVING]
    if len(moving) > 1:
        faults.append(f"only one value can be {MOVING}, not {' and '.join(moving)}")
    fixed = tuple((key, value) for key, value in params.items() if value != MOVING)
    return Scene(name, fixed, moving[0] if moving else ""), "; ".join(faults)
