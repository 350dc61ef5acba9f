"""What kind a domain is of, which reads as the label of one: 域名类型 国际域名."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell

_ASKS = re.compile("[一-鿿]{0,6}(?:类型|类别|种类|分类|性质):?")
_KIND = re.compile(
    "(?:(?:国际|国内|国别|国家|中国|中文|英文|通用|新|普通|个人|企业)(?:顶级|通用|二级|一级)?"
    "|顶级|二级)域名"
)
_WITHIN = re.compile(f"(?P<label>{_ASKS.pattern}) ?{_KIND.pattern}")
_REACH, _UNDER = 40.0, 2.4
"""Heights of a line from a label to its value, beside it and below it."""


def without(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells without such kinds, beside or below their labels or in one line with them."""
    asks = [cell for cell in found if _ASKS.fullmatch(cell.text)]
    for cell in found:
        within = _WITHIN.fullmatch(cell.text)
        if within:
            yield cell.part(*within.span("label"))
        elif not (_KIND.fullmatch(cell.text) and any(_is_value(cell, one, found) for one in asks)):
            yield cell


def _is_value(cell: Cell, label: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a cell is what a label asks for: the next one beside it, or just below it."""
    if cell.is_beside(label):
        between = (one for one in found if one.is_beside(label) and cell.left > one.left)
        return 0 < cell.left - label.right <= _REACH * cell.height and not any(
            one.left > label.left for one in between
        )
    is_under = 0 < cell.middle - label.middle <= _UNDER * cell.height
    return is_under and abs(cell.left - label.left) <= cell.height
