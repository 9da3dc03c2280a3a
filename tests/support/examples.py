"""How many cases of a property are tried where the number of the profile does not suit it."""

from hypothesis import settings

SUITE = 25
"""What the profile of the suite asks for."""


def cases(number: int) -> int:
    """So many cases in the suite, and as many times more as the profile asks for in ``make explore``."""
    return number * settings().max_examples // SUITE


FEW = settings(max_examples=cases(6))
"""Where each case takes long."""
