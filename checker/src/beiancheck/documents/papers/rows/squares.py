"""The character 口, which recognisers take for an empty box: 浦□区."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.formats.typed import HAN

_BEFORE = "[进出入路港门渡河海汉窗人营叉岔街巷村山谷湖周龙蛇江]"
_IN_WORDS = f"(?:(?<={HAN}){{}}(?=[市区县镇乡村路街岸巷子腔味碑])|(?<={_BEFORE}){{}})"
"""海口市, 浦口区, 进出口, 交叉口, 丹江口."""
_BOX_IN_WORDS = re.compile(_IN_WORDS.format("□", "□"))
_BOX_IN_TEXT = re.compile(f"(?<={HAN})□(?={HAN})|{_BOX_IN_WORDS.pattern}")
_MOUTH_IN_WORDS = re.compile(_IN_WORDS.format("口", "口"))
_TICKED_NAME = re.compile(f"^[^□☐☑■√口]*(?:姓名|名称):([☑√]){HAN}{{2,30}}$")
_CHECKED = re.compile(
    "([^□☐☑■√口]{4,}[0-9号室楼层栋幢座)])[□☐☑■√](?:已?核[实验对]|属实|正确|一致|真实|有效|无误)"
)
"""What stands before a box that says of it that it was checked: 样例路1号☑已核实."""
_OF_A_KIND = re.compile(
    "([^□☐☑■√口:]{2,}:[^□☐☑■√口:]{2,})[□☐☑■√](?:个人|自然人|单位|企业|个体|法人|组织)(?!证)"
)
"""A name before the boxes that say whose it is: 主办者:样例公司□个人☑单位."""
BOXES = frozenset("□☐☑■√口")
"""What a box to be ticked is read as."""


def filled(cells: Sequence[Cell], *, is_form: bool) -> list[Cell]:
    """Put 口 where a box stands between Chinese characters; in a form, only in known words.

    A form has boxes to be ticked, other papers have none.
    """
    pattern = _BOX_IN_WORDS if is_form else _BOX_IN_TEXT
    return [_filled(cell, pattern) if "□" in cell.text else cell for cell in cells]


def in_words(text: str) -> str:
    """Return a text with 口 for each box that stands in a known word."""
    return _BOX_IN_WORDS.sub("口", text)


def has_box(text: str) -> bool:
    """Tell whether something in a text, but for its beginning, may have to be ticked."""
    return not BOXES.isdisjoint(_MOUTH_IN_WORDS.sub("-", text)[1:])


def unticked(cell: Cell) -> Iterator[Cell]:
    """Yield a cell unless something in it has to be ticked, or what stands before that.

    A tick before a name is left out; some systems set one behind the label of what was checked:
    负责人姓名:☑张示例.
    """
    if not has_box(cell.text):
        yield cell
        return
    checked = _CHECKED.fullmatch(cell.text) or _OF_A_KIND.match(cell.text)
    if checked:
        yield cell.part(0, checked.end(1))
    tick = _TICKED_NAME.search(cell.text)
    if tick:
        letters = cell.letters[: tick.start(1)] + cell.letters[tick.end(1) :]
        yield replace(cell, letters=letters)


def _filled(cell: Cell, pattern: re.Pattern[str]) -> Cell:
    text = pattern.sub("口", cell.text)
    letters = (replace(letter, text=sign) for letter, sign in zip(cell.letters, text, strict=True))
    return replace(cell, letters=tuple(letters))
