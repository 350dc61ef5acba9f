"""A checklist says no to what must be so."""

from collections.abc import Iterator

from beiancheck.documents.papers.marked.mark import MarkKind, State
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.pictured import left_out, unanswered
from beiancheck.rule import Evidence, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C77",),
    title=Text(zh="核验单上勾了“否”", en="A checklist on which no is ticked"),
    why=Text(
        zh="核验不一致、不通过的，备案办不下去；也可能是勾错了。",
        en="A filing does not go on where a check failed; or the wrong box was ticked.",
    ),
    fault=Text(
        zh="“{file}”{where}“{label}”一行好像勾的是“否”。",
        en="On “{file}”{where} no seems to be ticked at “{label}”.",
    ),
    fix=Text(
        zh="看一眼：勾错了的重新填一份；确实不一致的，先改好材料再核验。",
        en="Have a look: fill in a new one if the wrong box is ticked, or put the papers right "
        "and check them again.",
    ),
    about=Part.FILES,
)
def check_denied(facts: Facts) -> Iterator[Evidence]:
    """Look at every pair of boxes of which only yes will do."""
    for document, mark in unanswered(facts, MarkKind.DENIED, State.YES):
        yield left_out(document, mark, is_hint=True)
