"""An end of validity that is neither a date nor 长期."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import ORDER_33, PROVIDER_FORM_2023
from beiancheck.people import unseen_validity
from beiancheck.rule import Seen, at, rule
from beiancheck.submission import LONG_TERM
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_OF_HOLDER = Verdict(Severity.LOOK, Ground.OURS)


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), PROVIDER_FORM_2023),
    causes=("C03",),
    title=Text(zh="证件有效期止不是日期", en="The end of a document's validity is not a date"),
    why=Text(
        zh="备案表里有效期止只能是日期或“长期”，否则没法核对证件是否过期。",
        en="The form takes a date or 长期 (without an end); with anything else nobody can tell "
        "whether the document is still valid.",
    ),
    fault=Text(
        zh="“{given}”不是日期，也不是“{long}”。",
        en="“{given}” is neither a date nor “{long}”.",
    ),
    fix=Text(
        zh="只填到期那一天，如 2032-05-01；没有期限的填“{long}”。",
        en="Give the last day only, such as 2032-05-01; without an end date: {long}.",
    ),
)
def validity_not_a_date(facts: Facts) -> Iterator[Seen]:
    """Look for ends of validity that cannot be read."""
    yield from unseen_validity(facts)
    for one in facts.people:
        given = one.person.valid_until.strip()
        if given and one.until is None and not one.is_long_term:
            yield at(f"{one.path}.valid_until", given=given, long=LONG_TERM)
    given = facts.submission.holder.valid_until.strip()
    if given and facts.certificate_until is None and not facts.is_certificate_long_term:
        # The filing form has no place for it, so nothing is refused.
        yield at("holder.valid_until", _OF_HOLDER, given=given, long=LONG_TERM)
