"""Two columns of labels side by side: what goes on below a value of the right one is its own."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from statistics import median

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.formats.typed import has_only_han, is_han

_ALIGNED = 0.8
"""Heights of a line by which the lines of one value may begin apart."""
_NEXT_LINE = 2.1
"""Heights of a line from one line of a value to the next."""
_REACH = 14.0
"""Heights of a line from a label to its value."""
_ROOM = 1.0
"""Heights of a line between what ends in the left column and what begins in the right one."""
_SPREAD = 8.0
"""Heights of a line by which the characters of one label may stand apart."""
_APART, _BEFORE = 1.4, 1.25
"""Times the usual distance of two characters: within a spread label, and before its first one."""
_SHORT = 2, 3
"""Characters of a label that is printed over the room of four."""
_FEWEST = 4
"""Distances of Chinese characters that tell the usual one."""

Owners = Mapping[int, Cell]
"""The label whose value each cell, by its identity, goes on with below."""


def owners(
    heads: Sequence[tuple[Cell, Cell | None]], loose: Sequence[Cell], places: Sequence[Cell]
) -> Owners:
    """Return whose value each line goes on with; ``heads``: labels and what their lines say."""
    told = ((head, rest or _first_beside(head, loose, places)) for head, rest in heads)
    return _followed(((head, last, last.left) for head, last in told if last), loose, places)


def under(
    heads: Sequence[tuple[Cell, Cell | None]], loose: Sequence[Cell], places: Sequence[Cell]
) -> Owners:
    """Return whose value each line goes on with where that begins below its label."""
    told = ((head, rest, head.left) for head, rest in heads if rest)
    return _followed(told, loose, places)


def _followed(
    told: Iterable[tuple[Cell, Cell, float]], loose: Sequence[Cell], places: Sequence[Cell]
) -> Owners:
    """Return the labels by the lines that follow the first one of a value, and begin there."""
    found: dict[int, Cell] = {}
    for head, first, left in told:
        last: Cell | None = first
        while last:
            last = _next_line(last, left, loose, places)
            if last is None or id(last) in found:
                break
            found[id(last)] = head
    return found


def own(start: Cell, head: Cell, loose: Sequence[Cell], owned: Owners) -> list[Cell]:
    """Leave out what stands in a row with a value but goes on with one further right, above it."""
    return [cell for cell in loose if not _is_of_other(cell, start, head, owned.get(id(cell)))]


def _is_of_other(cell: Cell, start: Cell, head: Cell, owner: Cell | None) -> bool:
    return (
        owner is not None
        and owner is not head
        and owner.left >= start.right
        and owner.middle < start.middle
        and cell.left - start.right >= _ROOM * cell.height
    )


def _first_beside(head: Cell, loose: Sequence[Cell], places: Sequence[Cell]) -> Cell | None:
    stop = min(
        (one.left for one in places if one.left > head.right and one.is_beside(head)),
        default=float("inf"),
    )
    end = min(stop, head.right + _REACH * head.height)
    row = (one for one in loose if one.is_beside(head) and head.right <= one.left < end)
    return min(row, key=lambda one: one.left, default=None)


def _next_line(
    last: Cell, left: float, loose: Sequence[Cell], places: Sequence[Cell]
) -> Cell | None:
    below = (
        one
        for one in loose
        if 0 < one.middle - last.middle <= _NEXT_LINE * max(one.height, last.height)
        and not one.is_beside(last)
        and abs(one.left - left) <= _ALIGNED * one.height
    )
    first = min(below, key=lambda one: one.middle, default=None)
    is_new = first is None or any(_is_before(place, first, last) for place in places)
    return None if is_new else first


def _is_before(label: Cell, cell: Cell, last: Cell) -> bool:
    """Tell whether a label stands before a line, below the line that it would go on with."""
    away = cell.left - label.left
    is_below = last.middle + last.height / 2 < label.middle
    return is_below and (
        0 <= away <= _SPREAD * cell.height and label.middle <= cell.middle + cell.height / 2
    )


def parted(cells: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Part lines that run over from the left column into a label of the right one.

    The label is spread over the room of four characters: its own stand apart, and so does the
    first of them from what is before it. Or only its first one was read with the left column.
    """
    short = _short(words)
    found: list[Cell] = []
    for cell in cells:
        at = _label_within(cell, short, words) or _begun_label(cell, cells, short)
        found += [cell.part(0, at), cell.part(at, len(cell.text))] if at else [cell]
    return found


@cache
def _short(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if len(word) in _SHORT and has_only_han(word))


@cache
def _halves(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return how short labels begin, and how each of them goes on then."""
    return tuple((word[:at], word[at:]) for word in words for at in range(1, len(word)))


def _label_within(cell: Cell, words: tuple[str, ...], every: tuple[str, ...]) -> int:
    """Return where a spread label begins behind something else; 0 where there is none."""
    text = cell.text
    likely = [(text.find(word, 1), word) for word in words if word in text[1:]]
    steps = steps_of(cell) if likely else ()
    for at, word in likely:
        is_apart = steps and min(steps[at - 1 : at + len(word) - 1]) >= _APART
        # 司　类　型 is the rest of 公司类型.
        if is_apart and not any(longer.endswith(text[at - 1] + word) for longer in every):
            return at
    return 0


def _begun_label(cell: Cell, cells: Sequence[Cell], words: tuple[str, ...]) -> int:
    """Return where a label begins at a line's end, which the next cell in the row ends."""
    text = cell.text
    begun = [
        (len(text) - len(start), rest)
        for start, rest in _halves(words)
        if text.endswith(start) and len(text) > len(start)
    ]
    steps = steps_of(cell) if begun else ()
    begun = [(at, rest) for at, rest in begun if steps and steps[at - 1] >= _BEFORE]
    following = (
        one
        for one in cells
        if begun and one.is_beside(cell) and abs(one.left - cell.right) <= _SPREAD * cell.height
        if one.left > cell.left
    )
    near = min(following, key=lambda one: one.left, default=None)
    return next((at for at, rest in begun if near and near.text.startswith(rest)), 0)


def steps_of(cell: Cell) -> tuple[float, ...]:
    """Return how far each character stands from the one before it, in usual distances.

    Digits are narrow: the usual distance is that of Chinese characters.
    """
    middles = [(letter.left + letter.right) / 2 for letter in cell.letters]
    steps = [after - before for before, after in pairwise(middles)]
    of_han = [
        step
        for step, (one, other) in zip(steps, pairwise(cell.text), strict=True)
        if is_han(one) and is_han(other)
    ]
    usual = median(of_han) if len(of_han) >= _FEWEST else 0.0
    return tuple(step / usual for step in steps) if usual > 0 else ()
