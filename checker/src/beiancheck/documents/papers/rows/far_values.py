"""Pages whose values all stand in one column, or end at one edge, far from their labels.

So it is on phones, and in tables in which one label is much longer than the others.
"""

from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.known_labels import Labels

TO_EDGE = 40.0
"""Heights of a line from a label to a value at the other edge of a page."""
_FEWEST = 3
"""Labels with such values that make a page one of these."""
_NEXT_LINE = 1.8
"""Heights of a line from a label to what stands right below it."""
_ALIGNED = 0.8
"""Heights of a line by which the edges of one column may differ."""


def reaching(labels: Labels, bare: Sequence[Cell], loose: Sequence[Cell]) -> Labels:
    """Return the labels, with a reach across the page where all values stand so.

    ``bare``: the labels with nothing behind them in their own cell; ``loose``: what is no label.
    """
    if labels.reach >= TO_EDGE:
        return labels
    pairs = [(head, one) for head in bare if (one := _nearest(head, bare, loose)) is not None]
    far = [pair for pair in pairs if pair[1].left - pair[0].right > labels.reach * pair[0].height]
    if any(_is_over(head, one) for head, _ in far for one in loose):
        return labels
    is_column = any(
        _count(pair, pairs, from_left=from_left) >= _FEWEST
        and _count(pair, far, from_left=from_left) == len(far)
        for pair in far[:1]
        for from_left in (True, False)
    )
    return replace(labels, reach=TO_EDGE) if is_column else labels


def _is_over(head: Cell, one: Cell) -> bool:
    """Tell whether a label has its value right below it, and no other one beside it."""
    near = _ALIGNED * head.height
    is_below = head.height / 2 < one.middle - head.middle <= _NEXT_LINE * one.height
    return is_below and abs(one.left - head.left) <= near


def _nearest(head: Cell, bare: Sequence[Cell], loose: Sequence[Cell]) -> Cell | None:
    """Return what stands next to a label in its row, unless another label comes first."""
    row = [one for one in (*loose, *bare) if one.left >= head.right and one.is_beside(head)]
    nearest = min(row, key=lambda one: one.left, default=None)
    return nearest if nearest in loose else None


def _count(pair: tuple[Cell, Cell], pairs: Sequence[tuple[Cell, Cell]], *, from_left: bool) -> int:
    """Return how many labels begin where one does whose values begin, or end, where its does."""
    head, value = pair
    near = _ALIGNED * head.height
    return sum(
        abs(one.left - head.left) <= near
        and abs(other.left - value.left if from_left else other.right - value.right) <= near
        for one, other in pairs
    )
