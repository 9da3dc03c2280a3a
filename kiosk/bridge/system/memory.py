"""Holds no more memory than is used, and lets no frame wait for Python's collector of cycles."""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys


def settle() -> None:
    """Free what a start has left over, and let later passes of the collector skip all that is there now.

    A full pass over a kiosk with its content takes 40 ms: in the middle of a movement it would be seen.
    Python keeps the source of each module that PySide6 has looked at, 9 MB; a traceback reads it again.
    """
    linecache.clearcache()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back()


def unsettle() -> None:
    """Let the collector look at everything again: much of it may be gone soon."""
    gc.unfreeze()


def give_back() -> None:
    """Give freed memory back to the system. It takes 5 ms; the C library of Linux would keep it for later."""
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):  # not with musl
        trim(ctypes.c_size_t(0))
