"""A photo was taken with too little light."""

from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.documents.papers.pictures.flaws import DARK
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
    title=Text(zh="图片太暗", en="A picture that is too dark"),
    why=Text(
        zh="太暗的照片看不出细节和颜色，审核时会要求重拍。",
        en="A dark photo shows neither detail nor colour, and another one is asked for.",
    ),
    fault=Text(
        zh="“{file}”{where}太暗，连纸面的亮度也只有 {amount}（满分 255，本站的尺度是 {least}）。",
        en="“{file}”{where} is too dark: even the paper has a brightness of {amount} of "
        "255 (our tolerance is {least}).",
    ),
    fix=Text(
        zh="换到明亮的地方，不开闪光灯，重新拍一张。",
        en="Take it again in good light, without flash.",
    ),
    about=Part.FILES,
)
def picture_too_dark(facts: Facts) -> Iterator[Evidence]:
    """Look for pages on which even the paper is dark."""
    for document, flaw in flawed(facts, FlawKind.DARK):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw, amount=str(flaw.amount), least=str(DARK))
