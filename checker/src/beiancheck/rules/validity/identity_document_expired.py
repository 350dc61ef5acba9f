"""An identity document that has run out."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import INSPUR, ORDER_33, PROVIDER_FORM_2023
from beiancheck.people import unseen_validity
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), PROVIDER_FORM_2023, INSPUR),
    causes=("C03",),
    title=Text(zh="证件已过期", en="An identity document has run out"),
    why=Text(
        zh="过期的证件不能证明身份，备案会被退回。",
        en="A document that has run out proves nothing, and the filing is sent back.",
    ),
    fault=Text(
        zh="有效期至 {until}，早于今天（{today}）。",
        en="It ran out on {until}; today is {today}.",
    ),
    fix=Text(
        zh="换领新证件，照新证件填有效期；已经换过的，改成新证件的日期。",
        en="Renew the document and give its dates; if it has been renewed, correct the date.",
    ),
)
def identity_document_expired(facts: Facts) -> Iterator[Seen]:
    """Compare the last day of each document with today; the last day still counts."""
    yield from unseen_validity(facts)
    for one in facts.people:
        if one.until is not None and one.until < facts.today:
            yield at(
                f"{one.path}.valid_until",
                until=one.until.isoformat(),
                today=facts.today.isoformat(),
            )
