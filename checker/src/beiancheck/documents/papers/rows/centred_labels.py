"""Values of several lines whose label stands beside their middle, as tables set it.

Such a value begins above its label, so what stands beside that is only its last line or two.
"""

from collections.abc import Sequence
from itertools import pairwise

from beiancheck.documents.papers.rows.cell import Cell

_NEAREST = 1.3
"""Heights of a line from the middle of a label to the nearest line of its value."""
_NEXT_LINE = 2.1
"""Heights of a line from one line of a value to the next."""
_INDENT = 0.8
"""Heights of a line by which the lines of a value may begin apart."""
_EVEN = 1.25
"""Times as far as the nearest two lines that others of the same value may stand apart."""
_BENT = 0.85
"""Heights by which a value may stand above or below its label on a page that is not flat."""
_CLEARLY = 1.3
"""Times as far as their own label another one must be from two lines."""
_OFF = 0.34
"""Distances of two lines by which a label may stand above or below the middle of its value."""


def centred(
    head: Cell, loose: Sequence[Cell], heads: Sequence[Cell], others: Sequence[Cell], reach: float
) -> tuple[Cell, ...]:
    """Return the lines of a value whose middle a label stands beside; empty where it is not so.

    ``others``: what stands in one line with a label. ``reach``: as ``Labels`` has it.
    """
    stop = min(
        (other.left for other in heads if other.is_beside(head) and other.left >= head.right),
        default=float("inf"),
    )
    near = [
        cell
        for cell in loose
        if abs(cell.middle - head.middle) <= _NEAREST * max(cell.height, head.height)
        and head.right - head.height <= cell.left < min(stop, head.right + reach * head.height)
    ]
    first = min(near, key=lambda cell: cell.left, default=None)
    if first is None:
        return ()
    lines = _evenly(first, [*loose, *others])
    if len(lines) < 2 or any(one in others for one in lines):  # noqa: PLR2004 -- a middle needs two
        return ()
    labels = [other for other in heads if other is not head and other.left < first.left]
    if any(_may_be_its(one, other, head, len(lines)) for one in lines for other in labels):
        return ()
    apart = (lines[-1].middle - lines[0].middle) / (len(lines) - 1)
    off = abs((lines[0].middle + lines[-1].middle) / 2 - head.middle)
    return tuple(lines) if off <= _OFF * apart else ()


def _may_be_its(line: Cell, other: Cell, head: Cell, count: int) -> bool:
    """Tell whether a line may stand beside another label, on a bent page too.

    The label of two lines is nearer to both than any other one.
    """
    away = abs(line.middle - other.middle)
    nearest = _CLEARLY * abs(line.middle - head.middle) if count == 2 else 0.0  # noqa: PLR2004
    return away <= max(_BENT * max(line.height, other.height), nearest)


def _evenly(first: Cell, cells: Sequence[Cell]) -> list[Cell]:
    """Return the lines of a column, from the top, that stand evenly apart about one of them."""
    column = sorted(
        (cell for cell in cells if abs(cell.left - first.left) <= _INDENT * first.height),
        key=lambda cell: cell.middle,
    )
    gaps = [below.middle - above.middle for above, below in pairwise(column)]
    at = column.index(first)
    pitch = min([*gaps[max(0, at - 1) : at + 1], _NEXT_LINE * first.height])
    most = min(_EVEN * pitch, _NEXT_LINE * first.height)
    start, stop = at, at + 1
    while start > 0 and gaps[start - 1] <= most:
        start -= 1
    while stop < len(column) and gaps[stop - 1] <= most:
        stop += 1
    return column[start:stop]
