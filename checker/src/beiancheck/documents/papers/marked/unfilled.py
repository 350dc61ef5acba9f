"""Cells of a table that were left empty: labels with nothing beside them, among others with values.

Who checks fills in some cells as well: what is asked of the applicant counts.
"""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.marked.area import Area
from beiancheck.documents.papers.rows.cell import Cell

_ASKED = re.compile(
    "(?:[一-鿿/]{0,12})(?:姓名|身份证号码?|证件号码|信用代码|手机(?:号码?)?|联系电话|电话|网站域名|备案域名|域名"
    "|网站名称|单位名称):?"
)
"""What every form needs; a remark or a second phone may stay empty."""
_OPTIONAL = re.compile("应急|备用|办公|传真|其他|英文|如有|APP|第二")
_FEWEST = 3
"""Labels of the same column that have a value."""
_ALIGNED = 3.0
"""Heights by which the middles of labels of one column may lie apart."""
_ROOM = 0.5
_INSET = 0.4


def unfilled(found: Sequence[Cell]) -> Iterator[tuple[str, Area]]:
    """Yield such labels between others of their column, with the room for the value."""
    labels = [cell for cell in found if _ASKED.fullmatch(cell.text)]
    beside = {id(cell): _beside(cell, found) for cell in labels}
    for cell in labels:
        if beside[id(cell)] or _OPTIONAL.search(cell.text):
            continue
        column = [one for one in labels if beside[id(one)] and _is_of_column(one, cell)]
        above = [one for one in column if one.middle < cell.middle]
        below = [one for one in column if one.middle > cell.middle]
        if len(column) < _FEWEST or not above or not below:
            continue
        values = [value for one in column for value in beside[id(one)]]
        left = min(value.left for value in values)
        right = max(value.right for value in values)
        half = _ROOM * cell.height
        inset = _INSET * cell.height
        yield cell.text, (left - inset, cell.middle - half, right + inset, cell.middle + half)


def _beside(label: Cell, found: Sequence[Cell]) -> list[Cell]:
    return [one for one in found if one.left >= label.right and one.is_beside(label)]


def _is_of_column(one: Cell, other: Cell) -> bool:
    apart = abs((one.left + one.right) - (other.left + other.right)) / 2
    return min(apart, abs(one.left - other.left)) <= _ALIGNED * other.height
