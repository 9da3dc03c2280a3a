"""The private keys of a repository: a folder of PEM files, found by what they are and not by their names."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner, Key

from kiosk.atomic import put, stage
from kiosk.errors import KioskError

TARGETS, ONLINE = "targets", "online"
"""The names of the key of who releases, and of that of the server."""
NAME = "x-kiosk-name"
"""The field of a public key in the root that holds its name."""


class RepositoryError(KioskError):
    """The repository or its keys cannot be used, and what to do."""


def make(folder: Path, roots: int) -> tuple[str, ...]:
    """Write new private keys, ``roots`` of them for the root, into the new ``folder``; give their names.

    Raises :class:`RepositoryError` and OSError.
    """
    try:
        folder.mkdir(parents=True, mode=0o700)
    except FileExistsError as error:
        raise RepositoryError(f"{folder} is there already; name a folder that is not") from error
    names = (*(f"root-{number}" for number in range(1, roots + 1)), TARGETS, ONLINE)
    for name in names:
        fresh(folder, name, f"{name}.pem")
    return names


def fresh(folder: Path, name: str, file: str) -> CryptoSigner:
    """The key called ``name`` in the new ``file`` of the ``folder``; the one that is in it, if it is there.

    Raises :class:`RepositoryError` and OSError.
    """
    place = folder / file
    if not place.exists():
        put(stage(place, CryptoSigner.generate_ed25519().private_bytes), place)
    signer = _load(place)
    signer.public_key.unrecognized_fields[NAME] = name
    return signer


def name_of(key: Key) -> str:
    """What the public ``key`` of a root is called."""
    return str(key.unrecognized_fields.get(NAME, key.keyid[:8]))


def at_hand(folder: Path, wanted: Iterable[Key]) -> list[CryptoSigner]:
    """Those ``wanted`` keys whose private half is in the ``folder``. Raises :class:`RepositoryError`."""
    ids = {key.keyid for key in wanted}
    if not folder.is_dir():
        raise RepositoryError(f"{folder} is no folder of keys; `kiosk pack keys` makes one")
    return [signer for signer in map(_load, sorted(folder.glob("*.pem"))) if signer.public_key.keyid in ids]


def _load(file: Path) -> CryptoSigner:
    try:
        return CryptoSigner(load_pem_private_key(file.read_bytes(), None))
    except (OSError, ValueError, TypeError) as error:
        told = f"the key {file} cannot be read ({error}); bring the folder of the keys"
        raise RepositoryError(told) from error
