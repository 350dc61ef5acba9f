"""Which approvals a submission names or hands in, and where words ask for one."""

from collections.abc import Iterator

import msgspec

from beiancheck.facts import Facts, once
from beiancheck.submission import Approval
from beiancheck.terms.content import ApprovalField
from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper

_TAUGHT = frozenset({ApprovalField.EDUCATION, ApprovalField.TUTORING})
_CARED = frozenset({ApprovalField.HEALTH, ApprovalField.DRUGS_DEVICES})
COMMERCIAL = frozenset(
    {
        Kind.ENTERPRISE,
        Kind.INDIVIDUAL_BUSINESS,
        Kind.INDIVIDUAL_BUSINESS_UNNAMED,
        Kind.INDIVIDUAL,
        Kind.COLLECTIVE,
    }
)
"""Kinds whose name is chosen; others bear the name of the duty that they were registered for."""


class Spoken(msgspec.Struct, frozen=True):
    """A name or scope: where it stands, what it says, and which approvals cover it."""

    path: str
    text: str
    approvals: tuple[Approval, ...]
    remark: str


@once
def spoken(facts: Facts) -> Iterator[Spoken]:
    """Yield the names of sites and, where it was chosen, the holder's name; then the scope."""
    every = tuple(one for site in facts.sites for one in site.service.approvals)
    remarks = " ".join(site.service.remark for site in facts.sites)
    for site in facts.sites:
        service = site.service
        yield Spoken(f"{site.path}.name", service.name, service.approvals, service.remark)
    holder = facts.submission.holder
    if facts.submission.kind in COMMERCIAL and not facts.is_person:
        yield Spoken("holder.name", holder.name, every, remarks)
    yield Spoken("holder.scope", holder.scope, every, remarks)


def is_covered(facts: Facts, field: ApprovalField, named: tuple[Approval, ...]) -> bool:
    """Tell whether an approval of the field is named, or one is in whose field nobody said."""
    fields = {one.field for one in named if one.field is not None}
    if not fields:
        return has_paper(facts, Paper.APPROVAL)
    return any(field is one or _are_kin(field, one) for one in fields)


def has_paper(facts: Facts, *papers: Paper) -> bool:
    """Tell whether one of the papers was handed in."""
    return any(file.role in papers for file in facts.submission.files)


def says_not_concerned(remark: str) -> bool:
    """Tell whether a remark says that the site does nothing of the kind."""
    return any(words in remark for words in ("不涉及", "不从事", "不开展", "不提供", "不经营"))


def _are_kin(one: ApprovalField, other: ApprovalField) -> bool:
    return any({one, other} <= kin for kin in (_TAUGHT, _CARED))
