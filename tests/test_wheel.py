"""The wheel carries content and assets and runs outside the checkout."""

from __future__ import annotations

from pathlib import Path

from support.installed import install


def test_an_installed_wheel_checks_its_content_and_draws_its_screens(tmp_path: Path) -> None:
    program = install(tmp_path)
    where = program.run("python", "-c", "import kiosk; print(kiosk.__file__)", cwd=tmp_path)
    assert str(program.site) in where.stdout
    tour = program.run("kiosk", "tour", "out", "--size", "640x400", "--lang", "en", cwd=tmp_path)
    assert 0 == tour.returncode, tour.stderr
    assert (tmp_path / "out" / "640x400" / "contact-sheet.png").stat().st_size > 100_000
