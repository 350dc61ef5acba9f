"""The mutants of every rule, which of them go unnoticed, and what is written about those."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sitebuild.mutants import judging
from sitebuild.mutants.making import mutants
from sitebuild.places import CHECKER, ROOT
from sitebuild.say import Trouble

RULES = CHECKER / "src" / "beiancheck" / "rules"
REASONS = ROOT / "tests" / "mutants.toml"
LEAST = 3
"""How many mutants a rule must yield for its count to mean anything."""


@dataclass(frozen=True, slots=True)
class Count:
    """One rule: how many mutants it has, the survivors without a reason, the reasons out of use."""

    rule: str
    made: int
    explained: int
    unexplained: tuple[str, ...]
    stale: tuple[str, ...]

    @property
    def faults(self) -> Iterator[str]:
        """Yield what has to be put right."""
        if self.made < LEAST:
            yield f"{self.rule}: only {self.made} mutants"
        for name in self.unexplained:
            yield f"{self.rule}: survives without a reason: {name}"
        for name in self.stale:
            yield f"{self.rule}: has a reason and does not survive: {name}"


def counts(wanted: frozenset[str]) -> Iterator[Count]:
    """Count the mutants of each of these rules, or of all if none is named.

    :raises Trouble: if a rule fails its tests as it is, or a name or a reason is no rule's.
    """
    paths = {path.stem.replace("_", "-"): path for path in sorted(RULES.glob("*/[a-z]*.py"))}
    reasons = tomllib.loads(REASONS.read_text(encoding="utf-8"))
    unknown = sorted((wanted | reasons.keys()) - paths.keys())
    if unknown:
        raise Trouble(f"There is no rule {', '.join(unknown)}.")
    for rule, path in paths.items():
        if not wanted or rule in wanted:
            yield _count(rule, path, reasons.get(rule, {}))


def _count(rule: str, path: Path, reasons: dict[str, str]) -> Count:
    name = f"beiancheck.rules.{path.parent.name}.{path.stem}"
    source = path.read_text(encoding="utf-8")
    own = judging.rule_of(compile(source, path, "exec"), name)
    if own is None or judging.is_noticed(own):
        raise Trouble(f"{rule} fails its own tests: tests/checker/test_rules.py tells which.")
    made, survivors = 0, []
    for mutant in mutants(source, str(path)):
        changed = judging.rule_of(mutant.code, name)
        if changed is not None:
            made += 1
            if not judging.is_noticed(changed):
                survivors.append(mutant.name)
    return Count(
        rule,
        made,
        explained=sum(survivor in reasons for survivor in survivors),
        unexplained=tuple(survivor for survivor in survivors if survivor not in reasons),
        stale=tuple(reason for reason in reasons if reason not in survivors),
    )
