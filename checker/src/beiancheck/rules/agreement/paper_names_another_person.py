"""A letter or form names another person in charge than the filing."""

from collections.abc import Iterator

from beiancheck.agreement.telling import Group, at_paper, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_ITEMS = frozenset({Item.NAME, Item.NUMBER})


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(HUAWEI, TENCENT),
    causes=("C77", "C78"),
    about=Part.READINGS,
    title=Text(
        zh="函件、核验单上的人不一致",
        en="A letter or form names another person",
    ),
    why=Text(
        zh="被授权人、签字人要与表里的负责人是同一个人。",
        en="Whoever is authorised or signs is the person in charge on the form.",
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
def paper_names_another_person(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        is_person = one.row.item in _ITEMS and one.row.about != "holder"
        if of is Group.NAMED and (is_person or one.row.item is Item.LEGAL_REPRESENTATIVE):
            yield at_paper(one, of)
