"""A line that was found across two columns of a table, whose values stand close together."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.letters.wordings import BODY
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.column_titles import BELOW

_ENDED = re.compile(
    rf"(?:{BODY})(?:\([^()]{{1,8}}\))?$|[0-9]{{4}}[-/.年][0-9]{{1,2}}[-/.月][0-9]{{2}}日?$"
)
"""What a value ends with that is whole."""
_EVEN = 0.5
"""Heights of a line by which a value may begin beside the left edge of its title."""
_PARTED = 1.0
"""The same for where a line is parted: the room between two values counts for both."""
_NEXT = 2.0
"""Heights of a line from the edge of one column to that of the next, at least."""


def parted(cell: Cell, titles: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return a cell parted where the title of the next column begins above it, or as it is."""
    above = [head for head in titles if 0 < cell.middle - head.middle <= BELOW * head.height]
    if not any(_apart(cell.left, head, cell) <= _EVEN for head in above):
        return (cell,)
    for head in sorted(above, key=lambda one: -one.left):
        if _apart(cell.left, head, cell) <= _NEXT:
            continue
        for at in range(1, len(cell.letters)):
            is_under = _apart(cell.letters[at].left, head, cell) <= _PARTED
            if is_under and _ENDED.search(cell.text[:at]):
                return (*parted(cell.part(0, at), titles), cell.part(at, len(cell.text)))
    return (cell,)


def _apart(left: float, head: Cell, cell: Cell) -> float:
    """Return by how many heights of a line a place stands beside the left edge of a title."""
    return abs(left - head.left) / cell.height
