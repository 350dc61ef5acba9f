"""What a letter names more than once, each once."""

from collections.abc import Iterable, Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item


def spans(spans: Iterable[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """Yield where each name stands first."""
    seen = set()
    for start, stop in spans:
        if text[start:stop] not in seen:
            seen.add(text[start:stop])
            yield start, stop


def values(item: Item, cells: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield each name once."""
    seen = set()
    for cell in cells:
        value = made.whole(item, [cell], page)
        if value and value.text not in seen:
            seen.add(value.text)
            yield value
