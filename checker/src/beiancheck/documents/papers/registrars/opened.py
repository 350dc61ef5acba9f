"""Which domain of a list is opened: the one that is ticked, or that details stand below."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_at import label_at
from beiancheck.formats.typed import has_only_han
from beiancheck.terms.items import Item

_DETAILS = frozenset({Item.HOLDER, Item.REGISTRAR, Item.REGISTERED, Item.EXPIRES})
_TICKS = frozenset("☑✓✔√◉⦿●")
_BOXES = frozenset("□口☐")
_TITLES, _LONGEST = 3, 8
"""Cells of a row that are the titles of columns, and characters of such a title."""


def chosen(hosts: Sequence[Cell], found: Sequence[Cell]) -> Cell | None:
    """Return the one of several that is ticked, or the one right above the first detail."""
    ticked = [cell for cell in hosts if is_ticked(cell, found)]
    if len(ticked) == 1:
        return ticked[0]
    first = first_detail(found)
    above = [cell for cell in hosts if first and cell.middle < first.middle]
    return above[-1] if above and len(above) < len(hosts) else None


def is_ticked(cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a tick stands before a cell in its row."""
    return any(one.text in _TICKS and one.is_beside(cell) and one.left < cell.left for one in found)


def first_detail(found: Sequence[Cell]) -> Cell | None:
    """Return the first label of a holder, a registrar or a day that is no title of a column."""
    labels = layouts.DOMAIN.labels
    for cell in found:
        label = label_at(cell.text, 0, labels.words, labels.whose, is_first=True)
        is_detail = label is not None and layouts.DOMAIN.item(label[0]) in _DETAILS
        if is_detail and not is_title(cell, found):
            return cell
    return None


def is_title(cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a cell stands in a row that is titles of columns and nothing else."""
    row = [one for one in found if one.is_beside(cell)]
    return len(row) >= _TITLES and all(
        (len(one.text) <= _LONGEST and has_only_han(one.text)) or one.text in _BOXES for one in row
    )
