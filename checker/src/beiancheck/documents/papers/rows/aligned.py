"""Values of a column that begin where the others do: one that begins further on lost something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from beiancheck.documents.papers.rows.row import Row
from beiancheck.formats.typed import is_han

_FEWEST = 4
"""Other values that tell where the column begins."""
_LEAST, _MOST = 0.55, 2.2
"""Widths of a character by which the start of a value that lost one or two is off."""
_EVEN, _MOSTLY = 0.3, 0.6
"""Widths of a character by which so many of the others may differ from a straight line."""


@dataclass(frozen=True, slots=True)
class _Start:
    left: float
    middle: float
    width: float


def shifted(rows: Sequence[Row]) -> frozenset[int]:
    """Return the places of the rows whose value begins further right than the column does."""
    starts = {at: start for at, row in enumerate(rows) if (start := _start(row))}
    return frozenset(at for at in starts if _is_off(at, starts))


def _start(row: Row) -> _Start | None:
    if not row.cells or not row.cells[0].is_beside(row.head):
        return None
    first = row.cells[0]
    if first.places[0] or not is_han(first.text[0]):
        # Where a value begins within a line is less certain, and digits are narrow.
        return None
    widths = [letter.right - letter.left for letter in first.letters if is_han(letter.text)]
    return _Start(first.left, first.middle, median(widths)) if widths else None


def _is_off(at: int, starts: dict[int, _Start]) -> bool:
    one = starts[at]
    others = list(_column(at, starts))
    if len(others) < _FEWEST:
        return False
    lean = _lean(others)
    across = [other.left - lean * (other.middle - one.middle) for other in others]
    begin = median(across)
    even = sum(abs(left - begin) <= _EVEN * one.width for left in across)
    if even < max(_FEWEST, _MOSTLY * len(across)):
        return False
    return _LEAST * one.width < one.left - begin < _MOST * one.width


def _column(at: int, starts: dict[int, _Start]) -> Iterator[_Start]:
    """Yield the other values that may stand in the same column."""
    one = starts[at]
    near = (_MOST + _EVEN) * one.width
    for place, other in starts.items():
        if place != at and abs(other.left - one.left) <= near:
            yield other


def _lean(starts: Sequence[_Start]) -> float:
    """Return by how much a column moves to the right with each pixel down."""
    slopes = [
        (other.left - one.left) / (other.middle - one.middle)
        for place, one in enumerate(starts)
        for other in starts[place + 1 :]
        if abs(other.middle - one.middle) > one.width
    ]
    return median(slopes or [0.0])
