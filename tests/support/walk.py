"""The walk over the screens, which is the kiosk's own: it walks over itself every night."""

from kiosk.commands.nightly.walk import parts, places, settle, stops

__all__ = ["SIZES", "parts", "places", "settle", "stops"]

SIZES = [(1920, 1080), (1080, 1920), (1280, 800), (800, 1280)]
"""A panel of each layout, px."""
