"""Labels of a page with what stands beside or below each, as one text with a colon."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from beiancheck.documents.reading import Line
from beiancheck.formats.typed import half_width

_SAME_ROW = 0.5
"""Share of a line's height by which the middle of another may be off in the same row."""
_BELOW = 2.8
"""Heights of a line from a label down to what stands below it."""
_LONGEST = 16
"""Characters of what may be a label."""


def of(lines: Sequence[Line]) -> Iterator[str]:
    """Yield what each short line says with what is next to it, and what each line says alone."""
    above: list[Line] = []
    for row in _rows(lines):
        for one, other in pairwise(row):
            yield from _pair(one, other)
        for line in row:
            yield _text(line)
            over = (one for one in above if _is_under(line, one))
            for one in over:
                yield from _pair(one, line)
        above = row


def _pair(one: Line, other: Line) -> Iterator[str]:
    label = _text(one)
    if len(label) <= _LONGEST:
        yield f"{label.rstrip(':')}:{_text(other)}"


def _text(line: Line) -> str:
    return "".join(half_width(line.text).split())


def _is_under(line: Line, one: Line) -> bool:
    height = max(line.box.height, one.box.height)
    is_near = _middle(line) - _middle(one) <= _BELOW * height
    return is_near and abs(_left(line) - _left(one)) <= height


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines row by row, each from the left."""
    row: list[Line] = []
    for line in sorted(lines, key=_middle):
        if row and _middle(line) - _middle(row[0]) > _SAME_ROW * line.box.height:
            yield sorted(row, key=_left)
            row = []
        row.append(line)
    if row:
        yield sorted(row, key=_left)


def _middle(line: Line) -> float:
    downs = [y for _, y in line.box.corners]
    return sum(downs) / len(downs)


def _left(line: Line) -> float:
    return min(x for x, _ in line.box.corners)
