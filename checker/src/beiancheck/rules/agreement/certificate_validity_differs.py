"""The holder's certificate runs out on another day than the form says."""

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
    causes=("C16",),
    about=Part.READINGS,
    title=Text(
        zh="主办者证件的有效期与证件上印的不一致",
        en="The certificate's last day was copied differently",
    ),
    why=Text(
        zh="有效期填错，证件会被当成快到期或已经过期。",
        en="With a wrong day the certificate may pass for expired.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="照证件填有效期止；证件上写长期的，填“长期”。",
        en="Copy the last day; where the certificate has no end, write 长期.",
    ),
)
def certificate_validity_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.CERTIFICATE and one.row.item is Item.VALID_UNTIL:
            yield at_field(one, of)
