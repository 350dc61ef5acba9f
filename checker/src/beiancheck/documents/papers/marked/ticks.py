"""Pairs of boxes of which one is to be ticked: 是 and 否, 一致 and 不一致."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.marked.mark import MarkKind
from beiancheck.documents.papers.rows.cell import Cell

_EMPTY, _FULL = "□☐口", "☑√■✓✔"
_PAIR = re.compile(
    rf"([{_EMPTY}{_FULL}]) ?(?:是|一致|相符|属实|通过|真实) ?"
    rf"([{_EMPTY}{_FULL}]) ?(?:否|不一致|不相符|不属实|不通过|不真实)"
)
_SAYS = re.compile("一致|相符|同一|属实|真实|有效|完成|通过|本人|自行使用|核验$|采集|接听|拨打")
"""What is asked so that only yes will do."""
_MAY_BE_NO = re.compile("涉及|变更|其他|代理|外资|境外|经营性|交互|论坛")


_FEWEST = 2
"""Ticked pairs of a page on which one without a tick was forgotten; else nobody has checked yet."""


def ticks(found: Sequence[Cell]) -> Iterator[tuple[MarkKind, str, Cell]]:
    """Yield pairs of which none is ticked among ticked ones, and those that say no wrongly.

    With each what is asked at the start of its row, and the cell of the pair.
    """
    pairs = [(cell, pair) for cell in found if (pair := _PAIR.fullmatch(cell.text))]
    told = [(cell, pair[1] in _FULL, pair[2] in _FULL) for cell, pair in pairs]
    is_checked = sum(yes != no for _, yes, no in told) >= _FEWEST
    for cell, yes, no in told:
        before = [one for one in found if one.left < cell.left and one.is_beside(cell)]
        asked = min(before, key=lambda one: one.left).text if before else ""
        said = "".join(one.text for one in before)
        if asked and not yes and not no and is_checked:
            yield MarkKind.BLANK, asked, cell
        elif asked and no and not yes and _SAYS.search(said) and not _MAY_BE_NO.search(said):
            yield MarkKind.DENIED, asked, cell
