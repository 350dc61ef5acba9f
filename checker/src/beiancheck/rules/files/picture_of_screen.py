"""A paper was photographed from a screen."""

from collections.abc import Iterator

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, OURS, TENCENT
from beiancheck.pictured import FROM_SCREEN, flawed, on_page
from beiancheck.rule import Evidence, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(OURS, HUAWEI, TENCENT),
    causes=("C71",),
    title=Text(zh="可能是对着屏幕拍的", en="A picture that may show a screen"),
    why=Text(
        zh="隔着屏幕拍的不是原件的照片，会被退回。",
        en="A photo of a screen is no photo of the original and is sent back.",
    ),
    fault=Text(
        zh="“{file}”{where}布满细密的网纹，像是对着屏幕拍的。",
        en="“{file}”{where} is covered with fine, regular dots, as on a photo of a screen.",
    ),
    fix=Text(
        zh="看一眼是不是翻拍屏幕；是的，对着原件重新拍。",
        en="See whether it shows a screen; if so, take a photo of the original.",
    ),
    about=Part.FILES,
)
def picture_of_screen(facts: Facts) -> Iterator[Evidence]:
    """Look for the fine dots of a screen all over a page."""
    for document, flaw in flawed(facts, FlawKind.SCREEN):
        if document.role not in FROM_SCREEN:
            yield on_page(document, flaw)
