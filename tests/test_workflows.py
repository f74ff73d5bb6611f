"""The workflows are well-formed, bounded, and call only what the Makefile can make."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def jobs(file: Path) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(file.read_text("utf-8"))["jobs"]
    return list(found.values())


def steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in jobs(file) for step in job["steps"]]


def test_there_are_workflows() -> None:
    assert {"test", "nightly", "publish", "links"} <= {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_workflow_says_when_it_runs_and_what_it_may_do(file: Path) -> None:
    flow = yaml.safe_load(file.read_text("utf-8"))
    assert flow[True] and flow["permissions"]  # YAML 1.1 reads the key `on` as true


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_job_ends_and_its_steps_are_pinned(file: Path) -> None:
    assert all(0 < job["timeout-minutes"] <= 90 for job in jobs(file))
    assert all(re.search(r"@v\d", step["uses"]) for step in steps(file) if "uses" in step)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_target_exists(file: Path) -> None:
    commands = " ".join(step.get("run", "") for step in steps(file))
    assert set(re.findall(r"\bmake ([a-z]+)", commands)) <= TARGETS


def test_every_workflow_that_runs_tests_has_the_browsers_python() -> None:
    for file in FILES:
        runs = " ".join(step.get("run", "") for step in steps(file))
        node = any("setup-node" in step.get("uses", "") for step in steps(file))
        assert node or not re.search(r"ci/run|make nightly|make html", runs), file.name
