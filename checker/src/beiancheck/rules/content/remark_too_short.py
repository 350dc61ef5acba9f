"""The site's remark has fewer characters than the province wants."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C57",),
    filings=OF_SERVICE,
    title=Text(zh="网站备注的字数不够", en="The remark on the site is too short"),
    why=Text(
        zh="有的省要求备注写够字数，短的会退回；要求可能随时调整。",
        en="Some provinces want a remark of a certain length and send back shorter ones; this "
        "changes without notice.",
    ),
    fault=Text(
        zh="网站备注有 {number} 个字。{province}：{asked}",
        en="The remark on the site has {number} characters. {province}: {asked}",
    ),
    fix=Text(
        zh="在备注里把网站给谁看、有哪些内容写具体，写够字数。",
        en="Say in the remark who the site is for and what it holds, at the length asked for.",
    ),
)
def remark_too_short(facts: Facts) -> Iterator[Seen]:
    """Count the characters of each website's remark where a row of the province names a number."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("remark-length")
    if row is None or row.number is None:
        return
    for site in facts.sites:
        number = len("".join(site.service.remark.split()))
        if site.is_website and number < row.number:
            yield at(
                f"{site.path}.remark",
                None,
                (row.cited,),
                number=str(number),
                province=facts.province.province.label,
                asked=row.text,
            )
