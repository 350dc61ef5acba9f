"""Findings: what a rule saw, dressed with words, severity, ground and citations."""

from datetime import date
from functools import lru_cache
from itertools import filterfalse

import msgspec

from beiancheck.citation import Citation
from beiancheck.facts import Facts, Part
from beiancheck.rule import Evidence, Place, Rule, Unseen
from beiancheck.rules import RULES
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text
from beiancheck.verdict import Verdict


class Finding(msgspec.Struct, frozen=True):
    """A fault that was found, or something a person must look at."""

    rule: Rule
    path: str
    verdict: Verdict
    values: dict[str, Text | str]
    cites: tuple[Citation, ...]
    seen: tuple[Place, ...] = ()


class Skipped(msgspec.Struct, frozen=True):
    """A rule that could not look at a place, because nothing was given there."""

    rule: Rule
    path: str


class Found(msgspec.Struct, frozen=True):
    """All that the rules found. ``clear``: rules that looked and found nothing."""

    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    clear: tuple[Rule, ...]


def find(facts: Facts) -> Found:
    """Let every rule that applies look at the facts."""
    return look(_applying(facts.submission.kind, facts.submission.filing, facts.today), facts)


def look(rules: tuple[Rule, ...], facts: Facts) -> Found:
    """Let these rules look at the facts."""
    findings: list[Finding] = []
    skipped: list[Skipped] = []
    spoke: set[Rule] = set()
    for rule in _concerned(rules, facts.absent):
        for item in rule.look(facts):
            spoke.add(rule)
            if isinstance(item, Unseen):
                skipped.append(Skipped(rule, item.path))
            else:
                findings.append(_dressed(rule, item))
    clear = tuple(filterfalse(spoke.__contains__, rules))
    return Found(tuple(findings), tuple(skipped), clear)


@lru_cache(maxsize=512)
def _applying(kind: Kind | None, filing: Filing | None, today: date) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if rule.applies(kind, filing, today))


@lru_cache(maxsize=512)
def _concerned(rules: tuple[Rule, ...], absent: frozenset[Part]) -> tuple[Rule, ...]:
    """Return the rules without those about a part that is absent."""
    return tuple(rule for rule in rules if rule.about not in absent)


def _dressed(rule: Rule, seen: Evidence) -> Finding:
    return Finding(
        rule,
        seen.path,
        seen.verdict or rule.verdict,
        seen.values,
        seen.cites or rule.cites,
        seen.seen,
    )
