"""A holder that is listed as abnormal, revoked or cancelled."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, ORDER_33, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import ALL_KINDS, Kind
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT, ORDER_33.article(7)),
    causes=("C13",),
    kinds=ALL_KINDS - {Kind.INDIVIDUAL},
    title=Text(zh="主办者经营状态不正常", en="The holder is not in good standing"),
    why=Text(
        zh="审核时会拿登记机关的数据核对。列入异常、吊销或注销的，一般会退回。",
        en="Reviewers compare with the registry; a holder that is listed as abnormal, revoked or "
        "cancelled is usually sent back.",
    ),
    fault=Text(
        zh="表里写着主办者列入异常，或者已吊销、注销。",
        en="The form says that the holder is listed as abnormal, revoked or cancelled.",
    ),
    fix=Text(
        zh="先到登记机关移出异常名录、恢复正常，公示系统里能查到以后再备案。已吊销、注销的，换一个主办者。",
        en="Have the entry removed at the registry and file when the public register shows it. "
        "If revoked or cancelled, the site needs another holder.",
    ),
)
def holder_not_in_good_standing(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path, answer = "statements.is_in_good_standing", facts.submission.statements.is_in_good_standing
    if answer is None:
        yield Unseen(path)
    elif not answer:
        yield at(path)
