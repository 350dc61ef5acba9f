"""A letter bears a date after today, and the form does not say when it was signed."""

from collections.abc import Iterator

from beiancheck.agreement.telling import said
from beiancheck.agreement.values import sheets
from beiancheck.documents.papers.values import days
from beiancheck.facts import Facts, Part
from beiancheck.law import ORDER_33, TENCENT
from beiancheck.rule import Evidence, rule
from beiancheck.terms.items import Item
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(ORDER_33.article(7), TENCENT),
    causes=("C76",),
    about=Part.READINGS,
    title=Text(
        zh="识别出的落款日期在今天之后", en="The date that was read on a letter is in the future"
    ),
    why=Text(
        zh="落款日期晚于提交的日子，材料自相矛盾，会被退回。",
        en="A letter dated after it is handed in contradicts itself and is sent back.",
    ),
    fault=Text(
        zh="{paper}{seen}，今天是 {today}；表里没有填落款日期。",
        en="The {paper} {seen}; today is {today}. The form does not say when it was signed.",
    ),
    fix=Text(
        zh="对着材料看一遍：纸上写错的，重写一份，签字盖章；没写错的，把落款日期填到表里。",
        en="Look at the paper: if it is wrong, write, sign and seal a new one; "
        "if not, type its date.",
    ),
)
def printed_date_in_future(facts: Facts) -> Iterator[Evidence]:
    """Look at dates of letters of which the form gives none."""
    for sheet in sheets(facts):
        for cell in () if sheet.file.dated else sheet.of(Item.DATED):
            found = [one.day for one in days.days(cell.text) if one.day]
            if found and found[-1] > facts.today:
                values = {**said(cell), "today": facts.today.isoformat()}
                yield Evidence(cell.place, values, None, (), (cell,))
