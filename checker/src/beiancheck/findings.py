"""Findings: what a rule saw, dressed with words, severity, ground and citations."""

from dataclasses import dataclass

from beiancheck.citation import Citation
from beiancheck.facts import Facts
from beiancheck.rule import Evidence, Rule, Unseen
from beiancheck.rules import RULES
from beiancheck.text import Text
from beiancheck.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault that was found, or something a person must look at."""

    rule: Rule
    path: str
    verdict: Verdict
    values: dict[str, Text | str]
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that could not look at a place, because nothing was given there."""

    rule: Rule
    path: str


@dataclass(frozen=True, slots=True)
class Found:
    """All that the rules found. ``clear``: rules that looked and found nothing."""

    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    clear: tuple[Rule, ...]


def find(facts: Facts, rules: tuple[Rule, ...] = RULES) -> Found:
    """Let every rule that applies look at the facts."""
    findings: list[Finding] = []
    skipped: list[Skipped] = []
    clear: list[Rule] = []
    for rule in rules:
        if not rule.applies(facts):
            continue
        seen = tuple(rule.look(facts))
        found = [_dressed(rule, item) for item in seen if isinstance(item, Evidence)]
        missed = [Skipped(rule, item.path) for item in seen if isinstance(item, Unseen)]
        findings += found
        skipped += missed
        if not found and not missed:
            clear.append(rule)
    return Found(tuple(findings), tuple(skipped), tuple(clear))


def _dressed(rule: Rule, seen: Evidence) -> Finding:
    return Finding(
        rule, seen.path, seen.verdict or rule.verdict, seen.values, seen.cites or rule.cites
    )
