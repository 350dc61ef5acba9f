"""What the columns of a page tell: labels that are not known, values centred below a label."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows import labels_over
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.labels_over import ALIGNED, FEWEST, IN_ENGLISH, LONGEST
from beiancheck.formats.typed import has_only_han

_LARGER = 1.5
"""Times the height of the labels of a column that a title has which stands among them."""
_SMALLER = 0.8
"""Times the height of the labels that a lone character of a watermark is lower than."""
_FACING = 6.0
"""Heights of a line between what stands on two pages that face each other."""
_UNDER = 2.8
"""Heights of a line from a label down to a value that stands below it."""


def unknown_labels(
    heads: Sequence[Cell], bare: Sequence[Cell], loose: Sequence[Cell], reach: float
) -> tuple[Cell, ...]:
    """Return what stands in a column with two labels and has something beside it: one not known.

    The second line of an address may begin there, too; nothing stands beside that. So may the
    value below a label; nothing stands beside that label. ``bare`` labels stand in cells alone.
    """
    empty = [head for head in bare if not _has_beside(head, heads, loose, reach)]
    over = tuple(labels_over.unknown(bare, loose))
    if over:
        return over
    return tuple(
        cell
        for cell in loose
        if len(cell.text) <= LONGEST
        and not _is_scrap(cell, heads)
        and sum(_is_aligned(cell, head) for head in _alike(cell, heads)) >= FEWEST
        and _has_beside(cell, heads, loose, reach)
        and not any(_is_under(cell, head) for head in empty)
    )


def _is_scrap(cell: Cell, heads: Sequence[Cell]) -> bool:
    """Tell whether a lone character in smaller print than the labels is a piece of a watermark."""
    return len(cell.text) == 1 and all(cell.height < _SMALLER * head.height for head in heads)


def _alike(cell: Cell, heads: Sequence[Cell]) -> Sequence[Cell]:
    """Return the labels that a cell may be one of: a gloss in English is none of Chinese ones."""
    if IN_ENGLISH.fullmatch(cell.text):
        return [head for head in heads if head.text.isascii()]
    return heads if has_only_han(cell.text.rstrip(":")) else ()


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
    is_large = cell.height > _LARGER * head.height
    return _apart(cell, head) <= ALIGNED * cell.height and not cell.is_beside(head) and not is_large


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


def under_middle(head: Cell, loose: Sequence[Cell], heads: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the value that stands centred below a label which is centred, too, or ends with it.

    Each of them stands alone in its row, but for what is on the facing page.
    """
    under = (
        cell
        for cell in loose
        if 0 < cell.middle - head.middle <= _UNDER * max(cell.height, head.height)
        and (
            abs(cell.left + cell.right - head.left - head.right) <= 2 * cell.height
            or abs(cell.right - head.right) <= ALIGNED * cell.height
        )
    )
    first = min(under, key=lambda cell: cell.middle, default=None)
    if first is None:
        return ()
    others = [one for one in (*heads, *loose) if one is not head and one is not first]
    labels = [one for one in heads if one is not head]
    near = (one for one in others if one.is_beside(head) or one.is_beside(first))
    is_alone = all(_is_facing(one, (head, first), labels) for one in near)
    return (first,) if is_alone else ()


def _is_facing(cell: Cell, pair: tuple[Cell, Cell], labels: Sequence[Cell]) -> bool:
    """Tell whether a cell is of a row of the facing page: far from a label and its value."""
    rooms = (max(cell.left - one.right, one.left - cell.right) / one.height for one in pair)
    is_row = cell in labels or any(one.is_beside(cell) for one in labels)
    return is_row and min(rooms) >= _FACING
