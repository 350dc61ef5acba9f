"""Another order of the same holder that is not finished."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C64",),
    filings=ALL_FILINGS,
    title=Text(zh="还有一单没办完", en="Another order is still open"),
    why=Text(
        zh="同一个主办者，一次一般只能办一单；另一单在别的服务商那里也算。",
        en="A holder can usually have one order at a time; one with another provider counts too.",
    ),
    fault=Text(
        zh="表里写着主办者还有没办完的备案订单。",
        en="The form says that the holder has another filing order pending.",
    ),
    fix=Text(
        zh="等那一单办完，或者撤回以后再交这一单。",
        en="Wait until it is finished, or withdraw it, before you hand in this one.",
    ),
)
def order_pending(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path, answer = "statements.has_pending_order", facts.submission.statements.has_pending_order
    if answer is None:
        yield Unseen(path)
    elif answer:
        yield at(path)
