"""Holds no more memory than is used, and lets no frame wait for Python's collector of cycles."""

from __future__ import annotations

import ctypes
import gc
import linecache
import sys


def settle() -> None:
    """Free what a start has left over, and spare what stays later passes of the collector.

    A full pass over a kiosk with its content takes 40 ms: in the middle of a movement it would be seen.
    PySide6 reads the source of each module that is imported, and Python keeps it, 9 MB: a traceback reads
    again what it needs.
    """
    linecache.clearcache()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back()


def give_back() -> None:
    """Give freed memory back to the system. The C library of Linux would keep it for later; it takes 5 ms."""
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):  # not with musl
        trim(0)
