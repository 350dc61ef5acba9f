"""Which lines of a letter begin a paragraph, and which go on with the line above."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from statistics import median

from beiancheck.documents.papers.rows.cell import Cell

_INDENT = 1.2
"""Heights of a line by which the first one of a paragraph begins further right."""
_FULL = 4.0
"""Heights of a line that a full line may end before the longest one."""
_APART = 3.0
"""Heights of a line between two columns."""
_ROOM = 1.6
"""Times the room between two lines that parts a title from what follows."""
_LONG = 0.6
"""Share of the widest line from which one tells how wide a paragraph is."""
_TITLE = 1.25
"""Times the height of what follows that a title has."""
_ENDS = frozenset("。.:;!")


def begun(found: Sequence[Cell]) -> list[bool]:
    """Tell of each cell whether something new begins with it."""
    widest = max((cell.right - cell.left for cell in found), default=0.0)
    long = [cell for cell in found if cell.right - cell.left >= _LONG * widest]
    lefts = sorted(cell.left for cell in found)
    shared = (one for one, other in pairwise(lefts) if other - one <= found[0].height)
    margin = next(shared, min((cell.left for cell in long), default=0.0))
    edge = max(
        (cell.right for cell in long if cell.left - margin <= _FULL * cell.height), default=0.0
    )
    steps = [below.middle - above.middle for above, below in pairwise(found)]
    step = median(
        [one for one, cell in zip(steps, found, strict=False) if one > cell.height] or [0]
    )
    return [
        at == 0 or steps[at - 1] > _ROOM * step or not _goes_on(cell, found[at - 1], margin, edge)
        for at, cell in enumerate(found)
    ]


def starts(found: Sequence[Cell]) -> list[int]:
    """Return where paragraphs begin in the cells' joined text."""
    ends = accumulate((len(cell.text) for cell in found), initial=0)
    return [end for end, is_begun in zip(ends, begun(found), strict=False) if is_begun]


def crosses(starts: Sequence[int], start: int, stop: int) -> bool:
    """Tell whether a paragraph begins within a stretch of the text; ``starts`` are in order."""
    following = bisect_right(starts, start)
    return following < len(starts) and starts[following] < stop


def _goes_on(cell: Cell, above: Cell, margin: float, edge: float) -> bool:
    if cell.is_beside(above):
        return cell.left - above.right <= _APART * cell.height
    if above.height > _TITLE * cell.height:
        return False
    is_full = above.right > edge - _FULL * above.height
    is_indented = cell.left - margin >= _INDENT * cell.height
    return is_full and above.text[-1] not in _ENDS and not is_indented
