"""The families of letters that the kiosk brings along."""

from __future__ import annotations

FAMILY = "Atkinson Hyperlegible Next"
"""The one family of the screens, where a language has no font of its own."""
FALLBACKS = ("Noto Sans Hebrew", "Noto Sans Arabic")
"""For letters that :data:`FAMILY` has not; digits stay in it."""
