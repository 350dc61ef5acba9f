"""Where the answer to a label that asks for a signature, a seal or a date may stand."""

from collections.abc import Sequence

from beiancheck.documents.papers.marked.area import Area
from beiancheck.documents.papers.marked.asked import (
    Label,
    is_day,
    is_part_of_day,
    is_scribble,
    labels,
)
from beiancheck.documents.papers.marked.mark import MarkKind
from beiancheck.documents.papers.rows.cell import Cell, Letter

__all__ = ["Label", "areas", "day_of", "labels"]

_ABOVE, _BELOW = 1.3, 1.1
_RIGHT, _DOWN, _WIDE = 10.0, 6.0, 14.0
_LEAST = 1.2
"""Of a place, in heights of its label."""
_YEAR = 3
"""Heights of a line before 年 for a year."""
_PRINTED = (["年", "月", "日"], ["年", "月"], ["月", "日"])


def areas(label: Label, found: Sequence[Cell], width: float) -> tuple[tuple[Area, ...], bool]:
    """Return where the answer to a label may stand: beside it, below it.

    For a date, where 年, 月 and 日 are printed: before each of them, and True.
    """
    if label.kind is MarkKind.DATED and (gaps := _gaps(label, found)):
        return gaps, True
    cell, height = label.cell, label.cell.height
    row = [
        other.left
        for other in found
        if other.is_beside(cell) and other.left >= cell.right and not is_scribble(other)
    ]
    stop = min([*row, cell.right + _RIGHT * height, width * 0.98])
    top, bottom = cell.middle - _ABOVE * height, cell.middle + _BELOW * height
    beside = _free((cell.right + 0.3 * height, top, stop - 0.5 * height, bottom), label, found)
    if label.asks_beside and beside:
        return (beside,), False
    stop = min([*row, cell.left + _WIDE * height, width * 0.98])
    top, bottom = cell.middle + 0.7 * height, cell.middle + (0.7 + _DOWN) * height
    below = _free((cell.left - 0.3 * height, top, stop - 0.5 * height, bottom), label, found)
    return tuple(area for area in (beside, below) if area), False


def day_of(label: Label, found: Sequence[Cell]) -> list[Cell]:
    """Return the cells of a date, or of its blank, that belong to a label for one."""
    near = [cell for cell in found if is_below(cell, label.cell) and cell is not label.cell]
    return [cell for cell in near if is_day(cell) or is_part_of_day(cell)]


def is_below(cell: Cell, label: Cell) -> bool:
    """Tell whether a cell stands beside a label or not far below it."""
    height = label.height
    return (
        -height <= cell.middle - label.middle <= _DOWN * height
        and -height <= cell.left - label.left <= _WIDE * height
    )


def _gaps(label: Label, found: Sequence[Cell]) -> tuple[Area, ...]:
    cells = [cell for cell in found if is_below(cell, label.cell) and _blank_letters(cell)]
    row = next(iter(cells), None)
    if row is None:
        return ()
    letters = [letter for cell in cells if cell.is_beside(row) for letter in _blank_letters(cell)]
    printed = sorted(letters, key=lambda letter: letter.left)
    if [letter.text for letter in printed] not in _PRINTED:
        return ()
    top, bottom = row.middle - 0.7 * row.height, row.middle + 0.7 * row.height
    first = max(printed[0].left - _YEAR * row.height, label.cell.right if label.asks_beside else 0)
    starts = [first, *(letter.right for letter in printed)]
    gaps = [
        (start + 0.2 * row.height, top, letter.left - 0.2 * row.height, bottom)
        for start, letter in zip(starts, printed, strict=False)
    ]
    return tuple(gap for gap in gaps if gap[2] - gap[0] >= 0.4 * row.height)


def _blank_letters(cell: Cell) -> list[Letter]:
    """Return 年, 月 and 日 where they are printed without a number, or stand behind 日期:."""
    text = cell.text.rpartition(":")[2]
    if any(letter.isdigit() for letter in text) or not is_part_of_day(cell):
        return []
    return [letter for letter in cell.letters[-len(text) :] if letter.text in "年月日"]


def _free(area: Area, label: Label, found: Sequence[Cell]) -> Area | None:
    """Return the part of an area up to the print above and below it; None where nothing is left."""
    left, top, right, bottom = area
    height = label.cell.height
    for cell in found:
        if cell.right <= left or cell.left >= right or is_scribble(cell):
            continue
        if cell.middle < label.cell.middle - 0.6 * height:
            top = max(top, cell.middle + 0.6 * cell.height)
        elif cell.middle > label.cell.middle + 0.6 * height:
            bottom = min(bottom, cell.middle - 0.6 * cell.height)
    is_roomy = right - left >= _LEAST * height and bottom - top >= _LEAST * height
    return (left, top, right, bottom) if is_roomy else None
