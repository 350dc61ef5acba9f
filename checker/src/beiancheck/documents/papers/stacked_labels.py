"""Labels of two lines, one below the other in a narrow column: 宗旨和 over 业务范围."""

from collections.abc import Iterator, Sequence
from functools import cache

from beiancheck.documents.papers.cells import Cell

_NEXT_LINE = 2.0
"""Heights of a line from the first line of a label to the second."""
_ALIGNED = 0.8
"""Heights of a line by which both may begin, or have their middles, apart."""


def stacked(cells: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Return the cells, those together that make one label and of which the first one is none.

    Such a label stands beside the first line of its value, or between its own two lines.
    """
    found = list(cells)
    for upper, lower in _pairs(cells, words):
        if upper in found and lower in found:
            is_first = any(one.is_beside(upper) and one.left > upper.right for one in cells)
            middle = upper.middle if is_first else (upper.middle + lower.middle) / 2
            whole = Cell((*upper.letters, *lower.letters), middle, upper.height)
            found = [cell for cell in found if cell not in {upper, lower}]
            found.append(whole)
    return found


def _pairs(cells: Sequence[Cell], words: tuple[str, ...]) -> Iterator[tuple[Cell, Cell]]:
    begun = _begun(words)
    for upper in cells:
        if upper.text not in begun:
            continue
        for lower in cells:
            is_whole = (upper.text + lower.text).rstrip(":") in words
            if is_whole and _is_under(lower, upper):
                yield upper, lower


@cache
def _begun(words: tuple[str, ...]) -> frozenset[str]:
    """Return what labels begin with that is none."""
    return frozenset(word[:at] for word in words for at in range(1, len(word))) - set(words)


def _is_under(lower: Cell, upper: Cell) -> bool:
    height = max(lower.height, upper.height)
    is_near = 0.5 * height < lower.middle - upper.middle <= _NEXT_LINE * height
    apart = min(
        abs(lower.left - upper.left), abs(lower.left + lower.right - upper.left - upper.right) / 2
    )
    return is_near and apart <= _ALIGNED * height
