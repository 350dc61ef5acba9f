"""The remark seems to lack the statement that the province prescribes."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_WARNING = Verdict(Severity.WARNING, Ground.PROVINCE)
# The wording is not known to us; a remark that speaks of any of this may hold it.
_LIKE_A_STATEMENT = ("个人网站", "个人性质", "承诺", "声明", "黑名单", "保证")
_ASK = Text(
    zh="向服务商要省里的固定写法，照抄进备注；本站没有原文",
    en="Ask the provider for the province's exact wording and copy it into the remark; we do not "
    "have it",
)
_WRITE = Text(
    zh="先问服务商现在还是不是这样；是的，照着写进备注",
    en="Ask the provider whether this still holds; if so, add it to the remark",
)


@rule(
    severity=Severity.LOOK,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C59",),
    filings=OF_SERVICE,
    title=Text(
        zh="备注里可能缺省里规定的话", en="The remark may lack what the province prescribes"
    ),
    why=Text(
        zh="有的省要在备注写一段固定的话，没有就退回；写法可能随时调整。",
        en="Some provinces prescribe words for the remark and send back filings without them; the "
        "wording changes without notice.",
    ),
    fault=Text(
        zh="备注里没有看到省里要写的话；{province}：{asked}",
        en="The remark does not show what is asked for; {province}: {asked}",
    ),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def fixed_statement_missing(facts: Facts) -> Iterator[Evidence]:
    """Look at the remark of each website where a row of the province asks for a statement."""
    province = facts.province
    for row in province.about("remark-statement") if province else ():
        for site in facts.sites:
            remark = site.service.remark
            named = sum(bool(one.name.strip()) for one in site.service.domains)
            is_asked = site.is_website and (row.number is None or named >= row.number)
            if not is_asked or any(word in remark for word in row.words or _LIKE_A_STATEMENT):
                continue
            yield at(
                f"{site.path}.remark",
                _WARNING if row.words else None,
                (row.cited,),
                province=province.province.label if province else "",
                asked=row.text,
                advice=_WRITE if row.words else _ASK,
            )
