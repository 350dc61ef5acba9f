"""Columns whose values stand apart from their labels: the first below the first, and so on."""

from collections.abc import Mapping, Sequence

from beiancheck.documents.papers.letters.label_heads import Head
from beiancheck.documents.papers.rows.cell import Cell

_DOWN = 5.0
"""Heights of a line from the labels to the row of their values."""
_FEWEST = 3


def heads_of(row: Sequence[Head], loose: Sequence[Cell]) -> Mapping[int, Head]:
    """Return the label of each cell in the row below some labels, which has as many.

    Labels that end at the right of their columns, and values that begin at the left, may each
    stand nearer to those of the next column. Where each is nearest to its own, nothing is told.
    """
    heads = sorted(row, key=lambda one: one.left)
    top, height = max(one.middle for one in row), max(one.height for one in row)
    below = [one for one in loose if height / 2 < one.middle - top <= _DOWN * height]
    first = min(below, key=lambda one: one.middle, default=None)
    level = [one for one in below if first and one.is_beside(first)]
    cells = sorted(level, key=lambda one: one.left)
    if len(heads) < _FEWEST or len(cells) != len(heads):
        return {}
    nearest = [min(heads, key=lambda one: _apart(one, cell)) for cell in cells]
    is_own = all(one is head for one, head in zip(nearest, heads, strict=True))
    return {} if is_own else {id(cell): head for cell, head in zip(cells, heads, strict=True)}


def _apart(head: Head, cell: Cell) -> float:
    return abs(head.left + head.right - cell.left - cell.right)
