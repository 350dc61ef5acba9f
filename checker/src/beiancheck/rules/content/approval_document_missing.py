"""An approval is named in the form, and its document is not among the files."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.lacking import lacking
from beiancheck.law import ORDER_33, ORDER_292
from beiancheck.requirements.needed import needed
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import NEW_SERVICE, Filing
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.LAW,
    cites=(ORDER_292.article(5), ORDER_292.article(8), ORDER_33.article(11)),
    causes=("C54", "C75"),
    filings=NEW_SERVICE | {Filing.CHANGE_SERVICE},
    title=Text(zh="填了前置审批，没有交批准文件", en="An approval is named but not handed in"),
    why=Text(
        zh="内容要先经主管部门同意的，批准文件随备案一起交。",
        en="Where content needs a sector authority's consent first, its document goes in with the "
        "filing.",
    ),
    fault=Text(
        zh="填了前置审批，材料里没有看到“{paper}”。",
        en="An approval is named, and “{paper}” is not among the files.",
    ),
    fix=Text(
        zh="补上批准文件，并选好它是什么材料；没有批准、也用不着的，把这一项删去。",
        en="Add the document and say which paper it is; without an approval, and without need of "
        "one, take the entry out.",
    ),
)
def approval_document_missing(facts: Facts) -> Iterator[Evidence]:
    """Look for the document wherever a service names an approval."""
    needs = needed(facts.submission, facts.provider, "approval-document-missing")
    for path, need in lacking(facts, needs):
        yield at(path, paper=need.title)
