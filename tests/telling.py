"""What a rule tells of a submission: where, in which words, and where it could not look."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from beiancheck.report import Report, ReportedFinding
from beiancheck.verdict import GROUND_WORDS, Ground
from tests.submissions import Case

WHOLES = Path(__file__).parent / "wholes.toml"
NOTHING = Case(rule="", name="", start="", finds=())


@dataclass(frozen=True, slots=True)
class Whole:
    """A submission in which much is wrong or nothing given, and all that some rules tell of it."""

    case: Case
    told: dict[str, list[str]]


@cache
def wholes() -> dict[str, Whole]:
    """Return the submissions by their names."""
    found: dict[str, Whole] = {}
    for row in tomllib.loads(WHOLES.read_text(encoding="utf-8"))["whole"]:
        told, name = row.pop("told"), row["name"]
        before = found[row.pop("like")].case if "like" in row else NOTHING
        change = before.change | row.pop("change", {})
        lists = {key: tuple(value) for key, value in row.items() if isinstance(value, list)}
        found[name] = Whole(replace(before, **(row | lists), change=change), told)
    return found


def told(report: Report) -> dict[str, list[str]]:
    """Return for each rule where it found what, and where it could not look."""
    found: dict[str, list[str]] = {}
    for one in report.findings:
        seen = f"{one.place}: {one.severity}, {one.ground}, {len(one.cites)} cited"
        found.setdefault(one.rule, []).append(seen)
    for item in report.not_checked:
        for rule in item.rules:
            found.setdefault(rule, []).append(f"{item.place}: not seen")
    return {rule: sorted(places) for rule, places in found.items()}


def broken(case: Case, report: Report) -> list[str]:
    """Return in which points the rule of a case does not tell what the case lists."""
    own = [finding for finding in report.findings if finding.rule == case.rule]
    listed = sorted(found for found in case.finds if found.split()[0] == case.rule)
    pairs: list[tuple[list[Any], list[Any]]] = [
        (listed, sorted(f"{finding.rule} {finding.severity}" for finding in own))
    ]
    if case.places is not None:
        pairs.append((sorted(case.places), sorted(finding.place for finding in own)))
    if case.cites is not None:
        pairs.append(([case.cites], [sum(len(finding.cites) for finding in own)]))
    if case.unseen is not None:
        pairs.append((sorted(case.unseen), sorted(_unseen(case.rule, report))))
    words = "\n".join(_words(own))
    missing = [f"not said: {text}" for text in case.says if text not in words]
    return [f"listed {one}, told {other}" for one, other in pairs if one != other] + missing


def _unseen(rule: str, report: Report) -> Iterator[str]:
    return (item.place for item in report.not_checked if rule in item.rules)


def _words(own: list[ReportedFinding]) -> Iterator[str]:
    for finding in own:
        yield from (finding.message, finding.fix, *(cite.title for cite in finding.cites))
        yield f"依据：{GROUND_WORDS[Ground(finding.ground)].zh}"
