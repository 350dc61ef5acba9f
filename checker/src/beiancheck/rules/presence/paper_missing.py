"""A paper that this holder must hand in is not among the files."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.lacking import lacking
from beiancheck.law import HUAWEI, ORDER_33, ORDER_292, SEED_NOTICE, TENCENT
from beiancheck.requirements.needed import needed
from beiancheck.requirements.provincial import wanted
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_292.article(8), ORDER_33.article(7), SEED_NOTICE, HUAWEI, TENCENT),
    causes=("C75",),
    title=Text(zh="缺一份材料", en="A paper is missing"),
    why=Text(
        zh="缺了要交的材料，服务商初审就会退回。",
        en="The provider sends a filing back when a paper is missing.",
    ),
    fault=Text(
        zh="没有看到“{paper}”（{reason}）。", en="“{paper}” is not among the files. {reason}."
    ),
    fix=Text(
        zh="补上“{paper}”，并选好它是什么材料。", en="Add “{paper}” and say which paper it is."
    ),
)
def paper_missing(facts: Facts) -> Iterator[Evidence]:
    """Look for needed papers that no file stands for."""
    needs = [*needed(facts.submission, facts.provider, "paper-missing")]
    if facts.province is not None:
        needs += wanted(facts.submission, facts.province)
    for path, need in lacking(facts, needs):
        named = need.papers[0].label if len(need.papers) == 1 else need.title
        yield at(path, need.verdict, need.cites, paper=named, reason=need.reason)
