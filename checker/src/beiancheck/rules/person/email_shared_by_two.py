"""Two persons in charge with one email address."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import email
from beiancheck.law import HUAWEI
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
    cites=(HUAWEI,),
    causes=("C28",),
    kinds=ORGANISATIONS,
    title=Text(zh="两个人用了同一个邮箱", en="Two persons give the same email address"),
    why=Text(
        zh="服务商一般要求两位负责人各用各的邮箱。",
        en="Providers usually ask for an address of each person's own.",
    ),
    fault=Text(
        zh="“{email}”也填在“{other}”里，而两处填的不是同一个人。",
        en="“{email}” is also given in “{other}”, and the two are not the same person.",
    ),
    fix=Text(
        zh="各填本人的邮箱；其实是同一个人的，姓名和证件号码要填得一样。",
        en="Give each person's own address; if they are one person, type name and document "
        "number the same.",
    ),
)
def email_shared_by_two(facts: Facts) -> Iterator[Seen]:
    """Compare the addresses of persons who are certainly different."""
    yield from unseen_of_each(facts, facts.people, "email")
    told = set()
    for earlier, later in pairs(facts):
        here = email.key(later.person.email)
        if here and here == email.key(earlier.person.email) and later.path not in told:
            told.add(later.path)
            other = label(f"{earlier.path}.email")
            yield at(f"{later.path}.email", email=later.person.email.strip(), other=other)
