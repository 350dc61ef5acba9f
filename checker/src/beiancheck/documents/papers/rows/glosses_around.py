"""What labels say once more in English: below them, beside them, or before their values."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_LATIN = "[A-Za-z][A-Za-z .,'&/()-]{2,45}"
_ALONE = re.compile(f"{_LATIN}:?")
_BEFORE = re.compile(
    "(?P<label>[一-鿿()]{2,16}?)[ /(]*"
    "(?=[A-Za-z .]*[a-z])(?P<gloss>[A-Za-z][A-Za-z .,'/&-]{2,40}?)[) :]*(?=[一-鿿0-9])"
)
_FEWEST = 3
"""Labels with their English that make it the way of a page."""
_NEXT_LINE = 1.8
"""Heights of a line from a label down to the same in English, which may be set smaller."""
_ALIGNED = 0.8
"""Heights of a line by which both may begin, or have their middles, apart."""
_APART = 4.0
"""Heights of a line from a label to the same in English beside it."""


def without(found: Sequence[Cell], labels: Collection[str]) -> list[Cell]:
    """Return the cells without the English of their labels, where most have some.

    The value stands beside the label, or beside the middle of two lines.
    """
    return _alone(list(_before_values(found, labels)), labels)


def _before_values(found: Sequence[Cell], labels: Collection[str]) -> Iterator[Cell]:
    """Yield the cells, labels with their values without what stands between: 名称 Name 样例公司."""
    told = [(cell, _BEFORE.match(cell.text)) for cell in found]
    known = {match["label"] for _, match in told if match and match["label"] in labels}
    for cell, match in told:
        if len(known) < _FEWEST or not match or match["label"] not in known:
            yield cell
            continue
        stop = match.end()
        words = match["gloss"].split()
        if len(words) > 1 and words[-1].isupper() and not words[0].isupper():
            # 名称 Name ABC样例公司 is of one that begins so.
            stop = match.start("gloss") + match["gloss"].rindex(words[-1])
        label = up_to(cell.part(0, match.end("label")), cell.letters[stop - 1].right)
        yield replace(cell, letters=(*label.letters, *cell.letters[stop:]))


def _alone(found: Sequence[Cell], labels: Collection[str]) -> list[Cell]:
    """Return the cells without what says a label in English below it or beside it."""
    heads = [cell for cell in found if cell.text.rstrip(":") in labels]
    latin = [cell for cell in found if _ALONE.fullmatch(cell.text)]
    under = [
        (head, gloss)
        for head in heads
        if (gloss := next((one for one in latin if _is_under(one, head)), None))
    ]
    beside = [
        (head, gloss)
        for head in heads
        if (gloss := next((one for one in latin if _is_before_value(one, head, found)), None))
    ]
    if max(len(under), len(beside)) < max(_FEWEST, len(heads) // 2):
        return list(found)
    glosses = [gloss for _, gloss in (*under, *beside)]
    left = [cell for cell in found if cell not in glosses]
    moved = {
        id(head): replace(head, middle=(head.middle + gloss.middle) / 2)
        for head, gloss in under
        if not _has_beside(head, left)
    }
    moved |= {id(head): up_to(head, gloss.right) for head, gloss in beside}
    return [moved.get(id(cell), cell) for cell in left]


def up_to(label: Cell, right: float) -> Cell:
    """Return a label that ends where its English does: from there its value is looked for."""
    *letters, last = label.letters
    return replace(label, letters=(*letters, replace(last, right=right)))


def _is_before_value(cell: Cell, head: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a text stands right behind a label, and the value further right."""
    is_next = 0 <= cell.left - head.right <= _APART * head.height and cell.is_beside(head)
    return is_next and any(one.is_beside(head) and one.left >= cell.right for one in found)


def _has_beside(head: Cell, cells: Sequence[Cell]) -> bool:
    """Tell whether a value begins beside a label, with no line of its own above."""
    beside = [one for one in cells if one.left >= head.right and one.is_beside(head)]
    first = min(beside, key=lambda one: one.left, default=None)
    return first is not None and not any(
        abs(one.left - first.left) <= _ALIGNED * first.height
        and first.height / 2 < first.middle - one.middle <= _NEXT_LINE * first.height
        for one in cells
    )


def _is_under(cell: Cell, head: Cell) -> bool:
    near = max(cell.height, head.height)
    middles = abs(cell.left + cell.right - head.left - head.right) / 2
    is_aligned = min(abs(cell.left - head.left), middles) <= _ALIGNED * near
    return is_aligned and near / 2 < cell.middle - head.middle <= _NEXT_LINE * near
