"""The name that a form asks for by a label of its own, against another that only stands there."""

from collections.abc import Iterable, Iterator, Sequence

from beiancheck.documents.papers.letters import form_labels, notice_names
from beiancheck.documents.papers.rows import squares
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item


def preferred(values: Iterable[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what stands on a form without a label, but no name beside the one it asks for.

    字号 names a shop, and 主管单位 below it an office.
    """
    filled = [one for cell in found for one in squares.unticked(cell)]
    asked = {one.text for one in form_labels.around(filled, page) if one.item is Item.NAME}
    sent = () if asked else tuple(notice_names.answered(found, page))
    yield from sent
    asked |= {one.text for one in sent}
    for value in values:
        is_other = asked and not any(name in value.text for name in asked)
        if value.item is not Item.NAME or not is_other:
            yield value
