"""One order that both adds something and changes what is filed."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import CHANGES, NEW_SERVICE, Filing
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_ADDING = NEW_SERVICE | {Filing.ADD_ACCESS}


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C65",),
    title=Text(zh="同一订单既新增又变更", en="One order both adds and changes"),
    why=Text(
        zh="新增和变更要分开办：新增时所填的主办者信息，要与已备案的一致。",
        en="Adding and changing are two orders: what a new service says of the holder must equal "
        "what is filed.",
    ),
    fault=Text(
        zh="这一单里既新增，又变更已备案的信息。",
        en="This order adds something and changes what is filed.",
    ),
    fix=Text(
        zh="分成两单，一单办完再办另一单；先变更还是先新增，各省不同，问服务商。",
        en="Make two orders, one after the other; which comes first differs by province, so ask "
        "the provider.",
    ),
)
def order_adds_and_changes(facts: Facts) -> Iterator[Seen]:
    """Look at the answer, and for changes in an order that adds."""
    submission = facts.submission
    path, answer = "statements.adds_and_changes", submission.statements.adds_and_changes
    is_adding = submission.filing in _ADDING - {Filing.FIRST}
    if answer is None and (is_adding or submission.filing in CHANGES):
        yield Unseen(path)
    if answer:
        yield at(path)
    elif is_adding and submission.changes:
        yield at("changes")
