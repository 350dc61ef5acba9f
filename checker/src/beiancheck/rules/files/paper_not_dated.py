"""A letter or a form is not dated."""

from collections.abc import Iterator

from beiancheck.documents.papers.marked.mark import MarkKind, State
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.pictured import left_out, unanswered
from beiancheck.rule import Evidence, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_NOT_OURS = frozenset({Paper.VERIFICATION_SHEET, Paper.REGISTRATION_FORM})
"""Papers that some providers date themselves."""


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C77",),
    title=Text(zh="该写日期的地方没有写", en="A paper that is not dated"),
    why=Text(
        zh="函件没有日期，看不出是不是三个月以内写的，会要求重交。",
        en="Without a date nobody can tell whether a letter is recent, and another one is "
        "asked for.",
    ),
    fault=Text(
        zh="“{file}”{where}“{label}”处没有看到日期。",
        en="“{file}”{where} shows no date at “{label}”.",
    ),
    fix=Text(
        zh="写上日期，不晚于提交那天；核验单的日期先问接入服务商由谁填。",
        en="Date it, not later than the day you hand it in; for the checklist, ask the "
        "provider who fills in the date.",
    ),
    about=Part.FILES,
)
def paper_not_dated(facts: Facts) -> Iterator[Evidence]:
    """Look at every place for a date; that of the checklist may be the provider’s to fill in."""
    for document, mark in unanswered(facts, MarkKind.DATED, State.NO):
        yield left_out(document, mark, is_hint=document.role in _NOT_OURS)
