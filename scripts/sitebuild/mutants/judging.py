"""Whether the tests notice a mutant: the rule's own cases, bare and flawless submissions."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import CodeType, FrameType, ModuleType

from beiancheck.check import gathered
from beiancheck.facts import Facts
from beiancheck.findings import look
from beiancheck.report import Report
from beiancheck.rule import Rule
from beiancheck.write import write
from tests import submissions, telling
from tests.submissions import Case
from tests.telling import Whole

LONGEST = 5
"""How many seconds a mutant may take for one submission."""


class EndlessError(Exception):
    """A mutant that does not come to an end."""


def rule_of(code: CodeType, name: str) -> Rule | None:
    """Make the rule; give None if a mutant cannot even be imported."""
    module = ModuleType(name)
    try:
        exec(code, module.__dict__)  # noqa: S102 -- our own file, changed in one place
    except Exception:  # noqa: BLE001 -- whatever a mutant does
        return None
    found = getattr(module, name.rpartition(".")[2])
    assert isinstance(found, Rule)  # noqa: S101 -- it was a rule before
    return found


def is_noticed(rule: Rule) -> bool:
    """Tell whether a test of the rule fails with this one in its place."""
    return (
        any(_breaks(case, rule) for case in _own(rule.id))
        or any(_breaks_whole(whole, rule) for whole in telling.wholes().values())
        or any(_breaks(case, rule) for case in _flawless(rule.id))
    )


@cache
def _own(rule: str) -> tuple[Case, ...]:
    return tuple(case for case in submissions.cases() if case.rule == rule)


@cache
def _flawless(rule: str) -> tuple[Case, ...]:
    return tuple(Case(rule=rule, name="", start=name, finds=()) for name in submissions.names())


def _breaks(case: Case, rule: Rule) -> bool:
    # A flawless submission is gathered once for all rules.
    facts = _facts_of(case) if case.name else _facts_of_flawless(case.start)
    report = _report(facts, rule)
    return report is None or bool(telling.broken(case, report))


def _breaks_whole(whole: Whole, rule: Rule) -> bool:
    if rule.id not in whole.told:
        return False
    report = _report(_facts_of(whole.case), rule)
    return report is None or telling.told(report).get(rule.id, []) != whole.told[rule.id]


def _report(facts: Facts, rule: Rule) -> Report | None:
    try:
        with _limited():
            asked = facts.submission
            applies = rule.applies(asked.kind, asked.filing, facts.today)
            found = look((rule,) if applies else (), facts)
            return write(facts, found, "zh", is_masked=False)
    except Exception:  # noqa: BLE001 -- whatever a mutant does
        return None


_known: dict[int, Facts] = {}


def _facts_of(case: Case) -> Facts:
    # Cases hold dicts and have no hash; they live as long as the command.
    if id(case) not in _known:
        _known[id(case)] = gathered(*submissions.asked(case))
    return _known[id(case)]


@cache
def _facts_of_flawless(name: str) -> Facts:
    return gathered(*submissions.asked(Case(rule="", name=name, start=name, finds=())))


@contextmanager
def _limited() -> Iterator[None]:
    def end(_number: int, _frame: FrameType | None) -> None:
        raise EndlessError

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
