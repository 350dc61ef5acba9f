"""What labels say once more in English in a line below: 名称, then Name."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_UNDER = re.compile("[A-Za-z][A-Za-z .,'&/()-]{2,45}:?")
_FEWEST = 3
"""Labels with their English below them that make it the way of a page."""
_NEXT_LINE = 1.8
"""Heights of a line from a label down to the same in English, which may be set smaller."""
_ALIGNED = 0.8
"""Heights of a line by which both may begin, or have their middles, apart."""


def without(found: Sequence[Cell], labels: Collection[str]) -> list[Cell]:
    """Return the cells without the English that stands below labels, where most have some.

    The value stands beside the label, or beside the middle of the two lines.
    """
    heads = [cell for cell in found if cell.text.rstrip(":") in labels]
    latin = [cell for cell in found if _UNDER.fullmatch(cell.text)]
    pairs = [
        (head, gloss)
        for head in heads
        if (gloss := next((one for one in latin if _is_under(one, head)), None))
    ]
    if len(pairs) < max(_FEWEST, len(heads) // 2):
        return list(found)
    glosses = [gloss for _, gloss in pairs]
    left = [cell for cell in found if cell not in glosses]
    moved = {
        id(head): replace(head, middle=(head.middle + gloss.middle) / 2)
        for head, gloss in pairs
        if not _has_beside(head, left)
    }
    return [moved.get(id(cell), cell) for cell in left]


def _has_beside(head: Cell, cells: Sequence[Cell]) -> bool:
    """Tell whether a value begins beside a label, with no line of its own above."""
    beside = [one for one in cells if one.left >= head.right and one.is_beside(head)]
    first = min(beside, key=lambda one: one.left, default=None)
    return first is not None and not any(
        abs(one.left - first.left) <= _ALIGNED * first.height
        and first.height / 2 < first.middle - one.middle <= _NEXT_LINE * first.height
        for one in cells
    )


def _is_under(cell: Cell, head: Cell) -> bool:
    near = max(cell.height, head.height)
    middles = abs(cell.left + cell.right - head.left - head.right) / 2
    is_aligned = min(abs(cell.left - head.left), middles) <= _ALIGNED * near
    return is_aligned and near / 2 < cell.middle - head.middle <= _NEXT_LINE * near
