"""An identity document prints another number than the form gives."""

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
    causes=("C01",),
    about=Part.READINGS,
    title=Text(
        zh="证件号码与身份证件不一致",
        en="A document number is not the one printed",
    ),
    why=Text(
        zh="姓名和号码要与公安机关的数据一致。",
        en="Name and number are compared with police data.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="对着证件把号码逐位核对一遍，填错的改正。",
        en="Compare the number character by character and correct the form.",
    ),
)
def identity_number_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.IDENTITY and one.row.item is Item.NUMBER:
            yield at_field(one, of)
