"""The PIN of the staff: kept as a scrypt hash, which says nothing of the digits."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re

_N, _R, _P = 2**14, 8, 1  # RFC 7914: 16 MB and some 50 ms a try
_KIND = "scrypt"
_FORM = re.compile(r"scrypt:[A-Za-z0-9+/]{22}==:[A-Za-z0-9+/]{43}=")

LEAST = 4
"""The fewest digits."""
MOST = 12
"""The most digits; a pad takes no more."""


def fault(pin: str) -> str:
    """Why ``pin`` is no good as a PIN, and what to do; empty when it is good."""
    if not pin.isascii() or not pin.isdecimal() or not LEAST <= len(pin) <= MOST:
        return f"a PIN has {LEAST} to {MOST} digits, and nothing else"
    if len(set(pin)) == 1 or pin in "01234567890" or pin in "09876543210":
        return "this PIN is guessed first; choose digits without an order"
    return ""


def hashed(pin: str) -> str:
    """What is kept of ``pin``."""
    salt = os.urandom(16)
    return ":".join((_KIND, *(base64.b64encode(each).decode() for each in (salt, _digest(pin, salt)))))


def is_hash(kept: str) -> bool:
    """Whether ``kept`` is something that :func:`hashed` gave."""
    return _FORM.fullmatch(kept) is not None


def matches(pin: str, kept: str) -> bool:
    """Whether ``kept`` was made of ``pin``; it takes some 50 ms."""
    _, salt, digest = kept.split(":")
    return hmac.compare_digest(_digest(pin, base64.b64decode(salt)), base64.b64decode(digest))


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P, dklen=32)
