"""Whether this machine can run the kiosk."""

from __future__ import annotations

import os
import platform
import sys

import PySide6

from kiosk.errors import UnfitError

PACKAGES = (
    *("libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"),
    *("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-shape0", "libxcb-xkb1", "libxcb-icccm4"),
    *("libxcb-keysyms1", "libx11-xcb1", "libgl1-mesa-dri", "libegl-mesa0", "libglx-mesa0"),
)
"""What Qt needs of Debian and Ubuntu; ``tools/system-packages`` installs the same."""
QT_REMEDY = f"install the system's libraries: apt-get install {' '.join(PACKAGES)}"


def check_versions() -> None:
    """Refuse the pair that loses a reference to None on every call and dies after a while.

    Raises :class:`UnfitError`.
    """
    if sys.version_info < (3, 12) and PySide6.__version_info__[:2] == (6, 12):
        raise UnfitError(
            f"PySide6 {PySide6.__version__} crashes on Python {platform.python_version()}; "
            "install PySide6-Essentials==6.11.3, or use Python 3.12"
        )


def lacks_library(error: ImportError) -> bool:
    """Whether ``error`` tells that Qt is there, but a library of the system is missing that it needs."""
    return ".so" in str(error)


def has_display() -> bool:
    """Whether there is a screen to show the kiosk on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
