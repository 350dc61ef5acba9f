"""A page says that it is one of several, and the others were not handed in."""

from collections.abc import Iterator

from beiancheck.documents.document import Document
from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.pictured import flawed, on_page
from beiancheck.rule import Evidence, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C77",),
    title=Text(zh="材料好像缺页", en="Pages of a paper seem to be missing"),
    why=Text(
        zh="签字、盖章、日期多在最后一页；缺页的等于没有交全。",
        en="Signature, seal and date are mostly on the last page; without it the paper is not "
        "complete.",
    ),
    fault=Text(
        zh="“{file}”{where}印着第 {number} 页、共 {count} 页，这份材料只交了 {handed} 页。",
        en="“{file}”{where} says page {number} of {count}; {handed} of this paper were handed in.",
    ),
    fix=Text(
        zh="看一眼：缺的页一起交，几页可以合成一个 PDF；其余页确实不用交的，不用改。",
        en="Have a look: hand in the missing pages too, all in one PDF if you like; if they are "
        "not needed, leave it.",
    ),
    about=Part.FILES,
)
def pages_missing(facts: Facts) -> Iterator[Evidence]:
    """Look for papers with fewer pages than one of them says there are."""
    for document, flaw in flawed(facts, FlawKind.NUMBERED):
        handed = sum(len(one.readings) for one in facts.documents if _is_same(one, document))
        if handed < int(flaw.words):
            yield on_page(
                document,
                flaw,
                number=str(flaw.amount),
                count=flaw.words,
                handed=str(handed),
            )


def _is_same(one: Document, other: Document) -> bool:
    """Tell whether two files are of one paper: pages may be handed in as a file each."""
    return one.role is other.role
