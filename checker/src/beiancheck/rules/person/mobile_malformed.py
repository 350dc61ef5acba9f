"""A mobile number that is not 11 digits beginning with 1."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import landline, mobile
from beiancheck.law import INSPUR, ORDER_33
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_EMERGENCY = Verdict(Severity.WARNING, Ground.PRACTICE)


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), INSPUR),
    causes=("C26",),
    title=Text(zh="手机号写法不对", en="A mobile number is not written right"),
    why=Text(
        zh="备案系统只收内地 11 位手机号，短信核验码也发到这个号码。",
        en="The filing system takes mainland mobile numbers of 11 digits only, and the "
        "verification text goes to this number.",
    ),
    fault=Text(
        zh="“{number}”不是以 1 开头的 11 位手机号。",
        en="“{number}” is not a mobile number of 11 digits that begins with 1.",
    ),
    fix=Text(
        zh="填一个内地手机号，只填一个，能收短信。",
        en="Give one mainland mobile number that can receive text messages.",
    ),
)
def mobile_malformed(facts: Facts) -> Iterator[Seen]:
    """Look for numbers that are no mobiles; an emergency number may be a landline."""
    for one in facts.people:
        yield from unseen(facts, f"{one.path}.mobile", f"{one.path}.emergency")
        number, emergency = one.person.mobile.strip(), one.person.emergency.strip()
        if number and mobile.digits(number) is None:
            yield at(f"{one.path}.mobile", number=number)
        if emergency and mobile.digits(emergency) is None and landline.parse(emergency) is None:
            yield at(f"{one.path}.emergency", _EMERGENCY, number=emergency)
