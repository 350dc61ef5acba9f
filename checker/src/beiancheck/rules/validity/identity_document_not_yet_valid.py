"""An identity document whose validity begins after today."""

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
    title=Text(zh="证件的有效期还没有开始", en="An identity document that is not yet valid"),
    why=Text(
        zh="证件从签发那天起有效；起始日期在今天之后，多半是年份填错，核验时对不上证件。",
        en="A document is valid from the day it was issued; a first day after today is mostly a "
        "mistyped year and does not agree with the document.",
    ),
    fault=Text(
        zh="有效期从 {begins} 起，今天是 {today}。",
        en="It is said to be valid from {begins}; today is {today}.",
    ),
    fix=Text(
        zh="照身份证国徽面（或证件资料页）重填起始日期。",
        en="Copy the first day from the emblem side of the card, or the data page.",
    ),
)
def identity_document_not_yet_valid(facts: Facts) -> Iterator[Evidence]:
    """Compare the first day of each document with today, unless it is after the last one."""
    for one in facts.people:
        begins = one.person.valid_from
        if begins is None or begins <= facts.today or (one.until and begins > one.until):
            continue
        yield at(f"{one.path}.valid_from", begins=begins.isoformat(), today=facts.today.isoformat())
