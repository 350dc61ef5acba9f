"""The remark lacks the licence number that the province asks for in this sector."""

import re
from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats.typed import half_width, upper
from beiancheck.law import TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

# That no approval is involved says nothing of the sector.
_NOT_CONCERNED = re.compile("不涉及(?!.{0,4}(?:前置|专项|审批))")


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C87",),
    filings=OF_SERVICE,
    title=Text(zh="备注里没有行业的许可信息", en="The remark lacks the sector's licence data"),
    why=Text(
        zh="有的省要求游戏、医院、学校等在备注写明版号或许可证号，且可能随时调整。",
        en="Some provinces ask games, hospitals, schools and others for their licence number in "
        "the remark, and change this without notice.",
    ),
    fault=Text(
        zh="网站像是“{word}”一类，备注里没有写，而{province}：{asked}",
        en="The site seems to concern “{word}”, and the remark does not say it; {province}: "
        "{asked}",
    ),
    fix=Text(
        zh="先问服务商现在还是不是这样；是的，把许可证号或版号写进备注，不涉及的写明不涉及。",
        en="Ask the provider whether this still holds; if so, put the number in the remark, or say "
        "there that the sector is not concerned.",
    ),
)
def sector_number_missing_in_remark(facts: Facts) -> Iterator[Evidence]:
    """Look at names, ticked content and remarks where a row of the province asks."""
    province, holder = facts.province, facts.submission.holder
    for row in province.about("sector-remark") if province else ():
        is_of_kind = not row.kinds or facts.submission.kind in row.kinds
        for site in facts.sites if is_of_kind else ():
            service = site.service
            names = (service.name, holder.name)
            words = [word for word in row.words if any(word in name for name in names)]
            ticked = [one.label for one in service.content if one in row.contents]
            remark = upper(half_width(f"{service.remark} {holder.remark}"))
            is_told = any(upper(one) in remark for one in row.wanted)
            is_told = is_told or _NOT_CONCERNED.search(remark) is not None
            if (words or ticked) and not is_told and not _is_own_name(row.wanted, service.name):
                yield at(
                    f"{site.path}.remark",
                    None,
                    (row.cited,),
                    word=words[0] if words else ticked[0],
                    province=province.province.label if province else "",
                    asked=row.text,
                )


def _is_own_name(wanted: tuple[str, ...], name: str) -> bool:
    """Tell whether the name itself holds what the row asks for, such as 内部学院."""
    return any(one in name for one in wanted)
