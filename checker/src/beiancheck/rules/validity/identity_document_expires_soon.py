"""An identity document that will run out within a few months."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, INSPUR, TENCENT
from beiancheck.margins import identity_months
from beiancheck.months import later
from beiancheck.people import unseen_validity
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_STATED = Verdict(Severity.ERROR, Ground.PROVIDER)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT, INSPUR),
    causes=("C03",),
    title=Text(zh="证件快到期了", en="An identity document will run out soon"),
    why=Text(
        zh="审核要几周时间，证件剩余有效期太短的，多数服务商会请您先换证。",
        en="Reviews take weeks, so most providers ask for a new document when little time is left.",
    ),
    fault=Text(
        zh="有效期至 {until}，剩下不到 {months} 个月。",
        en="It runs out on {until}, in less than {months} months.",
    ),
    fix=Text(
        zh="先换领新证件再备案，或问服务商现在能不能办。",
        en="Renew the document first, or ask the provider whether it will do.",
    ),
)
def identity_document_expires_soon(facts: Facts) -> Iterator[Seen]:
    """Look for documents that run out before the provider's, or the usual, margin."""
    yield from unseen_validity(facts)
    limits = facts.provider.limits
    stated = limits.stated and limits.id_months_left is not None
    months = identity_months(limits)
    for one in facts.people:
        if one.until is not None and facts.today <= one.until < later(facts.today, months):
            yield at(
                f"{one.path}.valid_until",
                _STATED if stated else None,
                until=one.until.isoformat(),
                months=str(months),
            )
