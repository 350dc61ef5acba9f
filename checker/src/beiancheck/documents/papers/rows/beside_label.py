"""Which cells stand in the row of a label, and which go on with one of them."""

from collections.abc import Iterable, Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell

_NEXT = 3.0
"""Heights of a line by which two stretches of one value may stand apart."""
_APART = 4.5
"""The same behind what stands in one line with its label; further on another column begins."""
_TALLER = 2.4
"""How many times as tall as a label or a value what goes on beside it is at most.

More are words that run across the page: 刘洋仅供.
"""
_LEVEL = 0.25
"""Heights by which a label must be nearer to the row of a cell than another one."""
_SAID = 4
"""Characters that are the value, or its beginning, and no scrap of the label."""
_PIECES, _OVER = 1.5, 0.5
"""Heights of a line between two pieces of one line that was found in part, and over each other."""
_HIGHER = 1.3
"""Times the height of a piece that the next one may have; more has words across the page in it."""
_REACH = 14.0
"""Heights of a line from a label to its value in the same row."""


def beside(
    start: Cell, loose: Sequence[Cell], heads: Sequence[Cell], first: float
) -> tuple[Cell, ...]:
    """Return the stretches that go on in the row, up to the next label.

    ``first``: heights of a line from a label to its value.
    """
    stop = min(
        (head.left for head in heads if head.is_beside(start) and head.left >= start.right),
        default=float("inf"),
    )
    row = (
        cell
        for cell in loose
        if cell.is_beside(start)
        and start.right - start.height <= cell.left < stop
        and cell.height <= _TALLER * start.height
        and not any(_is_nearer(head, cell, start) for head in heads)
    )
    taken: list[Cell] = []
    edge = start.right
    if start not in heads and len(start.text) >= _SAID:
        first = min(first, _APART)
    for cell in _in_order(row):
        if cell.left - edge > (_NEXT if taken else first) * cell.height:
            break
        taken.append(cell)
        edge = cell.right
    return tuple(taken)


def _in_order(row: Iterable[Cell]) -> list[Cell]:
    """Return cells from the left, but of one column the line that opens a bracket before its end.

    Both may stand beside a label which is at their middle, and begin a hair apart.
    """
    cells = sorted(row, key=lambda cell: cell.left)
    for at in range(1, len(cells)):
        one, other = cells[at - 1 : at + 1]
        is_end = one.text.count(")") > one.text.count("(") and other.text.count("(") == 1
        if is_end and one.middle > other.middle and abs(one.left - other.left) <= other.height:
            cells[at - 1 : at + 1] = other, one
    return cells


def _is_nearer(head: Cell, cell: Cell, start: Cell) -> bool:
    """Tell whether a label between a start and a cell stands in the cell's row more exactly."""
    off, other = abs(start.middle - cell.middle), abs(head.middle - cell.middle)
    is_between = start.right <= head.left and head.right <= cell.left
    return is_between and other < off - _LEVEL * cell.height


def going_on(cell: Cell, loose: Sequence[Cell], heads: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the rest of a line that was found in pieces, each of which begins where one ends."""
    edge = cell.right
    for part in beside(cell, loose, heads, _NEXT):
        is_scrap = len(part.text) < _SAID or part.height > _HIGHER * cell.height
        if (
            is_scrap
            or _say_the_same(cell.text, part.text)
            or not -_OVER * part.height < part.left - edge <= _PIECES * part.height
        ):
            return
        yield part
        edge = part.right


def _say_the_same(text: str, other: str) -> bool:
    """Tell whether most of a piece is in the other one, as in a line that was found twice.

    Of two items of a scope both may end in the same words: 咨询服务.
    """
    most = max(_SAID, min(len(text), len(other)) // 2 + 1)
    return any(other[at : at + most] in text for at in range(len(other) - most + 1))


def nearest(label: Cell, found: Sequence[Cell]) -> Cell | None:
    """Return the nearest cell in the row of a label."""
    row = (
        one
        for one in found
        if one.is_beside(label)
        and label.right - label.height <= one.left <= label.right + _REACH * label.height
    )
    return min(row, key=lambda one: one.left, default=None)
