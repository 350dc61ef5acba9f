"""An identity document is valid for another period than the form says."""

from collections.abc import Iterator

from beiancheck.agreement.telling import Group, at_field, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_ITEMS = frozenset({Item.VALID_FROM, Item.VALID_UNTIL})


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), HUAWEI, TENCENT),
    causes=("C03",),
    about=Part.READINGS,
    title=Text(
        zh="证件有效期与身份证件不一致",
        en="The period of validity was copied differently",
    ),
    why=Text(
        zh="有效期填错，证件会被当成快到期或已经过期。",
        en="With a wrong day the document may pass for expired.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="照证件国徽面填写起止日期；没有期限的填“长期”。",
        en="Copy the dates from the emblem side; without an end write 长期.",
    ),
)
def identity_validity_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.IDENTITY and one.row.item in _ITEMS:
            yield at_field(one, of)
