"""Servers that behave badly, metadata that is forged, and what a kiosk must do then."""

from __future__ import annotations

import http.server
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tuf.api.metadata import Metadata

from kiosk.fleet import root
from kiosk.fleet.keys import at_hand
from kiosk.fleet.root import keys_of, newest, save
from support.fleet import FleetKiosk, Server

ENDLESS = 3_000_000
"""Bytes that an endless answer sends before the test gives up: more than any limit of the metadata."""


def forge(repo: Path, keys: Path, role: str, name: str, change: Callable[[Any], None]) -> None:
    """Change the signed part of the metadata ``name`` and sign it with what ``keys`` hold of ``role``."""
    file = repo / "metadata" / name
    metadata = Metadata[Any].from_file(str(file))
    change(metadata.signed)
    for number, signer in enumerate(at_hand(keys, keys_of(newest(repo), role))):
        metadata.sign(signer, append=number > 0)
    save(file, metadata)


def last(repo: Path, role: str) -> str:
    """The name of the newest file of ``role``."""
    return max((repo / "metadata").glob(f"*.{role}.json"), key=root.version).name


def pack_file(repo: Path, version: int) -> Path:
    return next((repo / "targets").glob(f"*.pack-{version:06}.zip"))


def refused(kiosk: FleetKiosk, server: Server, trusted: Path, words: str = "The doctor") -> None:
    """The fetch fails with a message, and the words are as they were."""
    assert 1 == kiosk.fetch(server.address, trusted)
    assert words in kiosk.words


def recovers(kiosk: FleetKiosk, server: Server, trusted: Path) -> None:
    """Without the attack the kiosk takes the newest pack."""
    assert 0 == kiosk.fetch(server.address, trusted)
    assert "A nurse" in kiosk.words


def endless(handler: http.server.SimpleHTTPRequestHandler) -> None:
    """Answer without an end."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(ENDLESS // 1000):
        handler.wfile.write(b" " * 1000)


def gone(handler: http.server.SimpleHTTPRequestHandler) -> None:
    handler.send_error(404)


def broken(handler: http.server.SimpleHTTPRequestHandler) -> None:
    handler.send_error(503)


def cut(handler: http.server.SimpleHTTPRequestHandler) -> None:
    """Promise more than is sent, and end."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b"{")


def nonsense(handler: http.server.SimpleHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.write(b"[" * 15_000)


def drip(handler: http.server.SimpleHTTPRequestHandler) -> None:
    """Send a byte now and then."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b" ")
        time.sleep(0.1)
