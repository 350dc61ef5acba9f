"""A lamp is reflected on the paper."""

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
    title=Text(zh="图片反光", en="Glare on a picture"),
    why=Text(
        zh="反光盖住的字看不见，审核时会要求重拍。",
        en="Print under a reflection cannot be seen, and another photo is asked for.",
    ),
    fault=Text(
        zh="“{file}”{where}有发白的地方，可能是反光盖住了字（本站的尺度）。",
        en="“{file}”{where} has washed-out places; glare may cover print (by our tolerance).",
    ),
    fix=Text(
        zh="看一眼原图；反光盖住字的，避开灯光和闪光灯，重新拍。",
        en="Look at the picture; if glare covers print, take it again away from lamps and "
        "without flash.",
    ),
    about=Part.FILES,
)
def picture_glaring(facts: Facts) -> Iterator[Evidence]:
    """Look for burnt-out places, and for print that pales."""
    for document, flaw in flawed(facts, FlawKind.GLARE):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw)
