"""The domain certificate prints another document number of the registrant."""

from collections.abc import Iterator

from beiancheck.agreement.telling import Group, at_field, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, NOTICE_2017_264, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2017_264.article(5), TENCENT, HUAWEI),
    causes=("C38",),
    about=Part.READINGS,
    title=Text(
        zh="域名持有者证件号码与域名证书不一致",
        en="The registrant's number is not the one on the domain certificate",
    ),
    why=Text(
        zh="系统按证件号码核对域名实名信息。",
        en="The registrant is compared by document number.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="填错的照证书改；实名用错证件的，到注册商处更正。",
        en="Correct the form, or the registrant's document at the registrar.",
    ),
)
def registrant_number_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.DOMAIN and one.row.item is Item.NUMBER:
            yield at_field(one, of)
