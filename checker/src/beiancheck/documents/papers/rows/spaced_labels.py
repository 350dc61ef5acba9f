"""Labels that room parts from what they name, without a colon: 授权公司　样例公司."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from beiancheck.documents.papers.letters.letter_roles import LABEL
from beiancheck.documents.papers.rows.cell import Cell, Letter

_LED = re.compile(f"[一-鿿]{{0,8}}?{LABEL.pattern}")
"""A label with what it says before of whom it asks for: 未成年人保护专员."""
_SAYS = re.compile("[,。;:]")
"""What stands in a sentence, and neither in a label nor in a name."""
_ROOM = 0.7
"""Heights of a line between a label and what it names."""
_PARTS = 2


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells of a letter with a colon behind each such label."""
    for cell in found:
        parted = next(
            (
                at
                for at, (one, other) in enumerate(pairwise(cell.letters), start=1)
                if other.left - one.right >= _ROOM * cell.height
            ),
            0,
        )
        parted = parted or _typed(cell)
        label = _LED.fullmatch(f"{cell.text[:parted]}:") if parted else None
        if label is None or _SAYS.search(cell.text[parted - 1 :]):
            yield cell
            continue
        last = cell.letters[parted - 1]
        colon = Letter(":", last.line, last.place, last.right, last.right)
        yield replace(cell, letters=(*cell.letters[:parted], colon, *cell.letters[parted:]))


def _typed(cell: Cell) -> int:
    """Return where the one space of a line stands that a page says itself: 承诺单位 样例公司."""
    parts = cell.line.text.split()
    is_whole = len(cell.letters) == sum(map(len, parts))
    is_one = len(parts) == _PARTS and is_whole and not cell.line.sureness
    return len(parts[0]) if is_one else 0
