"""A person in charge of the site who is in charge of another holder's site too."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C25",),
    title=Text(
        zh="网站负责人还在管别的主办者的网站", en="The person in charge serves another holder too"
    ),
    why=Text(
        zh="网站负责人应当是主办者自己的人。同一个人替几家负责，审核时会来问，有的省不收。",
        en="The person in charge should belong to the holder. Reviewers ask about one who "
        "serves several, and some provinces refuse.",
    ),
    fault=Text(
        zh="表里写着网站负责人还负责别的主办者的网站。{asked}",
        en="The form says that the person in charge of the site is in charge of another "
        "holder’s site.{asked}",
    ),
    fix=Text(
        zh="换一个只负责本主办者的人；或者先在那一家的备案里换掉负责人。",
        en="Name someone who serves this holder only, or change the person in the other "
        "holder's filing first.",
    ),
)
def manager_serves_another_holder(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered, and whether the province has a row about it."""
    submission = facts.submission
    path = "statements.manages_other_holders_site"
    if submission.statements.manages_other_holders_site is None:
        yield Unseen(path)
    if not submission.statements.manages_other_holders_site:
        return
    rows = facts.province.about("one-holder") if facts.province else ()
    row = next((one for one in rows if one.concerns(submission.kind, submission.filing)), None)
    if row is None or submission.province is None:
        yield at(path, asked="")
        return
    asked = Text(
        zh=f"{submission.province.label.zh}：{row.zh}",
        en=f" {submission.province.label.en}: {row.en}",
    )
    yield at(path, _BY_PROVINCE, (row.cited,), asked=asked)
