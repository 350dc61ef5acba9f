"""A letter or a form is not signed where it asks for it."""

from collections.abc import Iterator

from beiancheck.documents.papers.marked.mark import MarkKind, State
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.pictured import left_out, unanswered
from beiancheck.rule import Evidence, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C77",),
    title=Text(zh="该签字的地方没有签", en="A paper that is not signed"),
    why=Text(
        zh="没有签字的核验单、函件等于没有交。",
        en="A checklist or letter without a signature counts as missing.",
    ),
    fault=Text(
        zh="“{file}”{where}“{label}”处没有看到签字。",
        en="“{file}”{where} shows no signature at “{label}”.",
    ),
    fix=Text(
        zh="打印出来用笔签字，再拍照或扫描；已经签了的，看一眼是不是传错了文件。",
        en="Print it, sign it by hand and scan it; if it is signed, see whether the right "
        "file was handed in.",
    ),
    about=Part.FILES,
)
def paper_not_signed(facts: Facts) -> Iterator[Evidence]:
    """Look at every place for a signature; the form may be signed when it is handed over."""
    for document, mark in unanswered(facts, MarkKind.SIGNED, State.NO):
        yield left_out(document, mark, is_hint=document.role is Paper.REGISTRATION_FORM)
