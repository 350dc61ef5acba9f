"""Which rules read what provinces ask: found in the rules' own sources, so it cannot go stale."""

import inspect
import re
import sys
from collections.abc import Mapping
from functools import cache
from types import FunctionType, ModuleType
from typing import Literal

from beiancheck.provinces import Row
from beiancheck.provinces import of as province_rules
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.terms.provinces import Province

How = Literal["first", "about", "every"]
"""`first` and `about` leave disputed rows out; `every` looks at all rows of a topic."""
READ = re.compile(r"\.(first|about|every)\(\s*\"([a-z-]+)\"")
EVERY = re.compile(r"\btopic == \"([a-z-]+)\"")
WORD = re.compile(r"\b[a-z_]\w*\b")
NAMED = re.compile(r"\bProvince\.([A-Z_]+)\b")
BY_WAY: Mapping[str, tuple[How, str]] = {"paper-missing": ("about", "paper")}
"""What a rule reads through the list of needed papers; the tests try it."""


@cache
def readings(rule: Rule) -> frozenset[tuple[How, str]]:
    """Tell which topics a rule reads, and how."""
    found: set[tuple[How, str]] = {BY_WAY[rule.id]} if rule.id in BY_WAY else set()
    for source in _sources(rule):
        found |= set(READ.findall(source))
        found |= {("every", name) for name in EVERY.findall(source)}
    return frozenset(found)


def _sources(rule: Rule) -> list[str]:
    """Give the source of a rule's module and of the functions that it calls, however far."""
    own = sys.modules[rule.look.__module__]
    sources, found = [inspect.getsource(own)], dict.fromkeys(_functions(own))
    open_ones = list(found)
    while open_ones:
        function = open_ones.pop()
        source = inspect.getsource(function)
        sources.append(source)
        named_there = set(WORD.findall(source))
        for other in _functions(sys.modules[function.__module__]):
            if other.__name__ in named_there and other not in found:
                found[other] = None
                open_ones.append(other)
    return sources


def _functions(module: ModuleType) -> list[FunctionType]:
    return [
        value
        for value in map(inspect.unwrap, filter(callable, vars(module).values()))
        if isinstance(value, FunctionType) and value.__module__.startswith("beiancheck.")
    ]


@cache
def named(rule: Rule) -> tuple[Province, ...]:
    """Give the provinces that a rule names itself, in their order."""
    names = set(NAMED.findall(inspect.getsource(sys.modules[rule.look.__module__])))
    return tuple(province for province in Province if province.name in names)


def readers(province: Province, row: Row) -> tuple[Rule, ...]:
    """Give the rules that look at one row of a province."""
    return tuple(rule for rule in RULES if _reads(rule, province, row))


def _reads(rule: Rule, province: Province, row: Row) -> bool:
    ways = {how for how, topic in readings(rule) if topic == row.topic}
    if "every" in ways:
        return True
    if row.is_disputed:
        return False
    return "about" in ways or ("first" in ways and _is_first(province, row))


def _is_first(province: Province, row: Row) -> bool:
    """Tell whether a row is the one that counts, for organisations or for persons."""
    asked = (province_rules(province, is_person=is_person) for is_person in (False, True))
    return any(rules.first(row.topic) is row for rules in asked)


@cache
def concerned(rule: Rule) -> tuple[Province, ...]:
    """Give the provinces whose rows a rule reads or which it names."""
    return tuple(
        province
        for province in Province
        if province in named(rule)
        or any(
            _reads(rule, province, row)
            for is_person in (False, True)
            for row in province_rules(province, is_person=is_person).rows
        )
    )
