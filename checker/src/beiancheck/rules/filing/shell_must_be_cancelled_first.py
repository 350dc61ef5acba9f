"""A holder without sites that the province wants cancelled before it files again."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import NEW_SERVICE, Filing
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(HUAWEI, TENCENT),
    causes=("C66",),
    filings=NEW_SERVICE | {Filing.ADD_ACCESS},
    title=Text(zh="空壳主体要先注销", en="A holder left without sites is cancelled first"),
    why=Text(
        zh="主办者备过案、名下网站都注销了，就成了空壳。有的省可以直接新增，有的省要先注销。",
        en="A holder whose sites are all cancelled is a shell. Some provinces let it add a site "
        "directly; others want it cancelled first.",
    ),
    fault=Text(
        zh="表里写着主办者是空壳主体。{province}：{asked}",
        en="The form says that the holder is a shell. {province}: {asked}",
    ),
    fix=Text(
        zh="先向省通信管理局申请注销空壳主体，办完再按首次备案交；先问服务商怎么办。",
        en="Apply to the provincial administration for its cancellation, then file as for the "
        "first time; ask the provider how.",
    ),
)
def shell_must_be_cancelled_first(facts: Facts) -> Iterator[Seen]:
    """Look at the answer, and at what the province does with shells."""
    path, answer = "statements.is_shell", facts.submission.statements.is_shell
    if answer is None:
        yield Unseen(path)
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("shell")
    if answer and row is not None and row.answer == "cancel-first":
        yield at(path, None, (row.cited,), province=facts.province.province.label, asked=row.text)
