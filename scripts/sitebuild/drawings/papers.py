"""Line drawings of papers, 120 by 92: enough to tell one paper from another on a table."""

from collections.abc import Callable

from beiancheck.text import Language, Text
from sitebuild.drawings import shapes
from sitebuild.drawings.svg import frame

Shape = tuple[Callable[[], str], Text]

LICENCE: Shape = (shapes.licence, Text(zh="横版证照，有章", en="A certificate with a seal"))
CARD: Shape = (shapes.card, Text(zh="证件卡片，正反两面", en="A card, both sides"))
BOOKLET: Shape = (
    shapes.booklet,
    Text(zh="护照，带照片的一页", en="A passport, the page with the photo"),
)
DOMAIN: Shape = (shapes.domain, Text(zh="一页证书，中间是地球", en="A page with a globe"))
TABLE: Shape = (
    shapes.table,
    Text(zh="一页表格，有勾和签名", en="A form with ticks and a signature"),
)
ICON: Shape = (shapes.icon, Text(zh="一个圆角方块图标", en="An icon with round corners"))
LETTER: Shape = (
    shapes.letter,
    Text(zh="一页信函，有签名和章", en="A letter with signature and seal"),
)

BY_NAME = {
    "identity": CARD,
    "taiwan-permit": CARD,
    "hk-macao-permit": CARD,
    "passport": BOOKLET,
    "domain-certificate": DOMAIN,
    "app-icon": ICON,
    "verification-sheet": TABLE,
}
BY_BEGINNING = {"resident-id": CARD, "foreign-resident": CARD}
BY_END = {
    "residence-permit": CARD,
    "-licence": LICENCE,
    "-certificate": LICENCE,
    "-form": TABLE,
}


def paper(kind: str, language: Language) -> str:
    """Draw the paper of a kind (`business-licence`, `domain-certificate`, …)."""
    draw, words = shape(kind)
    return frame(120, 92, words.of(language), draw())


def shape(kind: str) -> Shape:
    """Find the shape of a kind of paper; what is not known is drawn as a letter."""
    if kind in BY_NAME:
        return BY_NAME[kind]
    for beginning, found in BY_BEGINNING.items():
        if kind.startswith(beginning):
            return found
    for end, found in BY_END.items():
        if kind.endswith(end):
            return found
    return LETTER
