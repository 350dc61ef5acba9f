"""Parts of a form: below 网站信息, 名称 asks for the name of the site.

A part may be named at the left edge instead, one character below the other, or before each of
its labels: 主体 | 名称, 网站 | 名称.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from beiancheck.documents.papers.rows.cell import Cell, Letter
from beiancheck.formats.typed import has_only_han

_HEADING = re.compile(
    r"\(?[0-9一二三四五六七八九十]{0,2}[)、.,]*(?P<part>[一-鿿]{2,6}?)(?:基本|备案)?(?:信息|情况|资料)"
)
_SITE = re.compile("网站|站点")
_NAME = re.compile("(?:中文)?(?:名称|全称|名字)(?=:|$)")
_WHOSE = re.compile("主体|主办(?:者|单位)?|负责人?|网站|站点")
_ASKED = re.compile(
    "名称|姓名|性质|类型|证件(?:类型|号码?)|身份证(?:号码?)?|(?:通信|通讯|证件)?地址|住所"
    "|手机(?:号码?)?|电话|邮箱|域名|首页|网址"
)
_NEAR = 4.0
"""Heights of a line from the name of a part to its label."""
_ALIGNED = 0.6
"""Heights by which the characters of a part's name may begin apart."""
_STEP = 2.2
"""Heights of a line from one of them to the next."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Side:
    """The name of a part at the left edge, one character below the other."""

    cells: tuple[Cell, ...]

    @property
    def text(self) -> str:
        return "".join(cell.text for cell in self.cells)

    @property
    def middle(self) -> float:
        return (self.cells[0].middle + self.cells[-1].middle) / 2


def named(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, 名称 as 网站名称 where it stands in the part that tells of the site.

    What names a part at the left edge is no value and is left out.
    """
    sides = list(_sides(found))
    used = {id(cell) for side in sides for cell in side.cells}
    is_site = False
    whose = None
    for cell, behind in zip_longest(found, found[1:]):
        if id(cell) in used:
            continue
        before, whose = whose, cell if behind and _is_whose(cell, behind) else None
        if whose:
            continue
        heading = _HEADING.fullmatch(cell.text)
        if heading:
            is_site = _SITE.fullmatch(heading["part"]) is not None
        is_sites = is_site or _is_beside_site(cell, sides)
        if before:
            is_sites = _SITE.fullmatch(before.text) is not None
        if not _NAME.match(cell.text) or not is_sites:
            yield cell
            continue
        first = cell.letters[0]
        added = (Letter(sign, first.line, first.place, first.left, first.left) for sign in "网站")
        yield replace(cell, letters=(*added, *cell.letters))


def _is_whose(cell: Cell, behind: Cell) -> bool:
    """Tell whether a cell names the part that the label right behind it is of."""
    is_near = 0 <= behind.left - cell.right <= _NEAR * cell.height and behind.is_beside(cell)
    is_label = _ASKED.fullmatch(behind.text.rstrip(":")) is not None
    return is_near and is_label and _WHOSE.fullmatch(cell.text) is not None


def _is_beside_site(cell: Cell, sides: Sequence[_Side]) -> bool:
    """Tell whether a label is the first of the part that tells of the site."""
    below = (side for side in sides if side.middle >= cell.middle - cell.height)
    nearest = min(below, key=lambda side: side.middle, default=None)
    return nearest is not None and _SITE.match(nearest.text) is not None


def _sides(found: Sequence[Cell]) -> Iterator[_Side]:
    """Yield what names a part at the left edge; the letters of spread labels stand in rows, too."""
    lone = [cell for cell in found if len(cell.text) == 1 and has_only_han(cell.text)]
    taken: set[int] = set()
    for cell in sorted(lone, key=lambda one: one.middle):
        if id(cell) in taken:
            continue
        column = [cell]
        for one in sorted(lone, key=lambda one: one.middle):
            step = one.middle - column[-1].middle
            is_even = abs(one.left - cell.left) <= _ALIGNED * cell.height
            if is_even and 0 < step <= _STEP * cell.height:
                column.append(one)
        taken |= {id(one) for one in column}
        is_spread = any(one.is_beside(part) for part in column for one in lone if one not in column)
        is_spread = is_spread or any(_begins_label(part, found) for part in column)
        # 姓 over 名 asks for something itself.
        is_spread = is_spread or _ASKED.fullmatch("".join(one.text for one in column)) is not None
        if len(column) >= _FEWEST and not is_spread and _is_at_edge(column, found):
            yield _Side(tuple(column))


def _begins_label(part: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a character begins a label that goes on beside it: 姓, then 名张示例."""
    beside = (
        one
        for one in found
        if one.is_beside(part) and 0 <= one.left - part.right <= _NEAR * part.height
    )
    return any(_ASKED.match(f"{part.text}{one.text}") for one in beside)


def _is_at_edge(column: Sequence[Cell], found: Sequence[Cell]) -> bool:
    """Tell whether nothing stands further left in the rows of a column of characters."""
    top, end = column[0].middle - column[0].height, column[-1].middle + column[-1].height
    rows = [one for one in found if top <= one.middle <= end and one not in column]
    return all(one.left > column[0].left for one in rows) and bool(rows)
