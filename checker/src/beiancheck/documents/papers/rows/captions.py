"""Captions below their values, as panels and certificates in large print have them.

Such a page is told by its domain and its days: each of their labels has its own kind of value
above it, and none below it or beside it. Its cells are set anew, each label above what it names.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from beiancheck.documents.papers.registrars.domains import pointed
from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_at import label_at
from beiancheck.documents.papers.values import days
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_REACH = 2.8
"""Heights of a line from a caption up to its value, or down to one."""
_NEXT_LINE = 1.7
"""Heights of a line from one line of a value to the next."""
_OVER = 1.5
"""Heights above a value at which its caption is set."""
_BESIDE = 14.0
"""Heights of a line from a label to what stands beside it."""
_DAYS = (1, 2)
"""Dates of a day, or of a period."""
_BRACKETED = re.compile(r"\(([^()]+)\)")
_FEWEST = 2
"""Labels of the domain and its days that tell how a page is laid out."""


def _is_day(cell: Cell) -> bool:
    return len(days.days(cell.text)) in _DAYS


def _is_host(cell: Cell) -> bool:
    return "." in cell.text and has_known_suffix(pointed(cell.text))


_KINDS: Mapping[Item, Callable[[Cell], bool]] = {
    Item.DOMAIN: _is_host,
    Item.REGISTERED: _is_day,
    Item.EXPIRES: _is_day,
}
_NAMES = frozenset({Item.HOLDER, Item.REGISTRAR})


def turned(found: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the cells of a page, captions above what they name where they stood below it."""
    found = tuple(map(_unbracketed, found))
    labels = [(cell, named) for cell in found if (named := item(cell))]
    loose = [cell for cell in found if not any(cell is one for one, _ in labels)]
    told = [(cell, kind) for cell, named in labels if (kind := _KINDS.get(named))]
    above = [cell for cell, kind in told if _has(kind, _above(cell, loose))]
    others = [
        cell for cell, kind in told if cell not in above and _has_elsewhere(cell, kind, loose)
    ]
    below = [cell for cell, kind in told if _has_elsewhere(cell, kind, loose)]
    if len(above) < _FEWEST or others or len(below) >= len(above):
        return tuple(found)
    moved = {id(cell): new for cell, _ in labels for new in _set_above(cell, loose)}
    return tuple(
        sorted((moved.get(id(cell), cell) for cell in found), key=lambda it: (it.middle, it.left))
    )


def _unbracketed(cell: Cell) -> Cell:
    """Return a cell without the brackets in which a whole caption stands: (注册人)."""
    inner = _BRACKETED.fullmatch(cell.text)
    bare = cell.part(*inner.span(1)) if inner else cell
    return bare if inner and item(bare) else cell


def item(cell: Cell) -> Item | None:
    """Return what a cell names that is a label and nothing more."""
    labels = layouts.DOMAIN.labels
    label = label_at(cell.text, 0, labels.words, labels.whose, is_first=True)
    named = layouts.DOMAIN.item(label[0]) if label and label[1] == len(cell.text) else None
    return named if named in _NAMES or named in _KINDS else None


def _has(kind: Callable[[Cell], bool], cells: Sequence[Cell]) -> bool:
    return bool(cells) and kind(cells[-1])


def _has_elsewhere(label: Cell, kind: Callable[[Cell], bool], loose: Sequence[Cell]) -> bool:
    return any(kind(cell) for cell in _below(label, loose)) or any(
        kind(cell) for cell in loose if _is_beside(label, cell)
    )


def _is_beside(label: Cell, cell: Cell) -> bool:
    return cell.is_beside(label) and 0 < cell.left - label.right <= _BESIDE * label.height


def _above(label: Cell, loose: Sequence[Cell]) -> list[Cell]:
    """Return the lines of what stands right above a label, from the top."""
    lines: list[Cell] = []
    last, reach = label, _REACH
    while True:
        near = [
            cell
            for cell in loose
            if last.height / 2 < last.middle - cell.middle <= reach * max(last.height, cell.height)
            and _is_aligned(cell, lines[-1] if lines else label)
            and not any(cell is one for one in lines)
        ]
        if not near:
            return lines[::-1]
        last, reach = max(near, key=lambda cell: cell.middle), _NEXT_LINE
        lines.append(last)


def _below(label: Cell, loose: Sequence[Cell]) -> Iterator[Cell]:
    for cell in loose:
        down = cell.middle - label.middle
        if 0 < down <= _REACH * max(cell.height, label.height) and _is_aligned(cell, label):
            yield cell


def _is_aligned(cell: Cell, label: Cell) -> bool:
    height = max(cell.height, label.height)
    middles = abs(cell.left + cell.right - label.left - label.right) / 2
    return min(middles, abs(cell.left - label.left)) <= height


def _set_above(label: Cell, loose: Sequence[Cell]) -> Iterator[Cell]:
    lines = _above(label, loose)
    if lines and not any(_is_beside(label, cell) for cell in loose):
        over = lines[0].left - label.left
        letters = tuple(
            replace(one, left=one.left + over, right=one.right + over) for one in label.letters
        )
        yield Cell(letters, lines[0].middle - _OVER * lines[0].height, label.height)
