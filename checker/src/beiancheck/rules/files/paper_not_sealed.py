"""A letter or a form lacks the organisation's seal."""

from collections.abc import Iterator

from beiancheck.documents.papers.marked.mark import MarkKind, State
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.pictured import left_out, unanswered
from beiancheck.rule import Evidence, rule
from beiancheck.terms.kinds import PERSONS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C77",),
    title=Text(zh="该盖章的地方没有盖", en="A paper that is not sealed"),
    why=Text(
        zh="单位的核验单、函件要盖公章，没有盖的等于没有交。",
        en="An organisation seals its checklist and letters; without a seal they count as missing.",
    ),
    fault=Text(
        zh="“{file}”{where}“{label}”处没有看到公章。",
        en="“{file}”{where} shows no seal at “{label}”.",
    ),
    fix=Text(
        zh="盖上单位公章，再彩色拍照或扫描；已经盖了的，看一眼是不是传错了文件。",
        en="Seal it and scan it in colour; if it is sealed, see whether the right file "
        "was handed in.",
    ),
    about=Part.FILES,
)
def paper_not_sealed(facts: Facts) -> Iterator[Evidence]:
    """Look at every place for the holder's seal; a person has none."""
    if facts.submission.kind in PERSONS:
        return
    for document, mark in unanswered(facts, MarkKind.SEALED, State.NO):
        yield left_out(document, mark)
