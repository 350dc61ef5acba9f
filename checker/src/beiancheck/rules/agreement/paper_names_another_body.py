"""A letter or form names another holder, or another number, than the filing."""

from collections.abc import Iterator

from beiancheck.agreement.telling import Group, at_paper, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, NOTICE_2010_64, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_ITEMS = frozenset({Item.NAME, Item.NUMBER})


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2010_64.whole, HUAWEI, TENCENT),
    causes=("C12", "C78"),
    about=Part.READINGS,
    title=Text(
        zh="函件、核验单上的主办者不一致",
        en="A letter or form names another holder",
    ),
    why=Text(
        zh="函件、核验单上的名称和号码要与备案表相同。",
        en="Names and numbers on letters and forms are those of the filing.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="看哪一处写错了：函件错的重新出具，表里错的改表。",
        en="See which is wrong: issue the letter anew, or correct the form.",
    ),
)
def paper_names_another_body(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.NAMED and one.row.item in _ITEMS and one.row.about == "holder":
            yield at_paper(one, of)
