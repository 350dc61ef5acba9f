"""Values that were read with a part of a label of two lines: 宗旨和 and 业务范围 before them.

Or with its last sign alone: of 业务范围 the 范 stands by itself, and 围 before the value.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.stacked_labels import beginnings, is_aligned_under
from beiancheck.formats.typed import has_only_han

_WIDE = 6.0
"""Heights of a line by which the two last characters of a label may stand apart."""
_BEGUN, _ENDED, _LONGEST = 3, 2, 20
"""Characters of a label's first line from which it is one, of its second line, and of both."""
_ALSO = ("和", "及", "与")


def parted(cells: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Part lines from what they have of a label whose other part stands above or below."""
    glued = {id(cell): at for cell, at in _in_two_lines(cells, words) if at < len(cell.text)}
    lone = [cell for cell in cells if len(cell.text) == 1]
    found = []
    for cell in cells:
        firsts = [one for one in lone if _is_before(one, cell)]
        at = glued.get(id(cell), 0) or (_last_signs(cell, firsts, cells, words) if firsts else 0)
        found += [cell.part(0, at), cell.part(at, len(cell.text))] if at else [cell]
    return found


def _in_two_lines(cells: Sequence[Cell], words: tuple[str, ...]) -> Iterator[tuple[Cell, int]]:
    """Yield both lines of a label that begin with its two parts, and how long those are."""
    parts = _parts(words)
    by_first: dict[str, list[Cell]] = {}
    for cell in cells:
        by_first.setdefault(cell.text[:_ENDED], []).append(cell)
    for upper in cells:
        text = upper.text
        for at in range(_BEGUN, min(len(text), _LONGEST) + 1):
            for end in parts.get(text[:at], ()):
                lowers = (one for one in by_first.get(end[:_ENDED], ()) if one.text.startswith(end))
                lower = next((one for one in lowers if is_aligned_under(one, upper)), None)
                is_glued = lower and len(text) + len(lower.text) > at + len(end)
                if lower and is_glued and not _has_longer(text, at, words):
                    yield upper, at
                    yield lower, len(end)


def _has_longer(text: str, at: int, words: tuple[str, ...]) -> bool:
    """Tell whether a line begins with a whole label that is longer than the part of another."""
    return any(text.startswith(word) for word in words if len(word) > at)


@cache
def _parts(words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return how labels end, in two signs or more, by how they begin where that is no label.

    Nor is the end, but behind 和.
    """
    found: dict[str, tuple[str, ...]] = {}
    for word in filter(has_only_han, words):
        for at in range(_BEGUN, len(word) - _ENDED + 1):
            start, end = word[:at], word[at:]
            is_own = end in words and not start.endswith(_ALSO)
            if start not in words and not is_own:
                found[start] = (*found.get(start, ()), end)
    return found


def _last_signs(
    cell: Cell, firsts: Sequence[Cell], cells: Sequence[Cell], words: tuple[str, ...]
) -> int:
    """Return how many of a line's signs end a label, which others before it begin to end."""
    ends = (
        len(end) - 1
        for end, starts in beginnings(words).items()
        for first in firsts
        if end[0] == first.text and cell.text.startswith(end[1:]) and len(cell.text) >= len(end)
        if any(_is_first_line(one, first, starts) for one in cells)
    )
    return next(ends, 0)


def _is_before(first: Cell, cell: Cell) -> bool:
    """Tell whether a lone character stands before a line, in its row."""
    return first.is_beside(cell) and 0 < cell.left - first.left <= _WIDE * first.height


def _is_first_line(upper: Cell, first: Cell, starts: Sequence[str]) -> bool:
    """Tell whether a line above begins with a label, and then its value."""
    return is_aligned_under(first, upper) and any(
        upper.text.startswith(start) and len(upper.text) > len(start) for start in starts
    )
