"""A row of a paper: a label with its value, beside it even where the page is bent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from beiancheck.documents.papers.rows.cell import Cell

_BENT = 0.85
"""Heights by which a value may stand above or below its label on a page that is not flat."""
_USUAL = 3
"""Labels above their values that make it the way of a page, and times those beside theirs."""


@dataclass(frozen=True, slots=True)
class Row:
    """A label and the cells of its value, in reading order.

    ``is_centred``: the label stands beside the middle of a value of several lines. ``is_torn``: a
    line above the value, in its column, belongs to no row; ``goes_on``: so does one below it.
    ``is_over``: the label stands above its value, as all of the page do.
    """

    label: str
    head: Cell
    cells: tuple[Cell, ...]
    is_centred: bool = False
    is_torn: bool = False
    goes_on: bool = False
    is_over: bool = False

    def is_below(self, cell: Cell) -> bool:
        """Tell whether a value goes on in a cell that begins before its label in the line above."""
        is_within = self.head.letters[0].place > 0
        return is_within and not cell.is_beside(self.head) and cell.left < self.head.left


def over(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows, told to stand above their values where those of a page do.

    Below a blank of a form that was not filled in stands the next label, or a hint.
    """
    filled = [row for row in rows if row.cells]
    above = [row for row in filled if not row.cells[0].is_beside(row.head)]
    is_usual = len(above) >= _USUAL and len(filled) - len(above) <= len(above) // _USUAL
    return tuple(replace(row, is_over=True) if is_usual and row in above else row for row in rows)


def leaning(
    rows: Sequence[Row],
    loose: Sequence[Cell],
    heads: Sequence[Cell],
    over: Sequence[Cell],
    reach: float,
) -> Iterator[Row]:
    """Yield the rows; one without a value gets the one cell that no label is nearer to.

    ``over``: titles of columns, whose values stand below; ``reach``: as ``Labels`` has it.
    """
    for row in rows:
        if row.cells or row.head in over:
            yield row
            continue
        near = [cell for cell in loose if _is_near(cell, row.head, heads, reach)]
        yield replace(row, cells=tuple(near)) if len(near) == 1 else row


def _is_near(cell: Cell, head: Cell, heads: Sequence[Cell], reach: float) -> bool:
    away = abs(cell.middle - head.middle)
    if away > _BENT * max(cell.height, head.height):
        return False
    if not head.right - head.height <= cell.left <= head.right + reach * head.height:
        return False
    left_of_it = [other for other in heads if other is not head and other.left < cell.left]
    return all(abs(cell.middle - other.middle) > away for other in left_of_it) and not any(
        head.right <= other.left < cell.left and other.is_beside(head) for other in heads
    )
