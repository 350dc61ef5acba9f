"""Whether a line that is no one's stands above or below a value: it may be a part of it."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.below_label import is_in_line
from beiancheck.documents.papers.rows.cell import Cell

_NEXT_LINE, _INDENT = 2.1, 0.8
"""Heights of a line from one line of a value to the next, and by which they may begin apart."""
_LAST_SIGNS = "0123456789号室房楼层栋幢座侧元村组口"
"""Lone characters that may be the last ones of an address, and are no scrap."""
_OFFICE = re.compile("机关|局$|专用章|系统|[12][0-9]{3}年|编号|二维码")
"""What stands below values and goes on with none: who issues the paper, and its foot."""


def has_more_above(head: Cell, value: Sequence[Cell], loose: Sequence[Cell]) -> bool:
    """Tell whether a line that is no one's ends just above a value, in its column."""
    first = value[0] if value else head
    return first is not head and any(
        0 < first.middle - cell.middle <= _NEXT_LINE * max(first.height, cell.height)
        and abs(first.left - cell.left) <= _INDENT * first.height
        and not cell.is_beside(first)
        for cell in loose
    )


def has_more_below(head: Cell, value: Sequence[Cell], loose: Sequence[Cell]) -> bool:
    """Tell whether a line that is no one's stands below a value in one line with its label.

    The value may go on there, further to the right than its label tells.
    """
    if not value or not is_in_line(head, value[0]):
        return False
    last = value[-1]
    return any(
        0 < cell.middle - last.middle <= _NEXT_LINE * max(last.height, cell.height)
        and head.left + head.height < cell.left < last.right - last.height
        and (len(cell.text) > 1 or cell.text in _LAST_SIGNS)
        and not _OFFICE.search(cell.text)
        for cell in loose
    )
