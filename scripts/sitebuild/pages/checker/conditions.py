"""When a part of the page shows: a requirement's `When` as data that the page's script matches.

A condition is a list of alternatives. An alternative holds when every control it names has one of
the values listed; "" stands for a control without an answer. Controls are named by their paths
without indices, as in the submission.
"""

import json
from collections.abc import Iterable

from beiancheck.provider import default
from beiancheck.requirements.when import When
from beiancheck.submission import Service
from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.terms.kinds import Kind

Alternative = dict[str, list[str]]
Condition = list[Alternative]

ALWAYS: Condition = []
TYPE = "services.type"
SAME = "services.same_manager"
LEGAL = "manager_is_legal_representative"
APPROVED = "services.approval_needed"
"""A control of the page alone: the submission says it by its list of approvals."""

EVERY = {"kind": len(Kind), "filing": len(Filing), TYPE: len(ServiceType)}
_NAMES = {"type": TYPE}
DEFAULT_TYPE = Service().type.value
_ANSWERS: dict[str, dict[str, Condition]] = {
    "separate_manager": {"yes": [{SAME: ["false", ""]}], "no": [{SAME: ["true"]}]},
    "needs_authorisation": {
        "yes": [{LEGAL: ["false"]}, {SAME: ["false", ""]}],
        "no": [{LEGAL: ["true", ""], SAME: ["true"]}],
    },
    "has_approval": {"yes": [{APPROVED: ["true"]}], "no": [{APPROVED: ["false", ""]}]},
}


def is_on(when: When) -> bool:
    """Tell whether the provider's practice has the row at all."""
    return not when.switch or bool(getattr(default().practice, when.switch))


def of(when: When) -> Condition:
    """Turn the answers under which a requirement holds into a condition."""
    found: Condition = [{}]
    for question, answers in when.questions().items():
        if question in _ANSWERS:
            asked = [one for answer in answers for one in _ANSWERS[question][answer]]
        else:
            asked = [{_NAMES.get(question, question): answers}]
            if DEFAULT_TYPE in answers:
                # The submission takes a service whose type is not said for a website.
                asked[0][TYPE] = [*answers, ""]
        found = both(found, asked)
    return simple(found)


def both(first: Condition, second: Condition) -> Condition:
    """Give the condition that holds where both do."""
    if not first or not second:
        return first or second
    return [joined for one in first for two in second if (joined := _joined(one, two)) is not None]


def either(conditions: Iterable[Condition]) -> Condition:
    """Give the condition that holds where one of them does."""
    found: Condition = []
    for condition in conditions:
        if not condition:
            return ALWAYS
        found += [one for one in condition if one not in found]
    return found


def simple(condition: Condition) -> Condition:
    """Leave out what holds for every answer."""
    found = [
        {name: values for name, values in one.items() if len(values) < EVERY.get(name, 99)}
        for one in condition
    ]
    return ALWAYS if {} in found else found


def written(condition: Condition) -> str:
    """Write a condition as JSON; empty for one that always holds."""
    return json.dumps(condition, separators=(",", ":")) if condition else ""


def _joined(one: Alternative, two: Alternative) -> Alternative | None:
    joined = dict(one)
    for name, values in two.items():
        joined[name] = [value for value in joined.get(name, values) if value in values]
        if not joined[name]:
            return None
    return joined
