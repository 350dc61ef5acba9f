"""An email address that cannot be one."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.email import is_malformed, is_unusual, unknown_ending
from beiancheck.law import INSPUR, ORDER_33
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.OURS)
_NEVER = Text(zh="不是邮箱地址", en="is not an email address")
_SELDOM = Text(
    zh="的写法少见，备案系统未必收", en="is written in a way that the filing system may not take"
)
_ENDING = Text(
    zh="的结尾“.{ending}”不是我们认识的后缀", en="ends in “.{ending}”, a suffix that we do not know"
)


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), INSPUR),
    causes=("C32",),
    title=Text(zh="邮箱写法不对", en="An email address is not written right"),
    why=Text(
        zh="备案结果和整改通知会发到这个邮箱，写错就收不到，系统也不收。",
        en="Results and notices go to this address; the system does not take one that cannot be.",
    ),
    fault=Text(zh="“{email}”{what}。", en="“{email}” {what}."),
    fix=Text(
        zh="填一个邮箱，用半角字符，如 name@example.cn。",
        en="Give one address in ordinary characters, such as name@example.cn.",
    ),
)
def email_malformed(facts: Facts) -> Iterator[Seen]:
    """Look for texts that are no addresses."""
    for one in facts.people:
        yield from unseen(facts, f"{one.path}.email")
        given = one.person.email.strip()
        if given and is_malformed(given):
            yield at(f"{one.path}.email", email=given, what=_NEVER)
        elif is_unusual(given):
            yield at(f"{one.path}.email", _LOOK, email=given, what=_SELDOM)
        elif ending := unknown_ending(given):
            yield at(f"{one.path}.email", _LOOK, email=given, what=_ENDING, ending=ending)
