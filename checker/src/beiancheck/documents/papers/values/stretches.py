"""Parts of the text that cells say together, and how sure they are."""

from collections.abc import Iterable, Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import scope_sentences
from beiancheck.documents.papers.values.days import days
from beiancheck.terms.items import Item

_DATES = frozenset(
    {
        *(Item.BORN, Item.ISSUED, Item.REGISTERED, Item.EXPIRES, Item.DATED),
        *(Item.VALID_FROM, Item.VALID_UNTIL),
    }
)
"""Of these only the digits count: 年 may be unsure, and yet there is but one date."""


def parts(match: tuple[int, int], cells: Sequence[Cell]) -> Iterator[Cell]:
    """Yield what stands between two places of the cells' joined text."""
    at = 0
    for cell in cells:
        start, stop = max(match[0] - at, 0), min(match[1] - at, len(cell.text))
        if start < stop:
            yield cell.part(start, stop)
        at += len(cell.text)


def confidence(item: Item, text: str, cells: Sequence[Cell]) -> int:
    """Return the confidence of the least sure character.

    The last part of a domain name has letters only: an l or o in it can be nothing else.
    """
    if item is Item.SCOPE:
        cells = list(_without(scope_sentences.said("".join(cell.text for cell in cells)), cells))
    if item in _DATES and len(days(text)) == 1:
        cells = [cell.part(at, at + 1) for cell in cells for at in _digits(cell.text)]
    least = [cell.confidence for cell in cells]
    name, _, suffix = text.rpartition(".")
    if item is Item.DOMAIN and name and cells and len(cells[-1].letters) > len(suffix):
        last, start = cells[-1], len(cells[-1].letters) - len(suffix)
        told = (
            last.part(start + at, start + at + 1).confidence
            for at, letter in enumerate(suffix)
            if letter.lower() not in "lo"
        )
        least[-1] = min(last.part(0, start).confidence, *told, 1000)
    return min(least, default=0)


def _digits(text: str) -> Iterator[int]:
    """Yield the places of digits, and of what says a number in words."""
    yield from (at for at, sign in enumerate(text) if sign not in "年月日号")


def _without(spans: Iterable[tuple[int, int]], cells: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells without some stretches of their joined text."""
    at = 0
    for start, stop in (*spans, (sum(len(cell.text) for cell in cells),) * 2):
        yield from parts((at, start), cells)
        at = stop


def agreed(other: str, cells: Sequence[Cell]) -> int:
    """Return the confidence where two readings mean the same rare character: of all the others."""
    letters = [letter for cell in cells for letter in cell.letters]
    return min(
        (
            letter.line.sureness[letter.place]
            for letter, read in zip(letters, other, strict=False)
            if letter.text == read and letter.text.isalnum() and letter.line.sureness
        ),
        default=0,
    )
