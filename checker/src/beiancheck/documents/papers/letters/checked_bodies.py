"""Whom a sentence of a sheet says to have been checked: 样例云公司对样例协会进行了核验."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters.surnames import begins
from beiancheck.documents.papers.letters.wordings import BODY_NAME
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_CHECKED = re.compile(
    rf"(?<=[司心局部方店站日已行我])对(?:(?:申请人|主办者|主办单位|开办者|备案主体):?)?(?P<name>{BODY_NAME}|[一-鿿]{{2,4}})"
    r"(?=[(,]|申请|提交|报送|主办|开办|所|的(?:网站|备案|主体|域名))"
    r"(?=[^。;]{0,120}?(?:核验|查验|核查|审核|核实))"
)


def told(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield who was checked, a body or somebody with a surname that is known."""
    match = _CHECKED.search("".join(cell.text for cell in found))
    if match and (re.fullmatch(BODY_NAME, match["name"]) or begins(match["name"])):
        yield made.stretch(Item.NAME, match.span("name"), found, page)
