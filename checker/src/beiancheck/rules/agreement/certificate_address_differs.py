"""The holder's certificate prints another address than the form gives."""

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
        zh="证件住所与证件上印的不一致",
        en="The address on the certificate was copied differently",
    ),
    why=Text(
        zh="证件住所要照证件填，搬过家的先换证件。",
        en="This address is copied from the certificate; after a move the certificate is "
        "renewed first.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="照证件上的住所逐字填写。",
        en="Copy the address from the certificate letter by letter.",
    ),
)
def certificate_address_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.CERTIFICATE and one.row.item is Item.ADDRESS:
            yield at_field(one, of)
