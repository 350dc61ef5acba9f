"""Labels of two lines, the second of which a value goes on behind: 宗旨和业务 over 范　围集整理."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell, joined
from beiancheck.documents.papers.rows.stacked_labels import beginnings, is_aligned_under

_SPREAD = 8.0
"""Heights of a line by which the two characters of a label's second line may stand apart."""
_PAIR = 2
"""Characters of a second line that fill the width of its label."""


def mended(cells: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Return the cells, such labels in one, and what goes on behind the second line by itself."""
    found = list(cells)
    ends = beginnings(words)
    for parts, end in _ends(cells, ends):
        lower = parts[0]
        above = [one for one in found if one not in parts and is_aligned_under(lower, one)]
        upper, at = _upper(above, ends[end], words)
        if upper is None or not all(part in found for part in parts):
            continue
        whole = joined(parts)
        label = Cell(
            (*upper.part(0, at).letters, *whole.letters[: len(end)]), upper.middle, upper.height
        )
        found = [one for one in found if one is not upper and one not in parts]
        found.append(label)
        if at < len(upper.text):
            found.append(upper.part(at, len(upper.text)))
        if len(end) < len(whole.letters):
            found.append(Cell(whole.letters[len(end) :], lower.middle, lower.height))
    return found


def _ends(
    cells: Sequence[Cell], ends: dict[str, tuple[str, ...]]
) -> Iterator[tuple[tuple[Cell, ...], str]]:
    """Yield what begins with the end of a label: in one piece, or with room in its middle."""
    for cell in cells:
        for end in ends:
            if len(end) >= _PAIR and cell.text.startswith(end) and cell.text != end:
                yield (cell,), end
            if len(end) == _PAIR and cell.text == end[0]:
                yield from (((cell, other), end) for other in _behind(cell, end[1], cells))


def _behind(first: Cell, last: str, cells: Sequence[Cell]) -> Iterator[Cell]:
    """Yield what begins with the last character of a label, of which the first stands alone."""
    for cell in cells:
        is_near = 0 < cell.left - first.right <= _SPREAD * first.height
        if is_near and cell.is_beside(first) and cell.text.startswith(last):
            yield cell


def _upper(
    above: Sequence[Cell], starts: Sequence[str], words: tuple[str, ...]
) -> tuple[Cell | None, int]:
    """Return the first line of a label, alone or with a value, and where that begins.

    What begins with a longer label is whole: 域名所有者, above 用户类型.
    """
    for cell in above:
        known = max((len(word) for word in words if cell.text.startswith(word)), default=0)
        for start in starts:
            if known < len(start) and cell.text.startswith(start):
                return cell, len(start)
    return None, 0
