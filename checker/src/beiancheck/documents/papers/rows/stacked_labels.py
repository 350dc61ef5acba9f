"""Labels of two lines, one below the other in a narrow column: 宗旨和 over 业务范围."""

from collections.abc import Iterator, Sequence
from functools import cache

from beiancheck.documents.papers.rows.cell import Cell, joined
from beiancheck.formats.typed import has_only_han

_NEXT_LINE = 2.0
"""Heights of a line from the first line of a label to the second."""
_BEGUN = 4
"""Characters of a label's first line from which it is one, whatever stands behind it."""
_WIDE = 6.0
"""Heights of a line by which the two last characters of a label may stand apart."""
_ALIGNED = 0.8
"""Heights of a line by which both may begin, or have their middles, apart."""
_GOES_ON = "及", "和", "与", "或", "/", "("
"""What no label begins with, and the second line of one may: 经营范围 over 及方式."""
_TALLER = 2.2
"""How many times as high as the other one line of a label may be."""


def stacked(cells: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Return the cells, those together that make one label and of which the first one is none.

    Such a label stands beside the first line of its value, or between its own two lines.
    """
    found = list(cells)
    for upper, lower in _pairs(cells, words):
        if upper in found and lower in found:
            middle = level(upper, lower, cells)
            whole = Cell((*upper.letters, *lower.letters), middle, upper.height)
            found = [cell for cell in found if cell not in {upper, lower}]
            found.append(whole)
    for upper, lower, at in _torn(found, words):
        if upper in found:
            label = upper.part(0, at)
            whole = Cell((*label.letters, *lower.letters), upper.middle, upper.height)
            found = [
                cell
                for cell in found
                if cell is not upper and not set(cell.letters) <= set(lower.letters)
            ]
            found += [whole, upper.part(at, len(upper.text))]
    return found


def _torn(cells: Sequence[Cell], words: tuple[str, ...]) -> Iterator[tuple[Cell, Cell, int]]:
    """Yield labels that go on below, in one line with their values: 执行事务合某某某, then 伙人."""
    begun = beginnings(words)
    spread = (joined(pair) for pair in _spread(cells))
    uppers = [(cell, cell.text) for cell in cells]
    for lower in (*cells, *spread):
        end = lower.text
        for start in begun.get(end, ()):
            for upper, text in uppers:
                is_begun = text.startswith(start) and len(text) > len(start)
                is_whole = text.startswith(start + end)
                if is_begun and not is_whole and is_aligned_under(lower, upper):
                    yield upper, lower, len(start)


def _spread(cells: Sequence[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield two characters that stand alone side by side: 伙　人."""
    lone = [cell for cell in cells if len(cell.text) == 1]
    for one in lone:
        for other in lone:
            if one.is_beside(other) and 0 < other.left - one.left <= _WIDE * one.height:
                yield one, other


@cache
def beginnings(words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return how labels begin by how they end, where enough of them stands in the first line.

    An end that is a label itself has its own value.
    """
    found: dict[str, tuple[str, ...]] = {}
    for word in filter(has_only_han, words):
        for at in range(_BEGUN, len(word)):
            found[word[at:]] = (*found.get(word[at:], ()), word[:at])
    return {end: starts for end, starts in found.items() if end not in words}


def level(upper: Cell, lower: Cell, cells: Sequence[Cell]) -> float:
    """Return where a label of two lines stands: as what is next to it does."""
    middle = (upper.middle + lower.middle) / 2
    first = _next_to(upper, lower, cells)
    is_first = first and abs(first.middle - upper.middle) < abs(first.middle - middle)
    return upper.middle if is_first else middle


def _pairs(cells: Sequence[Cell], words: tuple[str, ...]) -> Iterator[tuple[Cell, Cell]]:
    begun, tails = _parts(words)
    known = _known(words)
    texts = [(cell, cell.text) for cell in cells]
    for upper, first in texts:
        if first not in begun:
            continue
        for lower, second in texts:
            if (first + second).rstrip(":") not in known or not is_under(lower, upper):
                continue
            is_one = first not in known or second.startswith(_GOES_ON)
            if is_one or not _has_own_value(lower, upper, cells, tails):
                yield upper, lower


@cache
def _known(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


@cache
def _parts(words: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Return how labels begin, and how they end, without the whole ones."""
    places = [(word, at) for word in words for at in range(1, len(word))]
    return frozenset(word[:at] for word, at in places), frozenset(word[at:] for word, at in places)


def _has_own_value(lower: Cell, upper: Cell, cells: Sequence[Cell], tails: frozenset[str]) -> bool:
    """Tell whether something stands beside the lower line rather than between both: two labels.

    The lower line of another label of two lines is no value.
    """
    middle = (upper.middle + lower.middle) / 2
    return any(
        abs(cell.middle - lower.middle) < abs(cell.middle - middle)
        for cell in cells
        if cell.is_beside(lower) and cell.left > lower.right and cell.text not in tails
    )


def _next_to(upper: Cell, lower: Cell, cells: Sequence[Cell]) -> Cell | None:
    """Return the first line that stands next to the two, beside one of them or between both."""
    near = 0.5 * upper.height
    beside = [
        cell
        for cell in cells
        if cell.left > max(upper.right, lower.right)
        and upper.middle - near <= cell.middle <= lower.middle + near
    ]
    left = min((cell.left for cell in beside), default=0.0)
    column = (cell for cell in beside if cell.left - left <= _ALIGNED * upper.height)
    return min(column, key=lambda cell: cell.middle, default=None)


def is_aligned_under(lower: Cell, upper: Cell) -> bool:
    """Tell whether a cell stands below another one and begins where that does."""
    is_aligned = abs(lower.left - upper.left) <= _ALIGNED * lower.height
    return is_aligned and is_under(lower, upper)


def is_under(lower: Cell, upper: Cell) -> bool:
    """Tell whether a cell may be the next line of a label."""
    height = max(lower.height, upper.height)
    if height > _TALLER * min(lower.height, upper.height):
        return False
    is_near = 0.5 * height < lower.middle - upper.middle <= _NEXT_LINE * height
    apart = min(
        abs(lower.left - upper.left), abs(lower.left + lower.right - upper.left - upper.right) / 2
    )
    return is_near and apart <= _ALIGNED * height
