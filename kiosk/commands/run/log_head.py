"""What every log begins with: versions, content, settings and what is wrong with them."""

from __future__ import annotations

import logging
import platform

import PySide6
from msgspec.structs import replace

from kiosk.bridge.system.graphics import Graphics
from kiosk.settings.places import places
from kiosk.settings.read import Reading
from kiosk.settings.schema import Staff
from kiosk.upkeep.machine import version

log = logging.getLogger("kiosk")


def write_head(reading: Reading, painted: Graphics) -> None:
    """Log the head, then each slight fault of the settings."""
    made = version() or "from its sources"
    log.info("kiosk %s, PySide6 %s, Python %s", made, PySide6.__version__, platform.python_version())
    for pack in places(reading.settings).packs:
        log.info("content %s", pack)
    shown = replace(reading.settings, staff=Staff(pin="***" if reading.settings.staff.pin else ""))
    log.info("settings %s", shown)
    log.info("painted by %s: %s", "software" if painted.software else "the graphics card", painted.why)
    for fault in reading.slight:
        log.warning("%s", fault)
    for fault in reading.group:
        log.warning("%s; the settings for many are not used as they are", fault)
