"""A letter of a watermark that crosses a line may be read with it: 使上海市公安局."""

import re
from collections.abc import Iterable, Iterator

from beiancheck.documents.papers.cells import cells
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.formats.typed import is_han
from beiancheck.terms.items import Item

_WORDS = re.compile("仅供|使用|专用|备案|复印|无效")
"""What watermarks say."""
_HELD = frozenset(
    {
        *(Item.NAME, Item.HOLDER, Item.LEGAL_REPRESENTATIVE, Item.PERSON, Item.FORM),
        *(Item.AUTHORITY, Item.ADDRESS, Item.REGISTRAR),
    }
)


def checked(values: Iterable[Value], page: Page) -> Iterator[Value]:
    """Yield the values; one that begins or ends with a letter of the watermark is doubted."""
    letters = _letters(page) if page.source is Source.RECOGNISED else frozenset()
    for value in values:
        ends = value.text[:1] + value.text[-1:]
        is_stained = value.item in _HELD and not letters.isdisjoint(ends)
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_stained else value


def _letters(page: Page) -> frozenset[str]:
    """Return the letters of the words that run across a page."""
    kept = {id(cell.line) for cell in cells(page)}
    across = [line.text for line in page.lines if id(line) not in kept and _WORDS.search(line.text)]
    return frozenset(letter for text in across for letter in text if is_han(letter))
