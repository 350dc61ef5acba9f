"""A photo is out of focus, or the camera was moved."""

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
    causes=("C69",),
    title=Text(zh="图片模糊", en="A blurred picture"),
    why=Text(
        zh="笔画发虚，证件上的小字和相近的字认不准，审核时会要求重交。",
        en="With soft strokes, small print and characters that look alike cannot be told "
        "apart, and another picture is asked for.",
    ),
    fault=Text(
        zh="“{file}”{where}的字发虚，边缘不清楚（本站的尺度）。",
        en="“{file}”{where} has soft, unclear print (by our tolerance).",
    ),
    fix=Text(
        zh="看一眼原图；认不清小字的，对准焦、端稳手机，重新拍一张。",
        en="Look at the picture; if the small print cannot be read, focus, hold the phone "
        "still and take it again.",
    ),
    about=Part.FILES,
)
def picture_blurred(facts: Facts) -> Iterator[Evidence]:
    """Look for pages whose strokes have soft edges."""
    for document, flaw in flawed(facts, FlawKind.BLURRED):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw)
