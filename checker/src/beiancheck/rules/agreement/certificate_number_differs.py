"""The holder's certificate prints another number than the form gives."""

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
    causes=(),
    about=Part.READINGS,
    title=Text(
        zh="主办者证件号码与证件不一致",
        en="The certificate number is not the one printed",
    ),
    why=Text(
        zh="号码要与登记机关的数据一致，错一位也通不过。",
        en="The number is compared with the register; one wrong character is too many.",
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
def certificate_number_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.CERTIFICATE and one.row.item is Item.NUMBER:
            yield at_field(one, of)
