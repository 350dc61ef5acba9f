"""Where a sentence of a form says somebody lives or has a seat: 申请人自述住址为样例省…."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import paragraphs
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces
from beiancheck.terms.items import Item

_SAID = re.compile(
    "(?P<what>[一-鿿]{0,8})(?:住址|住所|居住地|(?<![网IP机])地址|家住|居住于|户籍地|注册地|经营场所)(?:现?[为是在]|位于|:)?"
    "(?P<place>[^,。;:()]{6,60}[0-9一-鿿](?:[(][^()]{1,16}[)])?)(?=[,。;])"
)
_OTHERS = re.compile(
    "服务器|接入|邮[寄箱件]|核验|机房|IP|网站|网络|收件|寄送|登录|通[信讯]|办公|服务商"
)
_PLACE = re.compile("[省市县区州旗].*[镇乡街路村道号巷里园层室屯组社]")


def told(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the first such address, in doubt: it may be somebody else's."""
    text = "".join(cell.text for cell in found)
    begun = paragraphs.starts(found)
    for match in _SAID.finditer(text):
        place = match["place"]
        is_whole = not paragraphs.crosses(begun, match.start("place"), match.end("place"))
        is_place = name_pieces.begins_with_place(place) and _PLACE.search(place)
        if is_whole and is_place and not _OTHERS.search(match["what"]):
            value = made.stretch(Item.ADDRESS, match.span("place"), found, page)
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
            return
