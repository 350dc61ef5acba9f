"""Which lines below a label belong to its value."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.beside_label import going_on
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.cut_values import (
    OPEN_PERIOD,
    is_bracketed,
    is_broken,
    is_in_word,
    is_next_item,
    may_follow,
)
from beiancheck.formats.typed import has_han

_BELOW = 2.8
"""Heights of a line from a label down to a value that stands below it."""
_NEXT_LINE = 2.1
"""Heights of a line from one line of a value to the next."""
_TALLER = 2.4
"""How many times as tall as a label and its value what goes on below is at most."""
_FULL = 2.5
"""Heights of a line that a full line may end before the longest one."""
_INDENT = 2.0
"""Heights of a line by which the lines of a value may begin apart."""

_ASIDE = re.compile(
    r"\((?:.{0,6}(?:集群|托管|申报|自编|仅限|只限|限[作用办]|一照多址|一址多照|集中办公|商务秘书|经营场所|住所|办公).{0,12}"
    r"|个体工商户|个人独资|(?:有限|普通|特殊普通)合伙|非营利)\)"
)
"""What registries put behind an address or a name, and no line of a form: (集群注册)."""
_UNENDED = ",", ";", "、"
_GUTTER = 4.0
"""Heights of a line between a full line of a column and the label of the next column."""


def further(
    head: Cell,
    value: Sequence[Cell],
    loose: Sequence[Cell],
    heads: Sequence[Cell],
    *,
    is_many: bool,
) -> tuple[Cell, ...]:
    """Return the lines below that belong to a value, or are the value of an empty label.

    Of a value that is one line by rule, what stands in brackets may be in the next one.
    """
    taken: list[Cell] = []
    left = value[0].left if value else head.left
    last = value[-1] if value else head
    while True:
        reach = _NEXT_LINE if value or taken else _BELOW
        near = [
            cell
            for cell in loose
            if cell not in taken
            and 0 < cell.middle - last.middle <= reach * max(last.height, cell.height)
            and cell.height <= _TALLER * max(last.height, head.height)
            and not is_elses(cell, last, head, heads)
            and not is_next_item(cell.line.text, head.line.text)
        ]
        below = [cell for cell in near if _begins_at(cell, left, last)]
        if not below and value and "".join(one.text for one in (*value, *taken)).count("(") == 1:
            # Values that end at the right edge go on there: 样例(有限合, then 伙).
            below = [cell for cell in near if _closes(cell, last)]
        is_long = is_many or (value and OPEN_PERIOD.search(value[-1].text))
        if not below and is_long and value and is_in_line(head, value[0]):
            below = _under_label(head, [*value, *taken], near, (loose, heads))
        if not below:
            return tuple(taken)
        last = min(below, key=lambda cell: (cell.middle, abs(cell.left - left)))
        above = "".join(cell.text for cell in (*value, *taken))
        if above and not is_many and not is_bracketed(above, last.text):
            return tuple(taken)
        free = [cell for cell in loose if cell is not last and cell not in taken]
        taken += [last, *going_on(last, free, heads)]


def _closes(cell: Cell, last: Cell) -> bool:
    """Tell whether a cell closes a bracket and ends where the line above does."""
    is_end = abs(cell.right - last.right) <= max(cell.height, last.height)
    return is_end and ")" in cell.text and "(" not in cell.text


def _begins_at(cell: Cell, left: float, last: Cell) -> bool:
    return abs(cell.left - left) <= _INDENT * max(cell.height, last.height)


def _under_label(
    head: Cell,
    value: Sequence[Cell],
    near: Sequence[Cell],
    others: tuple[Sequence[Cell], Sequence[Cell]],
) -> list[Cell]:
    """Return what goes on below a label in one line with its value, where that line is full.

    It begins below the label, or below another one before that. What is in brackets as a whole
    was kept together, and its room left empty. ``others``: the cells that no label has, and the
    labels.
    """
    loose, heads = others
    last = value[-1].text
    starts = {head.left, *(one.left for one in heads if one.line is head.line)}
    starts = {head.left, min(starts)}
    below = [
        one
        for one in near
        if may_follow(one.text, last) and any(_begins_at(one, start, head) for start in starts)
    ]
    is_cut = is_in_word(last) or any(is_broken(last, one.text) for one in below)
    asides = [one for one in below if is_aside(one)]
    is_full = is_cut or OPEN_PERIOD.search(last) or _fills_column(value[-1], heads)
    return asides or (below if below and (is_full or _is_full(head, value, loose)) else [])


def is_aside(cell: Cell) -> bool:
    """Tell whether a line is but what stands in brackets behind an address or a name."""
    return _ASIDE.fullmatch(cell.text) is not None


def _fills_column(last: Cell, heads: Sequence[Cell]) -> bool:
    """Tell whether a line ends where a label of the next column begins."""
    return any(
        0 <= other.left - last.right <= _GUTTER * last.height
        for other in heads
        if other.is_beside(last) and other.line is not last.line
    )


def _is_full(head: Cell, value: Sequence[Cell], loose: Sequence[Cell]) -> bool:
    """Tell whether a line ends where the longest one does, of the page or of those below labels.

    A scope goes on where a bracket or an item has not ended.
    """
    end, room = value[-1].right, _FULL * head.height
    if max(cell.right for cell in (*loose, *value)) - end <= room:
        return True
    ends = [_end(cell, loose) for cell in loose if _may_go_on(cell, head)]
    if ends and abs(max(ends) - end) <= room:
        return True
    text = "".join(cell.text for cell in value)
    is_open = text.count("(") > text.count(")") or text.endswith(_UNENDED)
    return is_open and max(ends, default=end) <= end + room


def _may_go_on(cell: Cell, head: Cell) -> bool:
    return cell.middle > head.middle and has_han(cell.text) and _begins_at(cell, head.left, head)


def _end(cell: Cell, loose: Sequence[Cell]) -> float:
    """Return where a line ends of which more may have been found in pieces."""
    return max((one.right for one in going_on(cell, loose, ())), default=cell.right)


def is_in_line(head: Cell, first: Cell) -> bool:
    """Tell whether a value goes on in the line of its label, or close behind its colon."""
    is_close = head.text.endswith(":") and first.left - head.right <= head.height
    return is_close or any(letter.line is first.line for letter in head.letters)


def is_elses(cell: Cell, last: Cell, head: Cell, heads: Sequence[Cell]) -> bool:
    """Tell whether another label stands before the cell, or between it and what comes above."""
    near = _INDENT * max(cell.height, last.height)
    for other in heads:
        if other is head:
            continue
        if other.is_beside(cell) and head.left - head.height <= other.left < cell.left:
            return True
        is_between = last.middle < other.middle < cell.middle
        if is_between and abs(other.left - cell.left) <= near:
            return True
        if is_between and abs(other.left - head.left) <= near:
            return True
    return False
