"""The values of what sentences in English say of a domain."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import english_sentences, no_holders
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_NAMES = frozenset({Item.HOLDER, Item.REGISTRAR})


def told(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what sentences in English say, each item once; a name has its spaces at line ends."""
    text = english_sentences.joined([cell.text for cell in found])
    for item, (start, stop) in english_sentences.told(text).items():
        places = start - text.count("\n", 0, start), stop - text.count("\n", 0, stop)
        value = made.stretch(item, places, found, page)
        if item not in _NAMES:
            yield value
        elif not no_holders.is_none(value.text):
            yield value.as_text(" ".join(text[start:stop].split()))
