"""Labels side by side that are the titles of columns, with their values below them."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.formats.typed import has_only_han

_LONGEST = 8
"""Characters of a title."""
_ALIGNED = 0.6
"""Heights of a line by which the lines of one value may begin apart."""
_TITLES = 3
"""Labels side by side, with nothing between them, that are the titles of columns."""
_NEXT_LINE = 1.7
"""Heights of a line from one line of a value to the next, in a cell of a table."""
BELOW = 7.0
"""Heights of a line from a title down to its value: rows of a console are tall."""


def titles(bare: Sequence[Cell], loose: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the labels that are titles of columns: three in a row and no value among them."""
    found: list[Cell] = []
    for head in bare:
        row = _once(sorted((it for it in bare if it.is_beside(head)), key=lambda it: it.left))
        between = (
            cell
            for cell in loose
            if cell.is_beside(head) and row[0].right < cell.left < row[-1].left
        )
        if len(row) >= _TITLES and all(map(_may_be_title, between)):
            found.append(head)
    return tuple(found)


def _once(row: Sequence[Cell]) -> list[Cell]:
    """Return the labels of a row without those that were found twice in one place."""
    kept: list[Cell] = []
    for cell in row:
        if not (kept and kept[-1].text == cell.text and cell.left < kept[-1].right):
            kept.append(cell)
    return kept


def _may_be_title(cell: Cell) -> bool:
    return len(cell.text) <= _LONGEST and has_only_han(cell.text)


def is_value(cell: Cell, over: Sequence[Cell]) -> bool:
    """Tell whether a cell that begins as a label does stands right below a title: 实名通过."""
    return any(
        0 < cell.middle - title.middle <= BELOW * title.height
        and abs(cell.left - title.left) <= title.height
        for title in over
    )


def below(
    head: Cell, loose: Sequence[Cell], over: Sequence[Cell], every: Sequence[Cell]
) -> tuple[Cell, ...]:
    """Return the value below the title of a column: the first line that stands under it.

    With the lines that go on close below that, at its left edge or its middle. ``every``: all cells
    of the page, those of labels included.
    """
    under = (
        cell
        for cell in loose
        if 0 < cell.middle - head.middle <= BELOW * head.height
        and cell.left < head.right
        and cell.right > head.left
        and not any(cell.is_beside(other) for other in over)
    )
    first = min(under, key=lambda cell: cell.middle, default=None) or _in_order(head, loose, every)
    if first is None:
        return ()
    found = [first]
    for cell in _under(first, loose):
        if not _goes_on(cell, found):
            break
        found.append(cell)
    return tuple(found)


def _in_order(head: Cell, loose: Sequence[Cell], every: Sequence[Cell]) -> Cell | None:
    """Return the value of a title in the first row below, where that has one for each title.

    On a page that was taken askew no value may stand right under its own.
    """
    beside = (one for one in every if one.is_beside(head) and _may_be_title(one))
    titles = sorted(beside, key=lambda one: one.left)
    if head not in titles:
        return None
    lines = {id(one.line): one for one in every if one not in titles}
    below = [
        one
        for one in lines.values()
        if 0 < one.middle - head.middle <= BELOW * head.height and one.right > titles[0].left
    ]
    top = min(below, key=lambda one: one.middle, default=None)
    row = sorted((one for one in below if top and one.is_beside(top)), key=lambda one: one.left)
    if len(row) != len(titles):
        return None
    value = row[titles.index(head)]
    return value if value in loose else None


def _under(first: Cell, loose: Sequence[Cell]) -> list[Cell]:
    """Return what stands below a cell and reaches into its column, from the top."""
    under = (
        cell
        for cell in loose
        if cell.middle > first.middle and cell.left < first.right and cell.right > first.left
    )
    return sorted(under, key=lambda cell: cell.middle)


def _goes_on(cell: Cell, found: Sequence[Cell]) -> bool:
    first, last = found[0], found[-1]
    is_near = cell.middle - last.middle <= _NEXT_LINE * last.height
    is_even = abs(cell.left - first.left) <= _ALIGNED * cell.height or (
        abs(cell.left + cell.right - first.left - first.right) <= cell.height
    )
    # A row of the table has its lines wider apart than a value has.
    return is_near and is_even and cell.right <= first.right + cell.height
