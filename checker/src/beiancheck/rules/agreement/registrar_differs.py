"""The domain certificate names a registrar that the form has with a slip."""

from collections.abc import Iterator

from msgspec.structs import replace

from beiancheck.agreement.telling import at_field, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, NOTICE_2017_264, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.FORM)


@rule(
    severity=Severity.LOOK,
    ground=Ground.FORM,
    cites=(NOTICE_2017_264.article(1), TENCENT, HUAWEI),
    causes=(),
    about=Part.READINGS,
    title=Text(
        zh="域名注册商与域名证书不一致",
        en="The domain’s registrar is not that of its certificate",
    ),
    why=Text(
        zh="注册商要在获批的名单里，名称写错了查不到。",
        en="The registrar must be on the approved list; a name with a slip is not found there.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="照证书上的注册服务机构名称填。",
        en="Copy the registrar’s name from the certificate.",
    ),
)
def registrar_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place; that is never more than a hint."""
    for of, one in grouped(facts):
        if one.row.item is Item.REGISTRAR:
            yield replace(at_field(one, of), verdict=_LOOK)
