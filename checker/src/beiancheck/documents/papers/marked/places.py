"""Places that ask for a signature, a seal or a date, as boxes on the page as it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from beiancheck.documents.box import Box
from beiancheck.documents.papers.marked.area import Area, on_page
from beiancheck.documents.papers.marked.bands import bands
from beiancheck.documents.papers.marked.mark import MarkKind
from beiancheck.documents.papers.marked.signing import Label, areas, day_of, labels
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.cells import cells, lean_of
from beiancheck.documents.reading import Page


@dataclass(frozen=True, slots=True)
class Place:
    """A label with the boxes where its answer may stand, and the words that were read there.

    ``is_printed_day``: the boxes are those before 年, 月 and 日. ``around``: the room between the
    lines near a label for a seal.
    """

    label: Label
    boxes: tuple[Box, ...]
    words: str
    is_printed_day: bool
    around: tuple[Box, ...] = ()


def places(page: Page) -> tuple[Place, ...]:
    """Return all places of a page, the provider's too."""
    found = cells(page)
    lean = lean_of(page)
    every = labels(found)
    taken = {id(label.cell.line) for label in every}
    others = [cell for cell in found if id(cell.line) not in taken]
    return tuple(_place(label, found, others, page.width, lean) for label in every)


def _place(
    label: Label, found: Sequence[Cell], others: Sequence[Cell], width: int, lean: float
) -> Place:
    spots, is_day = areas(label, found, width)
    standing = [cell for cell in others if _stands_in(cell, spots)]
    if label.kind is MarkKind.DATED:
        standing += [cell for cell in day_of(label, found) if cell not in standing]
    room = bands(label.cell, found, width) if label.kind is MarkKind.SEALED else ()
    return Place(
        label,
        tuple(on_page(area, lean) for area in spots),
        label.rest + "".join(cell.text for cell in standing),
        is_day,
        tuple(on_page(area, lean) for area in room),
    )


def _stands_in(cell: Cell, spots: Sequence[Area]) -> bool:
    across = (cell.left + cell.right) / 2
    return any(
        left <= across <= right and top <= cell.middle <= bottom
        for left, top, right, bottom in spots
    )
