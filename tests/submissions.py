"""Flawless submissions, and how a case changes one of them."""

import copy
import tomllib
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from beiancheck.check import Order, Readings, check
from beiancheck.provider import Provider, default
from beiancheck.report import Report
from beiancheck.text import Language
from tests import reads, specimens

HERE = Path(__file__).parent
FLAWLESS = HERE / "flawless"
CASES = HERE / "cases"
TODAY = date(2026, 11, 24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A flawless submission, what is changed in it, and all that is then found.

    ``places`` are where its own rule's findings stand, ``says`` words in them (Chinese), ``cites``
    how many sources they cite in all, ``unseen`` where the rule could not look; ``reads`` is what
    was read of files (``tests.reads``).
    """

    rule: str
    name: str
    start: str
    finds: tuple[str, ...]
    change: dict[str, Any] = field(default_factory=dict)
    remove: tuple[str, ...] = ()
    add_files: tuple[dict[str, Any], ...] = ()
    replace_files: dict[str, str] = field(default_factory=dict)
    provider: dict[str, Any] = field(default_factory=dict)
    reads: tuple[dict[str, Any], ...] = ()
    places: tuple[str, ...] | None = None
    says: tuple[str, ...] = ()
    cites: int | None = None
    unseen: tuple[str, ...] | None = None
    is_shown: bool = False

    @property
    def is_near_miss(self) -> bool:
        """Tell whether the rule itself must stay silent."""
        return not any(found.split()[0] == self.rule for found in self.finds)


def flawless(name: str) -> dict[str, Any]:
    """Return a flawless submission as decoded TOML; one of no name is empty."""
    return tomllib.loads((FLAWLESS / f"{name}.toml").read_text(encoding="utf-8")) if name else {}


def names() -> list[str]:
    """Return the names of all flawless submissions."""
    return sorted(path.stem for path in FLAWLESS.glob("*.toml"))


@cache
def cases() -> tuple[Case, ...]:
    """Return every case of every rule."""
    found: list[Case] = []
    for path in sorted(CASES.rglob("*.toml")):
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
        found += [_case(path.stem, row) for row in rows]
    return tuple(found)


def _case(stem: str, row: dict[str, Any]) -> Case:
    listed: dict[str, Any] = {
        key: tuple(value) for key, value in row.items() if isinstance(value, list)
    }
    return Case(rule=stem.replace("_", "-"), **(row | listed))


def changed(case: Case) -> dict[str, Any]:
    """Return the submission of a case."""
    raw = copy.deepcopy(flawless(case.start))
    for path, value in case.change.items():
        _set(raw, path.split("."), value)
    for path in case.remove:
        _remove(raw, path.split("."))
    raw.setdefault("files", []).extend(case.add_files)
    return raw


def files(raw: dict[str, Any], replaced: dict[str, str] | None = None) -> dict[str, bytes]:
    """Return the files that a submission names; ``replaced`` gives a name another file's bytes.

    A replacement ``none`` leaves the file out.
    """
    found: dict[str, bytes] = {}
    for file in raw.get("files", []):
        name = file.get("name", "") if isinstance(file, dict) else ""
        source = (replaced or {}).get(name, name)
        if not name or source == "none":
            continue
        found[name] = specimens.read(source)
    return found


def report(case: Case, language: Language = "zh") -> Report:
    """Check the submission of a case."""
    return check(*asked(case, language))


Asked = tuple[dict[str, Any], dict[str, bytes], Order, Readings]


def asked(case: Case, language: Language = "zh") -> Asked:
    """Return the submission of a case, its files, the order to check them, and what was read."""
    raw = changed(case)
    order = Order(language=language, today=TODAY, provider=profile(case.provider))
    return raw, files(raw, case.replace_files), order, reads.readings(case.reads)


def profile(change: dict[str, Any]) -> Provider:
    """Return the default profile with ``limits.x`` or ``practice.x`` changed."""
    raw = msgspec.to_builtins(default())
    for path, value in change.items():
        _set(raw, path.split("."), value)
    return msgspec.convert(raw, Provider)


def _set(raw: Any, parts: list[str], value: Any) -> None:
    *way, last = parts
    for part in way:
        raw = raw[int(part)] if isinstance(raw, list) else raw.setdefault(part, {})
    if isinstance(raw, list):
        raw[int(last) : int(last) + 1] = [value]
    else:
        raw[last] = value


def _remove(raw: Any, parts: list[str]) -> None:
    *way, last = parts
    for part in way:
        raw = raw[int(part)] if isinstance(raw, list) else raw[part]
    del raw[int(last) if isinstance(raw, list) else last]
