"""Labels and what stands behind, beside or below them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from beiancheck.documents.papers.cells import Cell, has_only_han

_NAMES_ITSELF = 4
"""Characters from which a label is one wherever it stands in a line."""
_BESIDE = 3.0
"""Heights of a line by which two stretches of one value may stand apart."""
_BELOW = 2.6
"""Heights of a line from a label down to a value that stands below it."""
_NEXT_LINE = 2.1
"""Heights of a line from one line of a value to the next."""
_AFTER = re.compile(r"(?:\s*[(/]?\s*[A-Z][A-Za-z .'/-]*\)?)?\s*[:：]\s*|\s+")
_FOREIGN = re.compile(r"\s*[(/]\s*[A-Za-z][A-Za-z .'/-]*\)?\s*[:：]?\s*")
_BEFORE = re.compile(r"(?:[(]?[0-9一二三四五六七八九十]{1,2}[.、)])?[*·]?")


@dataclass(frozen=True, slots=True)
class Row:
    """A label and the cells of its value, in reading order."""

    label: str
    head: Cell
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a paper: ``many`` have values of several lines."""

    words: tuple[str, ...]
    many: frozenset[str] = frozenset()


def rows(cells: Sequence[Cell], labels: Labels) -> tuple[Row, ...]:
    """Return the labels that are found among the cells, each with its value."""
    heads, loose = _split(_joined(cells, labels), labels)
    found: list[Row] = []
    for label, head, rest in heads:
        beside = _beside(head if rest is None else rest, loose, heads)
        taken = (*(() if rest is None else (rest,)), *beside)
        loose = [cell for cell in loose if cell not in beside]
        found.append(Row(label, head, taken))
    whole = []
    for row in found:
        further = _further(row, loose, found, is_many=row.label in labels.many)
        loose = [cell for cell in loose if cell not in further]
        whole.append(Row(row.label, row.head, (*row.cells, *further)))
    return tuple(whole)


def _joined(cells: Sequence[Cell], labels: Labels) -> list[Cell]:
    """Put labels together that are printed with a gap: 名　称."""
    left = list(cells)
    joined = []
    while left:
        cell = left.pop(0)
        for other in left if len(cell.text) == 1 and has_only_han(cell.text) else ():
            both = cell.text + other.text
            if other.is_beside(cell) and _opens(both, labels) and other.left >= cell.left:
                left.remove(other)
                joined.append(_head_and(cell, other))
                break
        else:
            joined.append(cell)
    return joined


def _opens(text: str, labels: Labels) -> bool:
    return any(len(word) == 2 and text.startswith(word) for word in labels.words)  # noqa: PLR2004 -- 名称, 住所


def _head_and(first: Cell, second: Cell) -> Cell:
    """Return the second cell with the text of the first before its own."""
    return Cell(
        line=second.line,
        text=first.text + second.text,
        places=(second.places[0], *second.places),
        left=first.left,
        right=second.right,
        middle=second.middle,
        height=second.height,
    )


def _split(
    cells: Sequence[Cell], labels: Labels
) -> tuple[list[tuple[str, Cell, Cell | None]], list[Cell]]:
    heads: list[tuple[str, Cell, Cell | None]] = []
    loose: list[Cell] = []
    for cell in cells:
        marks = list(_marks(cell.text, labels.words))
        if not marks or marks[0][1] > 0:
            before = cell.part(0, marks[0][1] if marks else len(cell.text))
            loose.append(before)
        for place, (word, start, stop) in enumerate(marks):
            end = marks[place + 1][1] if place + 1 < len(marks) else len(cell.text)
            rest = cell.part(stop, end) if stop < end else None
            heads.append((word, cell.part(start, max(stop, start + 1)), rest))
    return heads, loose


def _marks(text: str, words: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    """Yield each label in a text with its start and the start of what follows it."""
    begin = _BEFORE.match(text)
    place = begin.end() if begin else 0
    first = _at(text, place, words, is_first=True)
    if first:
        yield (first[0], 0, first[1])
        place = first[1]
    while place < len(text):
        found = _at(text, place, words, is_first=False)
        if found:
            yield (found[0], place, found[1])
            place = found[1]
        else:
            place += 1


def _at(text: str, place: int, words: tuple[str, ...], *, is_first: bool) -> tuple[str, int] | None:
    for word in words:
        if not (text.startswith(word, place) or (is_first and _nearly(text[place:], word))):
            continue
        stop = place + len(word)
        after = _AFTER.match(text, stop) or _FOREIGN.match(text, stop)
        if is_first or (after and after.group().strip()) or len(word) >= _NAMES_ITSELF:
            return word, after.end() if after else stop
    return None


@cache
def _most_wrong(length: int) -> int:
    return 0 if length < _NAMES_ITSELF else max(1, length // 4)


def _nearly(text: str, word: str) -> bool:
    """Tell whether a long label was read with a wrong character or two."""
    most = _most_wrong(len(word))
    if not most or len(text) < len(word):
        return False
    return sum(one != other for one, other in zip(text, word, strict=False)) <= most


def _beside(
    start: Cell, loose: Sequence[Cell], heads: Sequence[tuple[str, Cell, Cell | None]]
) -> tuple[Cell, ...]:
    """Return the stretches that go on in the row, up to the next label."""
    stop = min(
        (
            head.left
            for _, head, _ in heads
            if head is not start and head.is_beside(start) and head.left >= start.right
        ),
        default=float("inf"),
    )
    row = sorted(
        (
            cell
            for cell in loose
            if cell.is_beside(start) and start.right - start.height <= cell.left < stop
        ),
        key=lambda cell: cell.left,
    )
    taken: list[Cell] = []
    for cell in row:
        edge = taken[-1].right if taken else start.right
        if taken and cell.left - edge > _BESIDE * cell.height:
            break
        taken.append(cell)
    return tuple(taken)


def _further(
    row: Row, loose: Sequence[Cell], found: Sequence[Row], *, is_many: bool
) -> tuple[Cell, ...]:
    """Return the lines below that belong to the value."""
    taken: list[Cell] = []
    last = row.cells[-1] if row.cells else row.head
    left = row.cells[0].left if row.cells else row.head.left
    if row.cells and not is_many:
        return ()
    while True:
        reach = _NEXT_LINE if row.cells or taken else _BELOW
        below = [
            cell
            for cell in loose
            if cell not in taken
            and 0 < cell.middle - last.middle <= reach * max(last.height, cell.height)
            and abs(cell.left - left) <= 2 * max(cell.height, last.height)
            and not _belongs_elsewhere(cell, row, found)
        ]
        if not below or (taken and not is_many):
            return tuple(taken)
        last = min(below, key=lambda cell: (cell.middle, abs(cell.left - left)))
        taken.append(last)


def _belongs_elsewhere(cell: Cell, row: Row, found: Sequence[Row]) -> bool:
    return any(
        other is not row
        and other.head.is_beside(cell)
        and row.head.left - row.head.height <= other.head.left < cell.left
        for other in found
    )
