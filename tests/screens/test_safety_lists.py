"""D1 to D6: the list of a safety page is never split, on any panel and in any text size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kiosk.app import Kiosk
from kiosk.model.blocks import Bullets, Item
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import Span
from kiosk.settings.schema import Settings
from kiosk.visit.targets import Resize, Show
from support.audit import faults
from support.panels import EVERY, Walk
from support.walk import settle

WALKS = tuple(
    each
    for each in EVERY
    if str(each)
    in {
        "kiosk-16:9-en-normal",
        "kiosk-5:4-es-extra",
        "kiosk-tall-16:9-es-extra",
        "tablet-16:10-es-normal",
        "tablet-16:9-en-extra",
        "tablet-tall-16:10-es-extra",
    }
)
"""Each layout, with the text sizes that leave the least room."""


def listed(screens: Iterator[Screen]) -> list[str]:
    """The pages with a safety list."""
    return [
        each.id
        for each in screens
        if each.safety
        and each.kind is ScreenKind.PAGE
        and any(isinstance(block, Bullets) for block in each.blocks)
    ]


def split(kiosk: Kiosk) -> list[str]:
    """What of the list is on another part of the open screen, or has no room on this one."""
    rows, progress = kiosk.navigator.shown.view.record.rows, kiosk.navigator.shown.progress.record
    never = [at for at, row in enumerate(rows) if row.kind in ("bullet", "help")]
    elsewhere = [rows[at].plain for at in never if not progress.first_row <= at <= progress.last_row]
    return [*elsewhere, *faults(kiosk.window)]


@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_safety_lists_are_whole(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, walk: Walk
) -> None:
    kiosk = open_kiosk(walk.panel.size, walk.panel.settings(still_settings))
    kiosk.navigator.begin(walk.language)
    kiosk.navigator.press(Resize(walk.text_size))
    pages = listed(iter(kiosk.navigator.library.language(walk.language).screens.values()))
    assert 7 <= len(pages)
    found = {}
    for page in pages:
        kiosk.navigator.open(page)
        settle(kiosk)
        found[page] = split(kiosk)
    assert not {page: rows for page, rows in found.items() if rows}


@pytest.mark.usefixtures("without_pictures")
def test_a_list_that_is_too_long_is_found(open_kiosk: Callable[..., Kiosk], still_settings: Settings) -> None:
    kiosk = open_kiosk((1280, 800), still_settings)
    library = kiosk.navigator.library
    english = library.languages[0]
    items = (Item((Span("Words that nobody can have in view at once. " * 8),)),) * 12
    page = replace(english.screens["care/washing"], blocks=(Bullets(items),))
    screens = {**english.screens, page.id: page}
    kiosk.navigator.replace_library(replace(library, languages=(replace(english, screens=screens),)))
    kiosk.navigator.begin("en")
    kiosk.navigator.open(page.id)
    settle(kiosk)
    assert split(kiosk)


@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_a_sign_shows_its_words_where_it_is_touched(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, walk: Walk
) -> None:
    kiosk = open_kiosk(walk.panel.size, walk.panel.settings(still_settings))
    kiosk.navigator.begin(walk.language)
    kiosk.navigator.press(Resize(walk.text_size))
    signs = kiosk.navigator.library.language(walk.language).first(ScreenKind.SIGNS)
    kiosk.navigator.open(signs.id)
    for sign in range(4):
        kiosk.navigator.press(Show(sign))
        settle(kiosk)
        shown = kiosk.navigator.shown
        first = shown.view.record.rows[shown.progress.record.first_row :][
            : 2 if shown.view.record.column else 1
        ]
        assert any(row.kind == "paragraph" for row in first)
        assert shown.progress.record.part == 0
