"""How many cases of a property are tried where each takes long."""

from hypothesis import settings

FEW = settings(max_examples=settings().max_examples // 4)
"""A quarter of what the profile asks for: ten in the suite, hundreds in ``make explore``."""
