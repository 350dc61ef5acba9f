"""A phone or document that another holder's filing uses already."""

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
    causes=("C33",),
    title=Text(
        zh="号码或证件已用在别的主办者的备案里",
        en="A phone or document is used in another holder's filing",
    ),
    why=Text(
        zh="备案系统会比对号码和证件，重复使用的，多数会被退回。",
        en="The filing system compares phones and documents; most that are used twice are "
        "sent back.",
    ),
    fault=Text(
        zh="表里写着手机号或证件，别的主办者备案用过。{asked}",
        en="The form says that phones or documents have been used for another holder’s "
        "filing.{asked}",
    ),
    fix=Text(
        zh="换成本主办者自己用的号码；旧备案不用了的，先注销或变更那边的备案。",
        en="Give numbers that only this holder uses; if the older filing is out of use, "
        "cancel or change it first.",
    ),
)
def number_used_elsewhere(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered, and whether the province has a row about it."""
    submission = facts.submission
    path = "statements.has_number_used_elsewhere"
    if submission.statements.has_number_used_elsewhere is None:
        yield Unseen(path)
    if not submission.statements.has_number_used_elsewhere:
        return
    rows = facts.province.about("numbers-elsewhere") if facts.province else ()
    row = next((one for one in rows if one.concerns(submission.kind, submission.filing)), None)
    if row is None or submission.province is None:
        yield at(path, asked="")
        return
    asked = Text(
        zh=f"{submission.province.label.zh}：{row.zh}",
        en=f" {submission.province.label.en}: {row.en}",
    )
    yield at(path, _BY_PROVINCE, (row.cited,), asked=asked)
