"""Sentences that are said one after the other, as a frozen value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.visit.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Playlist:
    """``sentences`` to say; ``at`` is the one being said, -1 when nothing is."""

    sentences: tuple[Sentence, ...] = ()
    at: int = -1
    paused: bool = False

    @property
    def sentence(self) -> Sentence | None:
        """The sentence being said, or None."""
        return self.sentences[self.at] if self.at >= 0 else None

    @property
    def following(self) -> Sentence | None:
        """The sentence after the one being said, or None."""
        return self.sentences[self.at + 1] if 0 <= self.at < len(self.sentences) - 1 else None

    def play(self, at: int) -> Playlist:
        """Say sentence ``at``, or the first for a smaller number; past the last one it is over."""
        return replace(self, at=max(0, at), paused=False) if at < len(self.sentences) else Playlist()

    def pause(self) -> Playlist:
        """Be silent and keep the place."""
        return replace(self, paused=self.at >= 0)

    def resume(self) -> Playlist:
        """Go on with the sentence that was being said."""
        return replace(self, paused=False)
