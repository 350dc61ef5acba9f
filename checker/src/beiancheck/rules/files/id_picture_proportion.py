"""A picture of one side of an ID is a strip."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.law import OURS
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_SIDES = frozenset({Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK})
_LONGEST = 2.5
"""Long side by short side. A card has 1.586, A4 1.414, the longest phone screens about 2.4."""


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(OURS,),
    causes=("C73",),
    about=Part.FILES,
    title=Text(zh="身份证图片过于细长", en="The picture of an ID is a narrow strip"),
    why=Text(
        zh="身份证的长宽比约为 1.6，细长的图多半裁掉了边，或是拼接的截图。",
        en="A card is about 1.6 times as long as wide; a strip is usually cropped or a screenshot.",
    ),
    fault=Text(
        zh="“{file}”的宽高是 {width}×{height}，超过本站 2.5 比 1 的尺度。",
        en="“{file}” measures {width}×{height}, beyond our tolerance of 2.5 to 1.",
    ),
    fix=Text(
        zh="看一眼四边是否完整；不完整的重新拍。",
        en="See whether all four edges are there; if not, take it again.",
    ),
)
def id_picture_proportion(facts: Facts) -> Iterator[Evidence]:
    """Look for strips; photos with wide margins are fine."""
    for document in facts.documents:
        for page in document.contents.pages[:1] if document.role in _SIDES else ():
            short, long = sorted((page.width, page.height))
            if long > _LONGEST * short:
                yield at(
                    document.path,
                    file=document.name,
                    width=str(page.width),
                    height=str(page.height),
                )
