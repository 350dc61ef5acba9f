"""Labels of a form or a table, in one line or broken in two or three."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from beiancheck.documents.papers.letters import asked_for
from beiancheck.documents.papers.letters.torn_names import is_below
from beiancheck.documents.papers.rows.cell import Cell

_MOST_LINES = 3
_NEXT_LINE, _ENDED = 1.9, 0.3
"""Heights of a line to the next one of a label, and by which both end apart at the right."""
_MAY_BEGIN = re.compile("[一-鿿A-Z(][一-鿿A-Z()、/]{2,10}")
"""How a label is built of which more stands in the next line."""


@dataclass(frozen=True, slots=True)
class Head:
    """A label with its cells, from the top."""

    text: str
    cells: tuple[Cell, ...]

    @property
    def middle(self) -> float:
        """Where its middle is."""
        return (self.cells[0].middle + self.cells[-1].middle) / 2

    @property
    def height(self) -> float:
        """How high one of its lines is."""
        return max(cell.height for cell in self.cells)

    @property
    def left(self) -> float:
        """Where it begins."""
        return min(cell.left for cell in self.cells)

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(cell.right for cell in self.cells)


def heads(found: Sequence[Cell]) -> Iterator[Head]:
    """Yield the labels that fill their cells."""
    taken: set[int] = set()
    for cell in found:
        if id(cell) in taken:
            continue
        whole = _broken(cell, found)
        if whole:
            taken |= {id(one) for one in whole.cells[1:]}
            yield whole
        elif asked_for.is_label(cell.text):
            yield Head(cell.text, (cell,))


def _broken(cell: Cell, found: Sequence[Cell]) -> Head | None:
    """Return a label that goes on in the next line or two: 网站负责, then 人."""
    if not _MAY_BEGIN.fullmatch(cell.text):
        return None
    lines, best = [cell], None
    while len(lines) < _MOST_LINES:
        below = next((one for one in found if _is_under(one, lines[-1])), None)
        is_aside = below is not None and below.text.startswith("(")
        if below is None or asked_for.is_label(below.text):
            break
        if len(below.text) > len(cell.text) and not is_aside:
            break
        lines.append(below)
        text = "".join(one.text for one in lines)
        best = Head(text, tuple(lines)) if asked_for.is_label(text) else best
    return best


def _is_under(cell: Cell, above: Cell) -> bool:
    """Tell whether a line goes on with the one above: begun, centred or ended alike."""
    is_next = 0.6 * cell.height < cell.middle - above.middle <= _NEXT_LINE * cell.height
    is_ended_alike = abs(cell.right - above.right) <= _ENDED * cell.height
    return is_below(cell, above) or (is_next and is_ended_alike)
