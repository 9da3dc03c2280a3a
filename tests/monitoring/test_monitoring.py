"""The dashboard and the alert rules speak only of what a kiosk reports, and each rule is tried."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from kiosk.commands.report.metrics import text
from kiosk.model.library import Library
from support.monitored import monitored, promtool

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "monitoring"
RULES, TESTS, DASHBOARD = (FOLDER / name for name in ("alerts.yml", "alerts-test.yml", "dashboard.json"))
METRIC = re.compile(r"\bkiosk_\w+")


@pytest.fixture(scope="module")
def reported(shipped: Library) -> set[str]:
    """The names of all metrics that a kiosk can report."""
    return {family.name for family in text_string_to_metric_families(text(monitored(shipped)))}


def rules() -> list[dict[str, Any]]:
    return [rule for group in yaml.safe_load(RULES.read_text())["groups"] for rule in group["rules"]]


def panels() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(DASHBOARD.read_text())["panels"]
    return found


def test_prometheus_reads_the_rules_and_they_tell_what_they_should() -> None:
    code, told = promtool("check", "rules", str(RULES))
    assert 0 == code, told
    code, told = promtool("test", "rules", str(TESTS))
    assert 0 == code, told


def test_each_rule_is_tried_with_a_kiosk_that_it_tells_of() -> None:
    tried = {
        case["alertname"]
        for test in yaml.safe_load(TESTS.read_text())["tests"]
        for case in test["alert_rule_test"]
        if case["exp_alerts"]
    }
    assert {rule["alert"] for rule in rules()} == tried


def test_a_wrong_rule_would_be_found(tmp_path: Path) -> None:
    changed = RULES.read_text().replace("kiosk_memory_bytes > 450e6", "kiosk_memory_bytes > 470e6")
    assert changed != RULES.read_text()
    (tmp_path / RULES.name).write_text(changed)
    (tmp_path / TESTS.name).write_text(TESTS.read_text())
    assert promtool("test", "rules", str(tmp_path / TESTS.name))[0]


def test_every_metric_that_is_named_is_reported(reported: set[str]) -> None:
    named = set(METRIC.findall(RULES.read_text())) | set(METRIC.findall(DASHBOARD.read_text()))
    assert len(named) > 15
    assert named <= reported


def test_every_metric_that_is_reported_is_shown(reported: set[str]) -> None:
    assert reported <= set(METRIC.findall(DASHBOARD.read_text())), "what nobody looks at need not be reported"


def test_prometheus_reads_every_question_of_the_dashboard(tmp_path: Path) -> None:
    asked = [target["expr"].replace("$kiosk", ".*") for panel in panels() for target in panel["targets"]]
    recorded = [{"record": f"panel:{n}", "expr": expr} for n, expr in enumerate(asked)]
    file = tmp_path / "rules.yml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "dashboard", "rules": recorded}]}))
    code, told = promtool("check", "rules", str(file))
    assert (0, len(panels())) == (code, len(asked)), told


def test_the_dashboard_is_one_that_grafana_takes() -> None:
    board = json.loads(DASHBOARD.read_text())
    assert {"uid", "title", "schemaVersion", "templating", "panels"} <= set(board)
    assert len(panels()) == len({panel["id"] for panel in panels()})
    taken: set[tuple[int, int]] = set()
    for panel in panels():
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, f"{panel['title']} lies on another"
        assert place["x"] + place["w"] <= 24
        taken |= cells
        for target in panel["targets"]:
            assert "${datasource}" == target["datasource"]["uid"]
