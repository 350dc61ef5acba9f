"""Labels that are not known and stand over their values, as other labels of the page do."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.formats.typed import has_only_han

LONGEST = 8
"""Characters of a label."""
IN_ENGLISH = re.compile("[A-Z][a-z]+(?: [A-Za-z]+){0,2}:?")
ALIGNED = 0.6
"""Heights of a line by which labels of one column may begin or end apart."""
FEWEST = 2
"""Known labels that make a column of labels."""
_DIGITS = re.compile("[0-9]{2}")
_RIGHT_BELOW = 2.0
"""Heights of a line from a label down to the value that is set right below it."""


def unknown(bare: Sequence[Cell], loose: Sequence[Cell]) -> Iterator[Cell]:
    """Yield what stands over a value in the row of a label that stands over its own.

    On such a page two labels at least stand over a day, or another value with digits.
    """
    pairs = [(head, own) for head in bare if (own := _below(head, loose))]
    if sum(_DIGITS.search(own.text) is not None for _, own in pairs) < FEWEST:
        return
    for cell in (one for one in loose if _is_short(one.text.rstrip(":"))):
        below = _below(cell, loose)
        if below and any(_stand_alike((cell, below), pair) for pair in pairs):
            yield cell


def _stand_alike(one: tuple[Cell, Cell], other: tuple[Cell, Cell]) -> bool:
    """Tell whether two cells with what stands below each make the same two rows."""
    (head, value), (label, own) = one, other
    is_apart = head is not own and value is not own
    return is_apart and label.is_beside(head) and own.is_beside(value)


def _is_short(text: str) -> bool:
    is_han = has_only_han(text) and len(text) <= LONGEST
    return is_han or IN_ENGLISH.fullmatch(text) is not None


def _below(head: Cell, loose: Sequence[Cell]) -> Cell | None:
    """Return the cell that begins where a label does, right below it."""
    near = (
        one
        for one in loose
        if 0 < one.middle - head.middle <= _RIGHT_BELOW * max(one.height, head.height)
        and abs(one.left - head.left) <= ALIGNED * head.height
    )
    return min(near, key=lambda one: one.middle, default=None)
