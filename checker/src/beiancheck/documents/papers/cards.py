"""An address on an identity card whose label was not read."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers import made
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.value import Value
from beiancheck.documents.papers.value_cells import further
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import address
from beiancheck.terms.items import Item

_POLICE = "公安局", "分局", "派出所"
"""How an authority ends, which begins with its place, too."""


def unlabelled(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the lines below each other of which the first begins with a province, in doubt."""
    for cell in found:
        if address.province_of(cell.text) and not cell.text.endswith(_POLICE):
            others = [one for one in found if one is not cell]
            lines = (cell, *further(cell, (cell,), others, (), is_many=True))
            value = made.whole(Item.ADDRESS, [line for line in lines if _has_words(line)], page)
            if value and not value.is_certain:
                yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
            return


def _has_words(cell: Cell) -> bool:
    """Tell whether a line is more than a label or the number of the card."""
    return sum(sign.isdecimal() for sign in cell.text) <= len(cell.text) // 2 + 2
