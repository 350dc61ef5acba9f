"""Labels whose characters stand apart, put together: 名　称, 持　有　人."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell, joined
from beiancheck.documents.papers.rows.label_words import is_beginning, opens
from beiancheck.formats.typed import has_only_han

_SPREAD = 8.0
"""Heights of a line by which the characters of one label may stand apart: 住　　所."""
_TALLER = 2.2
"""How many times as high as another part of a label words may be; a title at the side is higher."""


def whole_labels(left: list[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Put labels together whose characters stand apart: 名　称, 持　有　人."""
    whole: list[Cell] = []
    while left:
        cell = min(left, key=lambda one: (one.middle, one.left))
        left.remove(cell)
        parts = _spread(cell, [*left, *whole], words)
        for part in parts[1:]:
            if part in left:
                left.remove(part)
            else:
                whole.remove(part)
        if len(parts) > 1:
            left = [one for one in left if not any(_is_twice(one, part) for part in parts)]
        whole.append(joined(parts))
    return whole


def _is_twice(cell: Cell, part: Cell) -> bool:
    """Tell whether a cell is the same character of a label, found a second time."""
    return cell.text == part.text and cell.is_beside(part) and cell.left <= part.right


def _spread(cell: Cell, others: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    parts = [cell]
    text = cell.text
    while has_only_han(text) and is_beginning(text, words):
        following = [
            other
            for other in others
            if other.is_beside(cell)
            and not (_is_larger(cell, other) or _is_larger(other, cell))
            and 0 <= other.left - parts[-1].right + cell.height <= _SPREAD * cell.height
            and other not in parts
            and _goes_on(text + other.text, words)
        ]
        if not following:
            return [cell]
        parts.append(min(following, key=lambda one: one.left))
        text += parts[-1].text
    return parts if len(parts) == 1 or opens(text, words) else [cell]


def _is_larger(cell: Cell, other: Cell) -> bool:
    """Tell whether words are in much larger print; a single character may be found too low."""
    return len(cell.text) > 1 and cell.height > _TALLER * other.height


def _goes_on(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a text is part of a label or begins with one; a speck may stand between."""
    return is_beginning(text, words) or opens(text, words)
