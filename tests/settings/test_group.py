"""Settings for many: below the kiosk's own file, key by key, and nothing in them that is one machine's."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.group import OWN, group_faults, keys, merged
from kiosk.settings.places import group_file
from kiosk.settings.read import load, read
from kiosk.settings.schema import Settings
from kiosk.settings.toml_file import read_toml

FLEET = '[fleet]\nsource = "https://packs.example.org"\n'


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state"


def many(text: str) -> Path:
    group_file().parent.mkdir(parents=True, exist_ok=True)
    group_file().write_text(text)
    return group_file()


def own(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(text)
    return file


def test_the_own_file_wins_key_by_key(tmp_path: Path) -> None:
    many('[idle]\nseconds = 90\nwarning = 30\n[clinic]\nname = "Group"\nphone = "1"\n')
    found = load(own(tmp_path, f'{FLEET}[idle]\nseconds = 100\n[clinic]\nphone = "2"\n'))
    assert (100, 30) == (found.idle.seconds, found.idle.warning)
    assert ("Group", "2") == (found.clinic.name, found.clinic.phone)


def test_a_rule_is_never_mixed_of_two(tmp_path: Path) -> None:
    many('[aftercare.driving]\nreviewer = "a surgeon"\ntext = { en = "1 day" }\n')
    found = load(own(tmp_path, f'{FLEET}[aftercare.driving]\ntext = {{ en = "2 days" }}\n'))
    assert {"en": "2 days"} == found.aftercare["driving"].text
    assert not found.aftercare["driving"].reviewer, "nobody stands behind words that are not theirs"


def test_only_a_kiosk_that_fetches_has_them(tmp_path: Path) -> None:
    many("[idle]\nseconds = 90\n")
    assert Settings() == load(own(tmp_path, ""))


def test_what_is_wrong_in_them_costs_them_and_nothing_of_the_kiosk(tmp_path: Path) -> None:
    file = many("[idle]\nseconds = 90\nwarning = 5\n")
    reading = read(own(tmp_path, FLEET))
    assert Settings().idle == reading.settings.idle
    told = f"{file}:3: idle.warning: 5 does not fit; write a number from 20 to 86400"
    assert ((told,), (), ()) == (reading.group, reading.slight, reading.grave)


def test_what_is_wrong_only_above_is_told_where_it_stands(tmp_path: Path) -> None:
    many('[hours]\nmonday = "8:00-17:00"\n')
    assert read(own(tmp_path, FLEET)).group, "the other days are not named"
    days = ("tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    many('[hours]\nmonday = "8:00-17:00"\n' + "".join(f'{day} = "closed"\n' for day in days))
    reading = read(own(tmp_path, f'{FLEET}[hours]\nmonday = "never"\n'))
    assert reading.group == ()
    assert f"{tmp_path / 'kiosk.toml'}:4: hours.monday" in reading.slight[0]


@pytest.mark.parametrize("key", OWN, ids=".".join)
def test_what_belongs_to_one_machine_is_refused_with_its_reason(key: tuple[str, ...]) -> None:
    inner = next(each for each in keys() if each[: len(key)] == key)
    file = many("# one line\n" + "".join(f"[{part}]\n" for part in inner[:-1]) + f'{inner[-1]} = ""\n')
    told = list(group_faults(read_toml(file)))
    assert any(f"{'.'.join(key)}: is not set for many: {OWN[key]}" in each for each in told)
    assert all(each.startswith(f"{file}:") for each in told)


MANY = {
    *("languages", "language", "idle", "keypad", "touch", "hours", "aftercare"),
    *("clinic.name", "clinic.phone", "clinic.emergency", "clinic.bone", "clinic.attract"),
    *("screen.reduced_motion", "screen.high_contrast"),
    *("speech.invite_seconds", "speech.curtain", "printer.paper"),
}
"""What may be set for many: whoever adds a setting decides here, or in ``OWN``."""


def test_of_every_key_it_is_decided_whether_it_may_be_set_for_many() -> None:
    open_ = {key for key in keys() if not any(key[: len(own)] == own for own in OWN)}
    assert set() == {".".join(key) for key in open_ if not {key[0], ".".join(key)} & MANY}
    assert set() == {each for each in MANY if not any(".".join(key).startswith(each) for key in open_)}


def test_the_guide_names_each_of_them() -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "fleet.md").read_text()
    table = guide[guide.index("| not set for many") : guide.index("`kiosk settings explain` prints")]
    assert set() == {key[-1] for key in OWN if f"{key[-1]}`" not in table and f"[{key[-1]}]" not in table}


def test_the_keys_are_all_that_can_be_set() -> None:
    found = list(keys())
    assert len(found) == len(set(found))
    assert {("content",), ("idle", "warning"), ("aftercare",), ("speech", "voices")} <= set(found)
    assert {each.name for each in msgspec.structs.fields(Settings)} == {key[0] for key in found}


tables = st.fixed_dictionaries(
    {},
    optional={
        "windowed": st.booleans(),
        "idle": st.fixed_dictionaries({}, optional={"seconds": st.integers(), "warning": st.integers()}),
        "aftercare": st.dictionaries(
            st.sampled_from(["driving", "stairs"]),
            st.fixed_dictionaries({"text": st.just({"en": "soon"}), "reviewer": st.text()}),
        ),
        "clinic": st.fixed_dictionaries({}, optional={"name": st.text(), "phone": st.text()}),
    },
)


def leaves(table: dict[str, object], at: tuple[str, ...] = ()) -> dict[tuple[str, ...], object]:
    found: dict[tuple[str, ...], object] = {}
    for name, value in table.items():
        found |= leaves(value, (*at, name)) if isinstance(value, dict) else {(*at, name): value}
    return found


@given(tables, tables)
def test_each_key_is_the_own_one_or_else_that_of_the_group(
    below: dict[str, object], above: dict[str, object]
) -> None:
    assert {**leaves(below), **leaves(above)} == leaves(merged(below, above))
