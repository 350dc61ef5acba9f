"""A letter or form gives another phone or email than the filing."""

from collections.abc import Iterator

from beiancheck.agreement.telling import at_paper, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, NOTICE_2010_64
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_ITEMS = frozenset({Item.MOBILE, Item.EMAIL})


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2010_64.whole, HUAWEI),
    causes=("C78",),
    about=Part.READINGS,
    title=Text(
        zh="函件、核验单上的联系方式不一致",
        en="A letter or form gives another phone or email",
    ),
    why=Text(
        zh="电话、邮箱各处要一样，核验时会打电话。",
        en="Phones and emails are the same everywhere; they are called.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="看哪一处写错了，改成一样。",
        en="See which is wrong and write the same in both places.",
    ),
)
def paper_gives_another_contact(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if one.row.item in _ITEMS:
            yield at_paper(one, of)
