"""Print has too few pixels to be read, however large the picture is."""

from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.documents.papers.pictures.flaws import SMALL
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
    title=Text(zh="图上的字太小", en="Print too small on the picture"),
    why=Text(
        zh="字只有十来个像素高，相近的字分不清；拍得太远或缩小过都会这样。",
        en="Letters of a dozen pixels cannot be told apart; the photo was taken from too "
        "far away, or made smaller.",
    ),
    fault=Text(
        zh="“{file}”{where}的字大多只有 {amount} 像素高，不到本站的尺度 {least}。",
        en="On “{file}”{where} most print is {amount} pixels high; our tolerance is {least}.",
    ),
    fix=Text(
        zh="靠近一点，让原件占满画面，交原图，不要缩小。",
        en="Move closer so that the paper fills the picture, and hand in the original size.",
    ),
    about=Part.FILES,
)
def print_too_small(facts: Facts) -> Iterator[Evidence]:
    """Look for pages whose lines are low."""
    for document, flaw in flawed(facts, FlawKind.SMALL_PRINT):
        if document.role is not Paper.APP_ICON:
            yield on_page(document, flaw, amount=str(flaw.amount), least=str(SMALL))
