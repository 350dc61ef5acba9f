"""A table of what was and what is now: 变更前 names nothing that counts where 变更后 does."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell

_CHANGE = "(?:变更|修改|调整|更改|更正)"
_WHAT = "(?:的?(?:内容|信息|事项|情况|数据))?"
_BEFORE = re.compile(f"{_CHANGE}前{_WHAT}|原(?:登记|备案|有)?(?:内容|信息|事项)")
_AFTER = re.compile(
    f"(?:[拟现]?{_CHANGE}(?:后|为|成)|拟{_CHANGE}|现(?:登记|备案|有)?|新){_WHAT}为?"
)
_SAME = re.compile(
    r"[(/]?(?:无变化|不变|未变更?|无变更|未变化|同[左前上]|不变更|一致|无|[-/—]+)[)/]?"
)
"""What a row says that does not change."""
_COLUMNS = 3
"""What is asked for, what it was, and what it is."""


def without(found: Sequence[Cell]) -> Sequence[Cell]:
    """Return the cells without what was before a change; where nothing changed, that stays."""
    heads = [
        (before, after)
        for before in found
        if _BEFORE.fullmatch(before.text)
        for after in found
        if _AFTER.fullmatch(after.text) and after.is_beside(before) and after.left > before.right
    ]
    if not heads:
        return found
    before, after = heads[0]
    gone: list[Cell] = list(_in_order(found, before, after))
    for cell in found:
        if cell.middle > before.middle and _is_under(cell, after):
            row = [one for one in found if one.is_beside(cell) and one.right <= cell.left]
            old = [one for one in row if _is_under(one, before, after)]
            gone += [cell] if old and _SAME.fullmatch(cell.text) else old
    return [cell for cell in found if cell not in gone]


def _in_order(found: Sequence[Cell], before: Cell, after: Cell) -> Iterator[Cell]:
    """Yield what was before a change in the rows that have as many cells as the one of heads has.

    A head may stand in the middle of a wide column, and what is below it at the left.
    """
    heads = _row(before, found)
    at, then = heads.index(before), heads.index(after)
    lower = [cell for cell in found if cell.middle > before.middle and not cell.is_beside(before)]
    for cell in lower:
        row = _row(cell, found)
        if len(row) != len(heads) or len(heads) < _COLUMNS:
            return
        if cell is row[at]:
            yield row[then] if _SAME.fullmatch(row[then].text) else cell


def _row(cell: Cell, found: Sequence[Cell]) -> list[Cell]:
    return sorted((one for one in found if one.is_beside(cell)), key=lambda one: one.left)


def _is_under(cell: Cell, head: Cell, following: Cell | None = None) -> bool:
    """Tell whether a cell stands in a column, before the next one begins."""
    stop = (following.left if following else cell.left + 2 * cell.height) - cell.height
    middle = (head.left + head.right) / 2
    is_centred = abs((cell.left + cell.right) / 2 - middle) <= cell.height
    return is_centred or head.left - cell.height <= cell.left < stop
