"""An item that no change of filing can change."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, NOTICE_2019_633
from beiancheck.requirements.changes import BARRED
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.filings import CHANGES
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2019_633.whole, HUAWEI),
    causes=("C65",),
    filings=CHANGES,
    title=Text(zh="这一项不能变更", en="This item cannot be changed"),
    why=Text(
        zh="省份、证件号码和域名是备案的根据，变更备案改不了：只有一个域名的网站不能换域名，"
        "有几个域名的只能保留或减少。",
        en="Province, certificate number and domain are what a filing is for, so a change cannot "
        "hold them: a site with one domain cannot replace it, a site with several can only keep "
        "or drop them.",
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
            yield at(
                "changes", None, barred.cites, item=barred.change.label, instead=barred.instead
            )
