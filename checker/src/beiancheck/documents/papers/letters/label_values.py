"""What stands at a label of a form: the lines beside it, or below it where nothing does."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.letters.label_heads import Head
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.cut_values import is_next_item

_NOTHING = re.compile(r"\(?(?:略|无变[化更]|不变|同[左上前])\)?")
"""What stands in the column 变更前 where something changed."""
_BESIDE = 0.75
"""Heights by which what stands beside a label may be higher or lower, for each of its lines."""
_REACH = 40.0
"""Heights of a line from a label to what stands beside it, at the other edge of a phone."""
_ALIGNED = 0.8
_STRADDLES, _EVEN, _PAIR = 1.5, 0.3, 2
"""Heights from a label's middle to those of two lines around it, and of it from theirs."""
_INDENT = 2.0
_NEXT_LINE = 2.0
"""Heights of a line from one line of a value to the next."""
_DOWN = 2.8
"""Heights of a line from a label to what stands below it."""


def beside(head: Head, every: Sequence[Head], found: Sequence[Cell]) -> list[Cell]:
    """Return the lines of what stands beside a label, as many as are nearer to no other one."""
    used = {id(cell) for one in every for cell in one.cells}
    stop = min(
        (
            one.left
            for one in every
            if one.left >= head.right and abs(one.middle - head.middle) <= head.height
        ),
        default=float("inf"),
    )
    right = [
        one
        for one in found
        if id(one) not in used
        and head.right - head.height / 2 <= one.left < stop
        and not _NOTHING.fullmatch(one.text)
    ]
    near = _BESIDE * head.height * max(1, len(head.cells) - 0.5)
    level = [one for one in right if abs(one.middle - head.middle) <= near]
    if not level and (pair := _around(head, right)):
        return pair
    first = min(level, key=lambda one: (one.left, abs(one.middle - head.middle)), default=None)
    if first is None or first.left - head.right > _REACH * head.height:
        return []
    column = [one for one in right if abs(one.left - first.left) <= _ALIGNED * first.height]
    own = [one for one in column if _is_own(one, head, every)]
    lines = sorted(own, key=lambda one: one.middle)
    at = next((at for at, one in enumerate(lines) if one is first), None)
    return [first] if at is None else _even(lines, at)


def _around(head: Head, right: Sequence[Cell]) -> list[Cell]:
    """Return the two lines between which the middle of a label stands."""
    near = [one for one in right if abs(one.middle - head.middle) <= _STRADDLES * one.height]
    first = min(near, key=lambda one: one.left, default=None)
    pair = [one for one in near if first and abs(one.left - first.left) <= _ALIGNED * one.height]
    is_pair = len(pair) == _PAIR and pair[0].middle < head.middle < pair[1].middle
    middle = sum(one.middle for one in pair) / _PAIR
    return pair if is_pair and abs(middle - head.middle) <= _EVEN * head.height else []


def _is_own(cell: Cell, head: Head, every: Sequence[Head]) -> bool:
    """Tell whether a line is nearer to a label than to any other before it."""
    away = abs(cell.middle - head.middle)
    return not any(
        abs(cell.middle - one.middle) <= away
        for one in every
        if one is not head and one.right <= cell.left and _is_in_column(one, head)
    )


def _is_in_column(one: Head, head: Head) -> bool:
    """Tell whether two labels stand in one column: begun, ended or centred alike."""
    left, right = one.left - head.left, one.right - head.right
    return min(abs(left), abs(right), abs(left + right) / 2) <= _INDENT * head.height


def _even(lines: Sequence[Cell], at: int) -> list[Cell]:
    """Return the lines about one of them that stand as close as those of a value do."""
    start, stop = at, at + 1
    while start and lines[start].middle - lines[start - 1].middle <= _step(lines[start]):
        start -= 1
    while stop < len(lines) and lines[stop].middle - lines[stop - 1].middle <= _step(lines[stop]):
        stop += 1
    return list(lines[start:stop])


def _step(cell: Cell) -> float:
    return _NEXT_LINE * cell.height


def below(head: Head, every: Sequence[Head], found: Sequence[Cell]) -> list[Cell]:
    """Return the lines of what stands below a label, beside which nothing does."""
    used = {id(cell) for one in every for cell in one.cells}
    last, taken = head.cells[-1], list[Cell]()
    while True:
        reach = _NEXT_LINE if taken else _DOWN
        under = (
            one
            for one in found
            if 0.6 * last.height < one.middle - last.middle <= reach * max(one.height, last.height)
            and one.left < head.right + head.height
            and one.right > head.left
            and (not taken or abs(one.left - taken[0].left) <= _ALIGNED * one.height)
        )
        following = min(under, key=lambda one: one.middle, default=None)
        is_item = following is not None and is_next_item(
            following.line.text, head.cells[0].line.text
        )
        if following is None or id(following) in used or is_item:
            return taken
        taken.append(following)
        last = following
