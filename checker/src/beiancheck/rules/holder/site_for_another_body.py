"""A site that really belongs to a branch, a subsidiary or another body."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, ORDER_33
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.kinds import ORGANISATIONS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, ORDER_33.article(7)),
    causes=("C15",),
    kinds=ORGANISATIONS,
    title=Text(zh="网站其实由别的单位使用", en="The site is for another body"),
    why=Text(
        zh="谁办网站，谁作主办者。总公司替分公司、子公司备案，审核时一般会退回。",
        en="Whoever runs a site is its holder. A parent that files for a branch or subsidiary is "
        "usually sent back.",
    ),
    fault=Text(
        zh="表里写着网站其实由分公司、子公司或别的单位使用。",
        en="The form says that the site is really for a branch, a subsidiary or another body.",
    ),
    fix=Text(
        zh="用实际办网站的单位的证件备案；那个单位没有自己证件的，先问服务商。",
        en="File with the certificate of the body that runs the site; if it has none of its own, "
        "ask the provider first.",
    ),
)
def site_for_another_body(facts: Facts) -> Iterator[Seen]:
    """Look at what was answered."""
    path, answer = "statements.is_for_branch", facts.submission.statements.is_for_branch
    if answer is None:
        yield Unseen(path)
    elif answer:
        yield at(path)
