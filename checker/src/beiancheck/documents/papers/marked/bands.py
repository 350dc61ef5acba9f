"""The room between the lines around a label that asks for a seal: a seal crosses some of it.

The name of a body is often typed where it is to be sealed, so ink beside the label tells nothing.
"""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.marked.area import Area
from beiancheck.documents.papers.rows.cell import Cell

_ABOVE, _BELOW, _BEFORE, _BEHIND = 4.0, 7.0, 3.0, 8.0
"""Heights of the label within which its seal is looked for, or as far as the lines there go."""
_EDGE = 0.98
"""Share of the page's width up to which there may be paper."""
_PAD = 0.25
"""Heights that a line may be higher and lower than it was found."""
_LEAST = 0.4


def bands(label: Cell, found: Sequence[Cell], width: float) -> tuple[Area, ...]:
    """Return the areas around a label where no line stands."""
    height = label.height
    top, bottom = label.middle - _ABOVE * height, label.middle + _BELOW * height
    beside = [cell.right for cell in found if top < cell.middle < bottom]
    left = max(0.0, label.left - _BEFORE * height)
    right = min(width * _EDGE, max([label.right + _BEHIND * height, *beside]))
    lines = sorted(_extent(cell) for cell in found if cell.right > left and cell.left < right)
    return tuple(
        (left, start, right, stop)
        for start, stop in _between(lines, top, bottom)
        if stop - start >= _LEAST * height
    )


def _extent(cell: Cell) -> tuple[float, float]:
    half = (0.5 + _PAD) * cell.height
    return cell.middle - half, cell.middle + half


def _between(
    lines: Sequence[tuple[float, float]], top: float, bottom: float
) -> Iterator[tuple[float, float]]:
    """Yield what is left of a stretch between lines, from the top."""
    reached = top
    for start, stop in lines:
        if start >= bottom:
            break
        if start > reached:
            yield reached, start
        reached = max(reached, stop)
    if reached < bottom:
        yield reached, bottom
