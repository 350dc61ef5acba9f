"""A letter bears another date than the form gives for it."""

from collections.abc import Iterator

from msgspec.structs import replace

from beiancheck.agreement.judging import ERROR, WARNING
from beiancheck.agreement.telling import at_paper, grouped
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.FORM,
    cites=(HUAWEI, TENCENT),
    causes=("C76",),
    about=Part.READINGS,
    title=Text(zh="函件日期与填写的不一致", en="A letter bears another date than was given"),
    why=Text(
        zh="函件日期不能晚于提交日，一般也不早于三个月前；填错了就看不出来。",
        en="A letter is dated no later than the submission, usually within three months before; a "
        "wrong date hides that it is not.",
    ),
    fault=Text(
        zh="落款日期填的是“{typed}”，{paper}{seen}。",
        en="The date given is “{typed}”; the {paper} {seen}.",
    ),
    fix=Text(
        zh="照函件上的落款日期填写。",
        en="Give the date that stands on the letter.",
    ),
)
def letter_date_differs(facts: Facts) -> Iterator[Evidence]:
    """Tell of each letter whose date was given and read; the form itself has no such field."""
    for of, one in grouped(facts):
        if one.row.item is Item.DATED:
            seen = at_paper(one, of)
            yield replace(seen, verdict=WARNING) if one.verdict == ERROR else seen
