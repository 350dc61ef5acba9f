"""An identity document prints another name than the form gives."""

from collections.abc import Iterator

from beiancheck.agreement.telling import Group, at_field, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), HUAWEI, TENCENT),
    causes=("C12",),
    about=Part.READINGS,
    title=Text(
        zh="姓名与身份证件不一致",
        en="A name is not that of the identity document",
    ),
    why=Text(
        zh="姓名要与公安机关的数据一致，错一个字也通不过。",
        en="The name is compared with police data; one wrong character is too many.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="对着证件看一遍：填错的照证件改；交成别人证件的，换过来。",
        en="Look at the document: correct the form, or hand in the right person's document.",
    ),
)
def identity_name_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.IDENTITY and one.row.item is Item.NAME:
            yield at_field(one, of)
