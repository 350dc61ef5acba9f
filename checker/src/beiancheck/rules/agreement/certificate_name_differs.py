"""The holder's certificate prints another name than the form gives."""

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
        zh="主办者名称与证件不一致",
        en="The holder's name is not that of its certificate",
    ),
    why=Text(
        zh="审核拿证件逐字对照备案表，差一个字也会退回。",
        en="Reviewers compare form and document letter by letter; one is enough to be sent back.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="对着证件看一遍：表里填错的，照证件逐字改；交错证件的，换成主办者自己的。",
        en="Look at the certificate: correct the form letter by letter, or hand in the "
        "holder's own certificate.",
    ),
)
def certificate_name_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.CERTIFICATE and one.row.item is Item.NAME and one.row.about == "holder":
            yield at_field(one, of)
