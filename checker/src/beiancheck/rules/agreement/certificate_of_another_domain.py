"""The domain certificate is for another domain than the form names."""

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
    cites=(NOTICE_2017_264.article(1), TENCENT, HUAWEI),
    causes=("C37",),
    about=Part.READINGS,
    title=Text(
        zh="域名与域名证书不一致",
        en="The domain is not that of its certificate",
    ),
    why=Text(
        zh="每个域名都要有自己的证书。",
        en="Every domain needs a certificate of its own.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="填错域名的改正；证书交错的，到注册商处下载这个域名的。",
        en="Correct the domain, or download its own certificate from the registrar.",
    ),
)
def certificate_of_another_domain(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place."""
    for of, one in grouped(facts):
        if of is Group.DOMAIN and one.row.item is Item.DOMAIN:
            yield at_field(one, of)
