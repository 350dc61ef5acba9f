"""Rules that are about a part of a submission are passed over where it is absent."""

from typing import Any

import pytest

from beiancheck.check import Order, gathered
from beiancheck.facts import Facts, Part
from beiancheck.findings import find
from beiancheck.provider import default
from beiancheck.rules import RULES
from tests import submissions

ORDER = Order(language="zh", today=submissions.TODAY, provider=default())
EVERY = [
    *(submissions.flawless(name) for name in submissions.names()),
    *(submissions.changed(case) for case in submissions.cases()),
]


def facts_of(raw: dict[str, Any]) -> Facts:
    return gathered(raw | {"files": []}, {}, ORDER)


@pytest.mark.parametrize("part", Part)
def test_no_rule_about_a_part_would_say_anything_without_it(part: Part) -> None:
    without = [facts for facts in map(facts_of, EVERY) if part in facts.absent]
    concerned = [rule for rule in RULES if rule.about is part]

    assert len(without) > 40
    assert concerned
    for facts in without:
        for rule in concerned:
            assert [] == list(rule.look(facts)), rule.id


def test_a_rule_that_was_passed_over_is_listed_as_having_found_nothing() -> None:
    found = find(facts_of(submissions.flawless("enterprise")))

    assert {"file-empty", "app-package-malformed"} <= {rule.id for rule in found.clear}
