"""A watermark says that the copy is for something else."""

from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.pictured import flawed, on_page
from beiancheck.rule import Evidence, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C72",),
    title=Text(zh="水印写的是别的用途", en="A watermark that names another purpose"),
    why=Text(
        zh="水印只能写备案用途；写了别的用途的，会要求重交。",
        en="A watermark may only say that the copy is for filing; with another purpose, "
        "another copy is asked for.",
    ),
    fault=Text(
        zh="“{file}”{where}上有水印“{words}”，没有写备案。",
        en="“{file}”{where} has a watermark “{words}”, which does not name filing.",
    ),
    fix=Text(
        zh="看一眼水印；写的是别的用途的，换一张没有水印的，或者写“仅供备案使用”的。",
        en="Look at the watermark; if it names another purpose, use a copy without one, "
        "or with 仅供备案使用.",
    ),
    about=Part.FILES,
)
def watermark_names_another_purpose(facts: Facts) -> Iterator[Evidence]:
    """Look for words across the page that name a purpose."""
    for document, flaw in flawed(facts, FlawKind.WATERMARK):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw, words=flaw.words)
