"""An individual's identity document prints another address than the form gives."""

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
        zh="证件住所与身份证件不一致",
        en="The address on the identity document was copied differently",
    ),
    why=Text(
        zh="证件住所照身份证上的住址填，现在住哪里填在通信地址。",
        en="This address is that of the document; where you live now is the correspondence "
        "address.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="照证件上的住址逐字填写。",
        en="Copy the address from the document letter by letter.",
    ),
)
def identity_address_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.IDENTITY and one.row.item is Item.ADDRESS:
            yield at_field(one, of)
