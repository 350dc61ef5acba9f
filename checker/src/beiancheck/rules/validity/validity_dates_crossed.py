"""A document that would run out before it begins."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import ORDER_33, PROVIDER_FORM_2023
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), PROVIDER_FORM_2023),
    causes=("C03",),
    title=Text(zh="证件有效期的起止日期颠倒", en="A document would run out before it begins"),
    why=Text(
        zh="起止日期互相矛盾，核验时就对不上证件。",
        en="Dates that contradict each other cannot agree with the document.",
    ),
    fault=Text(
        zh="有效期从 {begins} 起，到 {until} 止，起在止之后。",
        en="It is said to be valid from {begins} until {until}, which is earlier.",
    ),
    fix=Text(
        zh="照身份证国徽面（或证件资料页）重填起止日期。",
        en="Copy both dates from the emblem side of the card, or the data page.",
    ),
)
def validity_dates_crossed(facts: Facts) -> Iterator[Evidence]:
    """Compare the first and the last day of each document."""
    for one in facts.people:
        begins = one.person.valid_from
        if begins is not None and one.until is not None and begins > one.until:
            yield at(
                f"{one.path}.valid_from",
                begins=begins.isoformat(),
                until=one.until.isoformat(),
            )
