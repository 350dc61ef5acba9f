"""A black-and-white copy was saved as a colour picture."""

from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, OURS, TENCENT
from beiancheck.pictured import COLOURED, flawed, on_page
from beiancheck.rule import Evidence, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(OURS, HUAWEI, TENCENT),
    causes=("C70",),
    title=Text(zh="彩色图片里没有颜色", en="A colour picture without colour"),
    why=Text(
        zh="黑白复印件拍成或存成彩色图片，看上去仍是黑白的，看不出是不是原件。",
        en="A photo or scan of a black-and-white copy stays black and white; it does not "
        "show whether it is of the original.",
    ),
    fault=Text(
        zh="“{file}”（{paper}）{where}几乎没有颜色，像是黑白复印件。",
        en="“{file}” ({paper}){where} has hardly any colour, like a black-and-white copy.",
    ),
    fix=Text(
        zh="看一眼是不是黑白复印件；是的，对着原件用彩色重新拍照或扫描。",
        en="See whether it is a black-and-white copy; if so, photograph or scan the "
        "original in colour.",
    ),
    about=Part.FILES,
)
def picture_colourless(facts: Facts) -> Iterator[Evidence]:
    """Look for papers in colour on whose picture there is none."""
    for document, flaw in flawed(facts, FlawKind.COLOURLESS):
        if document.role in COLOURED and not document.contents.is_grey:
            yield on_page(document, flaw, paper=document.label)
