"""Every rule fires on its fault, stays silent on the near miss, and nothing else is said."""

import pytest

from beiancheck.rule import Rule
from beiancheck.rules import RULES
from tests import submissions, telling
from tests.submissions import Case

ALL_CASES = submissions.cases()


@pytest.mark.parametrize("case", ALL_CASES, ids=lambda case: f"{case.rule}: {case.name}")
def test_a_case_finds_exactly_what_it_lists(case: Case) -> None:
    report = submissions.report(case)
    found = sorted(f"{finding.rule} {finding.severity}" for finding in report.findings)

    assert list(case.finds) == found
    assert [] == telling.broken(case, report)


@pytest.mark.parametrize("name", telling.wholes())
def test_where_much_is_wrong_or_nothing_given_a_rule_tells_its_own(name: str) -> None:
    whole = telling.wholes()[name]
    told = telling.told(submissions.report(whole.case))

    assert whole.told == {rule: told.get(rule, []) for rule in whole.told}


@pytest.mark.parametrize("name", submissions.names())
def test_a_flawless_submission_has_no_must_fix_and_no_warning(name: str) -> None:
    case = Case(rule="", name=name, start=name, finds=())
    found = submissions.report(case).findings

    assert [] == [(finding.rule, finding.place, finding.message) for finding in found]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_a_fault_case_and_a_near_miss(rule: Rule) -> None:
    own = [case for case in ALL_CASES if case.rule == rule.id]

    assert any(not case.is_near_miss for case in own), "no case in which it fires"
    assert any(case.is_near_miss for case in own), "no near miss"


def test_every_case_file_is_named_after_a_rule() -> None:
    known = {rule.id for rule in RULES}

    assert set() == {case.rule for case in ALL_CASES} - known
