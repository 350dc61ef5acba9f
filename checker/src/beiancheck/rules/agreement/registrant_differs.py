"""The domain certificate names another registrant than the form."""

from collections.abc import Iterator

from msgspec.structs import replace

from beiancheck.agreement.telling import at_field, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, NOTICE_2017_264, TENCENT
from beiancheck.registrants import Who, who
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2017_264.article(1), TENCENT, HUAWEI),
    causes=("C37",),
    about=Part.READINGS,
    title=Text(
        zh="域名持有者与域名证书不一致",
        en="The domain certificate names another holder",
    ),
    why=Text(
        zh="系统按域名实名信息核对持有者，与主办者对不上会退回。",
        en="The registrant is compared with the holder; a mismatch is sent back.",
    ),
    fault=Text(
        zh="表里{field}填的是“{typed}”，{paper}{seen}{what}。",
        en="{field}: the form gives “{typed}”, the {paper} {seen}{what}.",
    ),
    fix=Text(
        zh="填错的照证书改；域名不在主办者名下的，先在注册商处过户或更正实名信息。",
        en="Correct the form; if the domain is another's, transfer it or correct the "
        "registrant first.",
    ),
)
def registrant_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each such place; another body may be a shareholder where the form says nothing."""
    for of, one in grouped(facts):
        if one.row.item is Item.HOLDER:
            seen = at_field(one, of)
            is_open = one.typed.place == "holder.name" and not facts.is_person
            is_others = is_open and who(facts, one.cells[0].text) is Who.OTHER
            yield replace(seen, verdict=_LOOK) if is_others else seen
