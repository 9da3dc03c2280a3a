"""Matches a drawn bank card to a real one: that tells the panel's pixels per millimetre."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.publish import published

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card: ISO/IEC 7810 ID-1."""
STEP = 0.005
"""How much one press makes the drawn card larger or smaller, of its size: 0.4 mm."""
LIMITS = (1.0, 40.0)
"""Px/mm from a 60 inch panel of 720 lines to the densest phone."""


@dataclass(frozen=True, slots=True)
class Card:
    """The drawn card in px, what it says of the panel, and what became of saving it."""

    px_per_mm: float
    width: float = 0.0
    height: float = 0.0
    density_words: str = ""
    outcome: str = ""


PublishedCard = published(Card, "CardState")


class Ruler(QObject):
    """Draws the card larger and smaller; ``save`` keeps px/mm and gives words for what became of it."""

    done = Signal()

    def __init__(self, px_per_mm: float, save: Callable[[float], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._card = _card(px_per_mm)
        self.card = PublishedCard(self._card, self)

    @property
    def px_per_mm(self) -> float:
        """What the card now stands for."""
        return self._card.px_per_mm

    @Slot(int)
    def grow(self, steps: int) -> None:
        """Make the card larger by ``steps``, or smaller by negative ones."""
        self._show(_card(self.px_per_mm * (1 + STEP) ** steps))

    @Slot()
    def keep(self) -> None:
        """Save what fits."""
        self._show(replace(self._card, outcome=self._save(self.px_per_mm)))

    @Slot()
    def leave(self) -> None:
        """Close without saving, or after it."""
        self.done.emit()

    def _show(self, card: Card) -> None:
        self._card = card
        self.card.update(card)


def _card(px_per_mm: float) -> Card:
    density = min(LIMITS[1], max(LIMITS[0], px_per_mm))
    return Card(density, density * CARD_MM[0], density * CARD_MM[1], f"{density:.3f} px/mm")
