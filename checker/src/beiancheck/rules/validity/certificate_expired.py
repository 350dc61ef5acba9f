"""A holder's certificate that has run out."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), TENCENT, HUAWEI),
    causes=("C16",),
    kinds=ORGANISATIONS,
    title=Text(zh="主办者证件已过期", en="The holder's certificate has run out"),
    why=Text(
        zh="过期的证件不能证明主办者是谁，备案会被退回。",
        en="A certificate that has run out no longer shows who the holder is; the filing is sent "
        "back.",
    ),
    fault=Text(
        zh="证件有效期至 {until}，早于今天（{today}）。",
        en="The certificate ran out on {until}; today is {today}.",
    ),
    fix=Text(
        zh="到登记机关换发，照新证件填有效期；已经换过的，改成新证件的日期。",
        en="Renew it at the registry and give the new date; if it has been renewed, correct the "
        "date.",
    ),
)
def certificate_expired(facts: Facts) -> Iterator[Seen]:
    """Compare the last day of the certificate with today; the last day still counts."""
    until = facts.certificate_until
    if not facts.submission.holder.valid_until.strip():
        yield Unseen("holder.valid_until")
    elif until is not None and until < facts.today:
        yield at("holder.valid_until", until=until.isoformat(), today=facts.today.isoformat())
