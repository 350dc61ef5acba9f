"""A blank on a letter or a form was left."""

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
    title=Text(zh="空白处没有填", en="A blank that was left"),
    why=Text(
        zh="函件的空白要填全，漏一处就要重写。",
        en="Every blank of a letter is filled in; one that was left means writing it again.",
    ),
    fault=Text(
        zh="“{file}”{where}“{label}”后面的空白好像没有填。",
        en="On “{file}”{where} the blank after “{label}” seems to be left.",
    ),
    fix=Text(
        zh="看一眼；漏填的补上，不用填的画一道线。",
        en="Have a look: fill it in, or strike it out if it does not apply.",
    ),
    about=Part.FILES,
)
def blank_left(facts: Facts) -> Iterator[Evidence]:
    """Look at every underscore that nothing was written on."""
    for document, mark in unanswered(facts, MarkKind.BLANK, State.YES):
        yield left_out(document, mark, is_hint=True)
