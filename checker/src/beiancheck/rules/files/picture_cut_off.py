"""Print runs into the edge of a picture."""

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
    title=Text(zh="图片缺边", en="A picture that is cut off"),
    why=Text(
        zh="四边不完整，看不出是不是整张原件，审核时会要求重拍。",
        en="Where an edge is missing it cannot be seen whether the whole original was "
        "shown, and another photo is asked for.",
    ),
    fault=Text(
        zh="“{file}”{where}有字被画面边缘截断。",
        en="On “{file}”{where} the edge of the picture cuts through print.",
    ),
    fix=Text(
        zh="看一眼四边；不完整的，四周留一点空白，重新拍整张。",
        en="Look at all four edges; if one is missing, take the whole paper again with a "
        "margin around it.",
    ),
    about=Part.FILES,
)
def picture_cut_off(facts: Facts) -> Iterator[Evidence]:
    """Look for lines that the edge of the picture cuts."""
    for document, flaw in flawed(facts, FlawKind.CUT):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw)
