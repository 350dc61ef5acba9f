"""A mobile number whose first three digits are unknown, or may not get the verification text."""

from collections.abc import Iterator

from beiancheck.dated import tables
from beiancheck.facts import Facts
from beiancheck.formats import mobile
from beiancheck.law import GENERAL_KNOWLEDGE, TENCENT
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_UNKNOWN = Text(
    zh="不在我们的号段表里",
    en="is not in our table of ranges",
)
_NO_TEXT = Text(
    zh="不在一家服务商列出的可收核验短信的号段里，那份清单较旧",
    en="is not among the ranges that a provider's list, an old one, names for the "
    "verification text",
)


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(GENERAL_KNOWLEDGE, TENCENT),
    causes=("C26",),
    title=Text(zh="手机号段请核对", en="The range of a mobile number is worth a look"),
    why=Text(
        zh="核验短信发到这个手机号；个别号段收不到，新号段我们也可能还不认识。号段表未经核实。",
        en="The verification text goes to this number. A few ranges may not get it, and we may "
        "not know the newest ranges; the table is unverified.",
    ),
    fault=Text(
        zh="“{number}”的号段 {range} {what}。", en="The range {range} of “{number}” {what}."
    ),
    fix=Text(
        zh="看号码有没有抄错；没错的，确认这个号能收到核验短信。",
        en="See whether the number is mistyped; if not, make sure it receives verification texts.",
    ),
)
def mobile_range_unknown(facts: Facts) -> Iterator[Seen]:
    """Look for well-formed mobiles of ranges that the table does not hold or holds apart."""
    known = tables("mobile_ranges")
    for one in facts.people:
        yield from unseen(facts, f"{one.path}.mobile")
        digits = mobile.digits(one.person.mobile)
        if digits is None:
            continue
        values = {"number": one.person.mobile.strip(), "range": digits[:3]}
        if digits[:3] not in known["rows"]:
            yield at(f"{one.path}.mobile", what=_UNKNOWN, **values)
        elif digits[:3] in known["not_listed_for_sms"]["rows"]:
            yield at(f"{one.path}.mobile", what=_NO_TEXT, **values)
