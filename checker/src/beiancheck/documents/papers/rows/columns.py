"""What the columns of a page tell: labels that are not known, and titles with values below them."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.formats.typed import has_only_han

_LONGEST = 8
"""Characters of a label."""
_ALIGNED = 0.6
"""Heights of a line by which labels of one column may begin or end apart."""
_FEWEST = 2
"""Known labels that make a column of labels."""
_UNDER = 2.8
"""Heights of a line from a label down to a value that stands below it."""
_TITLES = 3
"""Labels side by side, with nothing between them, that are the titles of columns."""
_NEXT_LINE = 1.7
"""Heights of a line from one line of a value to the next, in a cell of a table."""
_BELOW = 7.0
"""Heights of a line from a title down to its value: rows of a console are tall."""


def unknown_labels(
    heads: Sequence[Cell], bare: Sequence[Cell], loose: Sequence[Cell], reach: float
) -> tuple[Cell, ...]:
    """Return what stands in a column with two labels and has something beside it: one not known.

    The second line of an address may begin there, too; nothing stands beside that. So may the
    value below a label; nothing stands beside that label. ``bare`` labels stand in cells alone.
    """
    empty = [head for head in bare if not _has_beside(head, heads, loose, reach)]
    return tuple(
        cell
        for cell in loose
        if len(cell.text) <= _LONGEST
        and has_only_han(cell.text.rstrip(":"))
        and sum(_is_aligned(cell, head) for head in heads) >= _FEWEST
        and _has_beside(cell, heads, loose, reach)
        and not any(_is_under(cell, head) for head in empty)
    )


def _has_beside(label: Cell, heads: Sequence[Cell], loose: Sequence[Cell], reach: float) -> bool:
    """Tell whether something stands beside a label, before the next one in its row."""
    end = label.right + reach * label.height
    stop = min(
        (head.left for head in heads if head.left > label.right and head.is_beside(label)),
        default=end,
    )
    return any(
        label.right - label.height < cell.left < min(stop, end)
        and cell is not label
        and cell.is_beside(label)
        for cell in loose
    )


def _is_aligned(cell: Cell, head: Cell) -> bool:
    return _apart(cell, head) <= _ALIGNED * cell.height and not cell.is_beside(head)


def _apart(cell: Cell, head: Cell) -> float:
    """Return how far two cells of a column are from beginning, ending or being centred alike.

    A lone character, which may be a scrap, must begin alike.
    """
    left, right = cell.left - head.left, cell.right - head.right
    if len(cell.text) == 1:
        return abs(left)
    return min(abs(left), abs(right), abs(left + right) / 2)


def _is_under(cell: Cell, head: Cell) -> bool:
    near = max(cell.height, head.height)
    return 0 < cell.middle - head.middle <= _UNDER * near and _apart(cell, head) <= near


def titles(bare: Sequence[Cell], loose: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the labels that are titles of columns: three in a row and no value among them."""
    found: list[Cell] = []
    for head in bare:
        row = sorted((other for other in bare if other.is_beside(head)), key=lambda it: it.left)
        between = (
            cell
            for cell in loose
            if cell.is_beside(head) and row[0].right < cell.left < row[-1].left
        )
        if len(row) >= _TITLES and all(map(_may_be_title, between)):
            found.append(head)
    return tuple(found)


def _may_be_title(cell: Cell) -> bool:
    return len(cell.text) <= _LONGEST and has_only_han(cell.text)


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
        if 0 < cell.middle - head.middle <= _BELOW * head.height
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
        if 0 < one.middle - head.middle <= _BELOW * head.height and one.right > titles[0].left
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


def under_middle(head: Cell, loose: Sequence[Cell], heads: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the value that stands centred below a label which is centred, too.

    Each of them stands alone in its row.
    """
    under = (
        cell
        for cell in loose
        if 0 < cell.middle - head.middle <= _UNDER * max(cell.height, head.height)
        and abs(cell.left + cell.right - head.left - head.right) <= 2 * cell.height
    )
    first = min(under, key=lambda cell: cell.middle, default=None)
    if first is None:
        return ()
    others = [one for one in (*heads, *loose) if one is not head and one is not first]
    is_alone = not any(one.is_beside(head) or one.is_beside(first) for one in others)
    return (first,) if is_alone else ()
