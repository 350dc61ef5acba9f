"""A paper was photographed at a strong slant."""

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
    title=Text(zh="图片拍得太斜", en="A picture taken at a slant"),
    why=Text(
        zh="斜着拍的证件变形，字的大小不一，难以核对。",
        en="A paper taken at a slant is distorted and hard to compare.",
    ),
    fault=Text(
        zh="“{file}”{where}歪斜约 {amount} 度（本站的尺度）。",
        en="“{file}”{where} leans by about {amount} degrees (by our tolerance).",
    ),
    fix=Text(
        zh="把原件放平放正，从正上方重新拍。",
        en="Lay the original flat and straight and take it again from right above.",
    ),
    about=Part.FILES,
)
def picture_slanted(facts: Facts) -> Iterator[Evidence]:
    """Look for lines that lean, or lean more from line to line."""
    for document, flaw in flawed(facts, FlawKind.SLANTED):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw, amount=str(flaw.amount))
