"""The lists of what is installed: every entry hashed, versions written once, no addresses."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from sitebuild.places import CHECKER, REQUIREMENTS, ROOT

LOCKS = sorted(REQUIREMENTS.glob("*.txt"))
NPM = [ROOT / "package-lock.json", *sorted((ROOT / "benchmarks").glob("*/package-lock.json"))]
PIN = re.compile(r"^([a-z0-9-]+)==([^ ;\\]+)", re.MULTILINE)


def pins(lock: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, version in PIN.findall(lock.read_text(encoding="utf-8")):
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_package_of_a_list_is_pinned_and_hashed(lock: Path) -> None:
    entries = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    loose = [entry for entry in entries if "--hash=sha256:" not in entry or "==" not in entry]

    assert loose == []


@pytest.mark.parametrize("lock", [*LOCKS, *NPM], ids=lambda lock: f"{lock.parent.name}-{lock.name}")
def test_a_lock_names_no_address_to_download_from(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")

    assert "resolved" not in text
    assert [] == re.findall(r"https?://(?!.*(?:opencollective|github|paypal))\S+", text)


@pytest.mark.parametrize("path", NPM, ids=lambda path: path.parent.name)
def test_every_npm_package_carries_its_hash(path: Path) -> None:
    lock = json.loads(path.read_text(encoding="utf-8"))
    without = [name for name, entry in lock["packages"].items() if name and not entry["integrity"]]

    assert without == []


def test_the_browser_gets_the_versions_that_the_command_line_gets() -> None:
    site, engine = pins(REQUIREMENTS / "site.txt"), pins(REQUIREMENTS / "engine.txt")

    assert {name: site.get(name) for name in engine} == engine


def test_the_checker_asks_for_the_pinned_versions() -> None:
    project = tomllib.loads((CHECKER / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    entries = [*project["dependencies"], *project["optional-dependencies"]["read"]]
    asked: dict[str, set[str]] = {}
    for name, version in (entry.partition(";")[0].split("==") for entry in entries):
        asked.setdefault(name, set()).add(version)
    site = pins(REQUIREMENTS / "site.txt")

    assert {name: site.get(name) for name in asked} == asked
