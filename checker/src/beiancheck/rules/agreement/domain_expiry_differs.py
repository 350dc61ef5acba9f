"""The domain certificate gives another last day than the form."""

from collections.abc import Iterator

from beiancheck.agreement.telling import at_field, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, NOTICE_2017_264, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2017_264.article(1), TENCENT, HUAWEI),
    causes=("C39",),
    about=Part.READINGS,
    title=Text(
        zh="域名到期日与域名证书不一致",
        en="The domain's last day is not that of its certificate",
    ),
    why=Text(
        zh="到期日填错，快到期的域名看不出来。",
        en="A wrong day hides that a domain is about to run out.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="照证书填到期日；续过费的，重新下载证书。",
        en="Copy the last day from the certificate; after a renewal download it anew.",
    ),
)
def domain_expiry_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if one.row.item is Item.EXPIRES:
            yield at_field(one, of)
