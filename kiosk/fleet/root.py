"""The root of a repository: which keys may sign what, how many of them must, and how they are replaced."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tuf.api.metadata import Key, Metadata, Role, Root
from tuf.api.serialization.json import JSONSerializer

from kiosk.atomic import READABLE, put, stage
from kiosk.fleet import keys
from kiosk.fleet.keys import ONLINE, TARGETS, RepositoryError, at_hand, name_of

ROLES = ("root", "targets", "snapshot", "timestamp")
DAYS = {"root": 365, "targets": 180, "snapshot": 180, "timestamp": 30}
"""How long each file holds. A kiosk whose files have run out keeps the words that it has."""
WAITING = "next-root.json"
"""A root that lacks signatures; no kiosk asks for this name."""
PRETTY = JSONSerializer(compact=False)


def begin(repository: Path, folder: Path, threshold: int) -> Path:
    """Write the first root with the keys of the ``folder``; ``threshold`` of its keys sign the next one."""
    root = Root(expires=end("root"), consistent_snapshot=True)
    signers = {file.stem: keys.fresh(folder, file.stem, file.name) for file in sorted(folder.glob("*.pem"))}
    own = [name for name in signers if name.startswith("root-")]
    if lacks := {TARGETS, ONLINE} - set(signers):
        raise RepositoryError(f"{folder} lacks {' and '.join(sorted(lacks))}; `kiosk pack keys` makes them")
    if not 1 <= threshold <= len(own):
        raise RepositoryError(f"{folder} holds {len(own)} keys of the root: {threshold} of them cannot sign")
    holders = {"root": own, "targets": [TARGETS], "snapshot": [ONLINE], "timestamp": [ONLINE]}
    root.roles = {role: Role([], threshold if role == "root" else 1) for role in ROLES}
    for role, held in holders.items():
        for name in held:
            root.add_key(signers[name].public_key, role)
    metadata = Metadata(root)
    for name in own:
        metadata.sign(signers[name], append=True)
    first = repository / "metadata" / "1.root.json"
    save(first, metadata)
    return first


def newest(repository: Path) -> Root:
    """The root that holds. Raises :class:`RepositoryError` where there is none."""
    files = (repository / "metadata").glob("*.root.json")
    file = max(files, key=version, default=None)
    if file is None:
        raise RepositoryError(f"{repository} is no repository; `kiosk pack create` begins one")
    return Metadata[Root].from_file(str(file)).signed


def keys_of(root: Root, role: str) -> list[Key]:
    """The public keys that may sign ``role``."""
    return [root.get_key(keyid) for keyid in root.roles[role].keyids]


def rotate(repository: Path, folder: Path, replaced: Sequence[str]) -> None:
    """Prepare the next root: a new key for each name in ``replaced``, and a new last day.

    The new keys are written into the ``folder``. :func:`sign` signs what is prepared.
    """
    waiting = repository / "metadata" / WAITING
    if waiting.exists():
        raise RepositoryError(f"{waiting} waits for signatures; `kiosk pack sign` it, or delete it")
    root = deepcopy(newest(repository))
    root.version += 1
    root.expires = end("root")
    known = {name_of(key): key.keyid for key in root.keys.values()}
    if unknown := [name for name in replaced if name not in known]:
        raise RepositoryError(f"no key is called {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    for name in replaced:
        new = keys.fresh(folder, name, f"{name}.v{root.version}.pem").public_key
        for role, held in root.roles.items():
            if known[name] in held.keyids:
                root.revoke_key(known[name], role)
                root.add_key(new, role)
    save(waiting, Metadata(root))


def sign(repository: Path, folder: Path) -> str:
    """Sign the root that waits with the keys of the ``folder``; give what it still lacks, or nothing.

    The root takes its place as soon as enough keys of the one before and enough of its own have signed:
    that is The Update Framework's rule, and what every kiosk asks.
    """
    waiting = repository / "metadata" / WAITING
    if not waiting.exists():
        return ""
    before, metadata = newest(repository), Metadata[Root].from_file(str(waiting))
    root = metadata.signed
    for signer in at_hand(folder, (*keys_of(before, "root"), *keys_of(root, "root"))):
        metadata.sign(signer, append=True)
    found = root.get_root_verification_result(before, metadata.signed_bytes, metadata.signatures)
    save(waiting, metadata)
    if found:
        put(waiting, repository / "metadata" / f"{root.version}.root.json")
        return ""
    lacking = found.first if found.first.missing else found.second
    told = (
        f"{lacking.missing} more must sign it with `kiosk pack sign`, of {names(lacking.unsigned.values())}"
    )
    return f"root {root.version} waits: {told}"


def save(file: Path, metadata: Metadata[Any]) -> None:
    """Write ``metadata`` to ``file`` as a whole. Raises OSError."""
    put(stage(file, metadata.to_bytes(PRETTY), READABLE), file)


def version(file: Path) -> int:
    """The version that the name of a file of the metadata begins with."""
    return int(file.name.partition(".")[0])


def end(role: str) -> datetime:
    """Until when a file that is signed now holds."""
    return (datetime.now(UTC) + timedelta(days=DAYS[role])).replace(microsecond=0)


def names(wanted: Iterable[Key]) -> str:
    """The names of the ``wanted`` keys, for people."""
    return ", ".join(sorted(map(name_of, wanted)))
