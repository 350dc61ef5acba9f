"""Names that stand at the right edge of a page, as on phones, and go on there in the next line."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.below_label import is_elses
from beiancheck.documents.papers.rows.cell import Cell

_NEXT_LINE = 1.7
"""Heights of a line from one line of a name to the next."""
_WHOLE = re.compile("(?:公司|中心)$")
"""What ends a name, below which another one stands."""
_RAGGED = 0.7
"""Heights of a line by which the lines may end apart."""


def at_edge(
    head: Cell, value: Sequence[Cell], loose: Sequence[Cell], heads: Sequence[Cell]
) -> tuple[Cell, ...]:
    """Return the rest of a name that stands at the right edge of the page and goes on there."""
    taken: list[Cell] = []
    last = value[-1]
    while not _WHOLE.search(last.text):
        below = [
            cell
            for cell in loose
            if cell not in taken and cell.left > head.right and _ends_at(cell, last)
            if not is_elses(cell, last, head, heads)
        ]
        if not below:
            break
        last = min(below, key=lambda cell: cell.middle)
        taken.append(last)
    return tuple(taken)


def _ends_at(cell: Cell, last: Cell) -> bool:
    """Tell whether a line ends where the one above does, and is the shorter one: the rest of it."""
    height = max(cell.height, last.height)
    is_next = height / 2 < cell.middle - last.middle <= _NEXT_LINE * height
    is_shorter = cell.left > last.left + height
    return is_next and is_shorter and abs(cell.right - last.right) <= _RAGGED * height
