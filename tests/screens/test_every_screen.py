"""S1, A1: every screen can be read and is named, in every layout, language and text size, in both themes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.app import Kiosk
from kiosk.commands.nightly.screens import walk_over
from kiosk.settings.schema import Settings
from support.panels import SAMPLE, Walk, walks


@pytest.mark.every(2)
@pytest.mark.parametrize("walk", walks(SAMPLE), ids=str)
def test_nothing_is_cut_off_or_nameless(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, walk: Walk
) -> None:
    kiosk = open_kiosk(walk.panel.size, walk.panel.settings(still_settings))
    contrast = (walk.language == "es") == (walk.text_size == 1)
    walked = walk_over(kiosk, kiosk.navigator.library, walk.language, walk.text_size, contrast=contrast)
    assert walked.count > len(kiosk.navigator.library.language(walk.language).screens)
    assert not walked.faults, "\n".join(walked.faults)
