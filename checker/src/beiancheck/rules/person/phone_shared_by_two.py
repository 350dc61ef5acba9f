"""Two persons in charge with one mobile number."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import mobile
from beiancheck.law import HUAWEI, ORDER_33
from beiancheck.people import pairs
from beiancheck.rule import Seen, at, rule
from beiancheck.shape import label
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.unseen import unseen_of_each
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, ORDER_33.article(7)),
    causes=("C28",),
    kinds=ORGANISATIONS,
    title=Text(zh="两个人用了同一个手机号", en="Two persons give the same mobile number"),
    why=Text(
        zh="通信管理局会分别联系两位负责人，各自的手机号要能找到本人。",
        en="Each person in charge is contacted separately and must be reached at a number "
        "of their own.",
    ),
    fault=Text(
        zh="“{number}”也填在“{other}”里，而两处填的不是同一个人。",
        en="“{number}” is also given in “{other}”, and the two are not the same person.",
    ),
    fix=Text(
        zh="各填本人的手机号；其实是同一个人的，姓名和证件号码要填得一样。",
        en="Give each person's own number; if they are one person, type name and document "
        "number the same.",
    ),
)
def phone_shared_by_two(facts: Facts) -> Iterator[Seen]:
    """Compare the mobiles of persons who are certainly different."""
    yield from unseen_of_each(facts, facts.people, "mobile")
    told = set()
    for earlier, later in pairs(facts):
        is_shared = mobile.is_same(earlier.person.mobile, later.person.mobile)
        if is_shared and later.path not in told:
            told.add(later.path)
            other = label(f"{earlier.path}.mobile")
            yield at(f"{later.path}.mobile", number=later.person.mobile.strip(), other=other)
