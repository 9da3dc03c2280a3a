"""A repository that somebody has harmed, or begins a second time."""

from __future__ import annotations

from pathlib import Path

import pytest
from tuf.api.metadata import Targets

from kiosk.fleet import repository
from kiosk.fleet.keys import RepositoryError
from support.attacks import forge, last
from support.fleet import built, publish


def test_a_repository_that_lost_its_newest_dates_is_not_begun_again(tmp_path: Path, repo: Path) -> None:
    publish(repo, built(tmp_path))
    (repo / "metadata" / "timestamp.json").unlink()
    before = (repo / "metadata" / "1.root.json").read_bytes()
    with pytest.raises(RepositoryError, match="is a repository already"):
        repository.create(repo, tmp_path / "keys")
    assert before == (repo / "metadata" / "1.root.json").read_bytes()
    assert 2 == publish(repo, built(tmp_path, "A nurse")), "the next pack writes the dates again"


def test_what_says_no_release_keeps_no_new_pack_back(tmp_path: Path, repo: Path) -> None:
    publish(repo, built(tmp_path))

    def forget(signed: Targets) -> None:
        signed.targets["pack-000001.zip"].unrecognized_fields.clear()
        signed.version += 1

    forge(repo, tmp_path / "keys", "targets", last(repo, "targets"), forget)
    assert [] == repository.releases(repo)
    assert 1 == publish(repo, built(tmp_path, "A nurse"))
    assert ["pack-000001.zip"] == [each.name for each in repository.releases(repo)]
