"""The filed domain does not resolve to this provider's addresses."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, INSPECTION_2019, ORDER_33
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import CHANGES, Filing
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, INSPECTION_2019, ORDER_33.article(14)),
    causes=("C84",),
    # A site whose access is being added still resolves to where it was.
    filings=CHANGES | {Filing.ADD_SERVICE},
    title=Text(
        zh="已备案的域名没有解析到备案的地址",
        en="The filed domain resolves elsewhere",
    ),
    why=Text(
        zh="服务商和通信管理局会核对解析；不在备案的地址上，可能被取消接入。",
        en="Provider and authority compare the resolution; elsewhere, the access may be cancelled.",
    ),
    fault=Text(
        zh="表里写着已备案的域名没有解析到本服务商的地址。",
        en="The form says that the filed domain does not resolve to this provider's addresses.",
    ),
    fix=Text(
        zh="把解析改到备案的 IP 地址；网站已搬走的，到新服务商办新增接入。",
        en="Point the domain to the filed IP addresses, or, if the site has moved, add its new "
        "provider.",
    ),
)
def resolves_elsewhere(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path, answer = "statements.resolves_to_provider", facts.submission.statements
    is_change = facts.submission.filing in CHANGES
    if answer.resolves_to_provider is False:
        yield at(path, None if is_change else _LOOK)
    elif answer.resolves_to_provider is None and is_change:
        yield Unseen(path)
