"""There are 88 causes of rejection, and a rule claims only causes that exist."""

import tomllib
from importlib.resources import files

import pytest

from beiancheck.causes import CAUSES, GROUPS, Kind, cause
from beiancheck.rule import Rule
from beiancheck.rules import RULES


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


def test_58_causes_can_be_seen_without_asking() -> None:
    assert sum(one.kind is Kind.RULE for one in CAUSES.values()) >= 58


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
