"""There are 88 causes of rejection, and a rule claims only causes that exist."""

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from beiancheck.causes import CAUSES, GROUPS, Kind, cause
from beiancheck.check import Order, check
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from tests import submissions


def uncovered() -> list[str]:
    """List the causes, reminders aside, that no rule claims."""
    claimed = {number for rule in RULES for number in rule.causes}
    return [
        one.id for one in CAUSES.values() if one.kind is not Kind.REMINDER and one.id not in claimed
    ]


def test_there_are_88_causes_each_once_and_in_order() -> None:
    path = files("beiancheck").joinpath("data/causes.toml")
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["cause"]

    assert [f"C{number:02}" for number in range(1, 89)] == [row["id"] for row in rows]
    assert [row["id"] for row in rows] == list(CAUSES)


def test_reminders_are_no_findings() -> None:
    assert ["C80", "C85", "C88"] == [one.id for one in CAUSES.values() if one.kind is Kind.REMINDER]


def unasked(value: Any) -> Any:
    """Leave out every answer to a yes-or-no question, and all that only the applicant knows."""
    if isinstance(value, list):
        return [unasked(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: unasked(one)
        for key, one in value.items()
        if key != "statements" and not isinstance(one, bool)
    }


def seen_without_asking() -> set[str]:
    """Collect the causes that a case's own findings still carry when nothing is answered."""
    seen: set[str] = set()
    for case in submissions.cases():
        raw = unasked(submissions.changed(case))
        order = Order(
            language="zh", today=submissions.TODAY, provider=submissions.profile(case.provider)
        )
        found = check(raw, submissions.files(raw, case.replace_files), order).findings
        listed = {told.split()[0] for told in case.finds}
        seen |= {number for one in found if one.rule in listed for number in one.causes}
    return seen


def test_58_causes_are_seen_without_asking() -> None:
    assert len(seen_without_asking()) >= 58


def test_no_two_causes_say_the_same_and_groups_stand_together() -> None:
    seen = [one.group.id for one in CAUSES.values()]

    assert len({one.text.zh for one in CAUSES.values()}) == len(CAUSES)
    assert len({one.text.en for one in CAUSES.values()}) == len(CAUSES)
    assert list(dict.fromkeys(seen)) == list(GROUPS)
    assert sorted(seen, key=list(GROUPS).index) == seen


@pytest.mark.parametrize("number", ["C00", "C89", "c01", "1", ""])
def test_an_unknown_cause_cannot_be_looked_up(number: str) -> None:
    with pytest.raises(LookupError):
        cause(number)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_claims_only_causes_that_exist_and_are_findings(rule: Rule) -> None:
    assert all(cause(number).kind is not Kind.REMINDER for number in rule.causes)
    assert len(rule.causes) == len(set(rule.causes))


def test_every_cause_has_a_rule_or_a_question() -> None:
    assert [] == uncovered()


def test_every_cause_is_found_in_a_case() -> None:
    causes = {rule.id: rule.causes for rule in RULES}
    found = {told.split()[0] for case in submissions.cases() for told in case.finds}
    carried = {number for rule in found for number in causes[rule]}

    assert set() == {one.id for one in CAUSES.values() if one.kind is not Kind.REMINDER} - carried
