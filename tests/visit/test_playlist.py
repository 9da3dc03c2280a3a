"""Sentences one after the other: where it stands, and when it is over."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.playlist import Playlist
from kiosk.visit.sentence import Region, Sentence

SENTENCES = tuple(Sentence(word, Region.ROW) for word in ("one", "two", "three"))


def test_it_begins_silent_and_ends_silent() -> None:
    assert Playlist(SENTENCES).sentence is None
    assert Playlist(SENTENCES).play(2).play(3) == Playlist()


@given(st.integers(-5, 2))
def test_it_never_goes_before_the_first_sentence(at: int) -> None:
    assert SENTENCES[max(0, at)] == Playlist(SENTENCES).play(at).sentence


def test_a_pause_keeps_the_place_and_another_sentence_ends_it() -> None:
    paused = Playlist(SENTENCES).play(1).pause()
    assert paused.paused
    assert paused.resume().sentence == SENTENCES[1]
    assert not paused.play(2).paused


def test_a_silent_list_cannot_be_paused() -> None:
    assert not Playlist(SENTENCES).pause().paused
