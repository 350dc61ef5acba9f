"""A paper ends before the review may, and the form does not say when it does."""

from collections.abc import Iterator

from beiancheck.agreement.cell import Cell
from beiancheck.agreement.rows import rows
from beiancheck.agreement.telling import said
from beiancheck.documents.papers.values import days
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.margins import USUAL_MONTHS
from beiancheck.months import later
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_ENDS = frozenset({Item.VALID_UNTIL, Item.EXPIRES})
_PASSED = Text(zh="已经过期（今天是 {today}）", en="that day has passed (today is {today})")
_NEAR = Text(
    zh="离今天（{today}）不到 {months} 个月",
    en="that is less than {months} months from today ({today})",
)


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(HUAWEI, TENCENT),
    causes=("C03", "C39"),
    about=Part.READINGS,
    title=Text(zh="材料上的有效期已过或快到", en="The last day on a paper has passed or is near"),
    why=Text(
        zh="过期的证件、域名会被退回；多数服务商要求还有三个月以上。",
        en="What has run out is sent back; most providers want three months or more.",
    ),
    fault=Text(
        zh="{paper}{seen}，{when}；表里没有填这一天。",
        en="The {paper} {seen}: {when}. The form does not give that day.",
    ),
    fix=Text(
        zh="对着材料看一遍：过期的先换证或续费，没过期的把到期日填到表里。",
        en="Look at the paper: renew what has run out, and type the last day of what has not.",
    ),
)
def printed_end_is_near(facts: Facts) -> Iterator[Evidence]:
    """Look at the last days of which the form gives none."""
    for row in rows(facts):
        for cell in row.printed if row.item in _ENDS and not row.typed else ():
            when = _when(cell, facts)
            if when:
                more: dict[str, Text | str] = {
                    "when": when,
                    "today": facts.today.isoformat(),
                    "months": str(USUAL_MONTHS),
                }
                yield Evidence(cell.place, {**said(cell), **more}, None, (), (cell,))
                break


def _when(cell: Cell, facts: Facts) -> Text | None:
    found = days.days(cell.text)
    last = found[-1].day if found else None
    if last is None or last >= later(facts.today, USUAL_MONTHS):
        return None
    return _PASSED if last < facts.today else _NEAR
