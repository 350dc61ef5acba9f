"""A value read with its label's last sign: of 业务范围 the 范 stands alone, 围 with the value."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.stacked_labels import beginnings, is_aligned_under

_WIDE = 6.0
"""Heights of a line by which the two last characters of a label may stand apart."""


def parted(cells: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Part a line from the last characters of a label whose first ones stand in the line above."""
    begun = beginnings(words)
    lone = [cell for cell in cells if len(cell.text) == 1]
    found = []
    for cell in cells:
        firsts = [one for one in lone if _is_before(one, cell)]
        if not firsts:
            found.append(cell)
            continue
        ends = (
            len(end) - 1
            for end, starts in begun.items()
            for first in firsts
            if end[0] == first.text and cell.text.startswith(end[1:]) and len(cell.text) >= len(end)
            if any(_is_first_line(one, first, starts) for one in cells)
        )
        at = next(ends, 0)
        found += [cell.part(0, at), cell.part(at, len(cell.text))] if at else [cell]
    return found


def _is_before(first: Cell, cell: Cell) -> bool:
    """Tell whether a lone character stands before a line, in its row."""
    return first.is_beside(cell) and 0 < cell.left - first.left <= _WIDE * first.height


def _is_first_line(upper: Cell, first: Cell, starts: Sequence[str]) -> bool:
    """Tell whether a line above begins with a label, and then its value."""
    return is_aligned_under(first, upper) and any(
        upper.text.startswith(start) and len(upper.text) > len(start) for start in starts
    )
