"""A page with nothing on it was handed in."""

from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, OURS, TENCENT
from beiancheck.pictured import flawed, on_page
from beiancheck.rule import Evidence, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(OURS, HUAWEI, TENCENT),
    causes=("C71",),
    title=Text(zh="空白页", en="A blank page"),
    why=Text(
        zh="空白页不是材料；可能是扫描时放反了，或者漏了一页。",
        en="A blank page is no paper; perhaps it was scanned upside down, or a page was missed.",
    ),
    fault=Text(
        zh="“{file}”{where}是空白的。",
        en="“{file}”{where} is blank.",
    ),
    fix=Text(
        zh="看一眼原件；放反的重新扫描，多余的空白页删掉。",
        en="Look at the original; scan it again if it was upside down, or remove the empty page.",
    ),
    about=Part.FILES,
)
def page_blank(facts: Facts) -> Iterator[Evidence]:
    """Look for pages without ink."""
    for document, flaw in flawed(facts, FlawKind.EMPTY):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw)
