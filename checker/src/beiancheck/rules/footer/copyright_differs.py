"""The copyright line names someone other than the holder."""

import re
from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.formats.holder_name import Likeness, likeness
from beiancheck.formats.typed import name_key
from beiancheck.law import TENCENT
from beiancheck.pages import homes
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LINE = re.compile(r"(?i)(?:©|copyright|版权所有|版权归属?)[^|]{0,80}", re.ASCII)
_NAME = re.compile(
    "[\u4e00-\u9fff（）()A-Za-z]*(?:公司|集团|中心|协会|学校|医院|事务所|工作室|委员会|合作社|研究院)"
)
_LEAD = re.compile(r"(?i)^.*?(?:版权所有|版权归属?|copyright|all rights reserved|[:：])", re.ASCII)
_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_NOT_ASKED = Text(
    zh="所在省没有这方面的要求，看一眼是不是写错了",
    en="your province asks nothing here; see whether it is a slip",
)
_ASKED = Text(zh="{province}：{asked}", en="{province}: {asked}")


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT,),
    causes=("C83",),
    about=Part.FILES,
    title=Text(zh="页脚的版权单位不是主办者", en="The copyright line names someone else"),
    why=Text(
        zh="有的省建议页脚的版权单位与主办者一致，核查时会看。",
        en="Some provinces advise that the copyright line names the holder, and look at it.",
    ),
    fault=Text(
        zh="“{file}”的版权写的是“{named}”，主办者是“{holder}”；{what}",
        en="The copyright line of “{file}” names “{named}”, the holder is “{holder}”; {what}",
    ),
    fix=Text(
        zh="把页脚的版权单位改成主办者名称；确属别人的，先问服务商。",
        en="Name the holder in the copyright line; if it really is someone else's, ask the "
        "provider first.",
    ),
)
def copyright_differs(facts: Facts) -> Iterator[Evidence]:
    """Look at the copyright line; where no row of the province asks, a person looks."""
    row = facts.province.first("copyright") if facts.province else None
    holder = facts.submission.holder.name.strip()
    for page in homes(facts):
        words = page.source.words
        named = _named(words)
        if name_key(holder) in name_key(words):
            continue
        # What cannot be compared, as a blank or a foreign name, is not unlike.
        if likeness(holder, named, of_person=False) is Likeness.UNLIKE:
            yield at(
                page.path,
                None if row else _LOOK,
                (row.cited,) if row else (),
                file=page.name,
                named=named,
                holder=holder,
                what=_ASKED if row else _NOT_ASKED,
                province=facts.province.province.label if facts.province else "",
                asked=row.text if row else "",
            )


def _named(words: str) -> str:
    for line in _LINE.finditer(words):
        found = _NAME.search(line[0])
        if found:
            return _LEAD.sub("", found[0])
    return ""
