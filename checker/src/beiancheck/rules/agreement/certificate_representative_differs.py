"""The holder's certificate names another legal representative than the form."""

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
    causes=("C21",),
    about=Part.READINGS,
    title=Text(
        zh="法定代表人与证件不一致",
        en="The legal representative is not the one on the certificate",
    ),
    why=Text(
        zh="法定代表人以证件为准，换了人的先办变更登记。",
        en="The certificate tells who it is; a new one is registered first.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="照证件填写法定代表人；证件没更新的，换发后再交。",
        en="Name the legal representative whom the certificate names, or renew the "
        "certificate first.",
    ),
)
def certificate_representative_differs(facts: Facts) -> Iterator[Evidence]:
    """Look at the field, and at the person in charge who is said to be the same one."""
    for of, one in grouped(facts):
        is_named = one.row.item is Item.LEGAL_REPRESENTATIVE
        if of is Group.CERTIFICATE and (is_named or one.row.about != "holder"):
            yield at_field(one, of)
