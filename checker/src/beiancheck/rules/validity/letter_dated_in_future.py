"""A letter that bears a date after today."""

from collections.abc import Iterator

from beiancheck.dates import letters
from beiancheck.facts import Facts, Part
from beiancheck.law import ORDER_33, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), TENCENT),
    causes=("C76",),
    title=Text(zh="授权书、承诺书的日期在今天之后", en="A letter is dated in the future"),
    why=Text(
        zh="落款日期晚于提交的日子，材料自相矛盾，会被退回。",
        en="A letter dated after it is handed in contradicts itself and is sent back.",
    ),
    fault=Text(
        zh="“{paper}”的落款日期是 {dated}，今天是 {today}。",
        en="“{paper}” is dated {dated}; today is {today}.",
    ),
    fix=Text(
        zh="日期填错就改；纸上就写错的，重写一份，签字盖章。",
        en="Correct the date; if the paper itself is wrong, write, sign and seal a new one.",
    ),
    about=Part.FILES,
)
def letter_dated_in_future(facts: Facts) -> Iterator[Seen]:
    """Compare the dates on letters with today."""
    for path, paper, dated in letters(facts):
        if dated is None:
            yield Unseen(path)
        elif dated > facts.today:
            yield at(path, paper=paper, dated=dated.isoformat(), today=facts.today.isoformat())
