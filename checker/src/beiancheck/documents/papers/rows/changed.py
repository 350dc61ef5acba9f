"""A table of what was and what is now: 变更前 names nothing that counts where 变更后 does."""

import re
from collections.abc import Sequence

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
    gone: list[Cell] = []
    for cell in found:
        if cell.middle > before.middle and _is_under(cell, after):
            row = [one for one in found if one.is_beside(cell) and one.right <= cell.left]
            old = [one for one in row if _is_under(one, before, after)]
            gone += [cell] if old and _SAME.fullmatch(cell.text) else old
    return [cell for cell in found if cell not in gone]


def _is_under(cell: Cell, head: Cell, following: Cell | None = None) -> bool:
    """Tell whether a cell stands in a column, before the next one begins."""
    stop = (following.left if following else cell.left + 2 * cell.height) - cell.height
    middle = (head.left + head.right) / 2
    is_centred = abs((cell.left + cell.right) / 2 - middle) <= cell.height
    return is_centred or head.left - cell.height <= cell.left < stop
