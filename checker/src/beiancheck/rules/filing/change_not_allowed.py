"""An item that a change of filing does not hold, or rarely."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, NOTICE_2019_633
from beiancheck.requirements.changes import BARRED
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import CHANGES
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_DOUBTED = Verdict(Severity.WARNING, Ground.PRACTICE)


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2019_633.whole, HUAWEI),
    causes=("C65",),
    filings=CHANGES,
    title=Text(zh="这一项一般不能变更", en="An item that a change does not hold"),
    why=Text(
        zh="只有一个域名的网站不能换域名，有几个域名的只能保留或减少；"
        "省份和证件号码变了的，多数要注销重办，各服务商的说法不全一样。",
        en="A site with one domain cannot replace it, a site with several can only keep or drop "
        "them; with another province or number most filings are cancelled and made anew, and "
        "providers do not quite agree.",
    ),
    fault=Text(zh="变更的项目里有“{item}”。", en="“{item}” is among the items to be changed."),
    fix=Text(
        zh="从变更里去掉“{item}”：{instead}。", en="Take “{item}” out of the change: {instead}."
    ),
)
def change_not_allowed(facts: Facts) -> Iterator[Seen]:
    """Look for barred items among those that change."""
    changes = facts.submission.changes
    if not changes:
        yield Unseen("changes")
    for barred in BARRED:
        if barred.change in changes:
            told = {"item": barred.change.label, "instead": barred.instead}
            yield at("changes", None if barred.is_certain else _DOUBTED, barred.cites, **told)
