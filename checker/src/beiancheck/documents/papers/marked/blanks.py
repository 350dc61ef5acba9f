"""Blanks that were left: underscores and dotted lines that nothing was written on."""

import re
from collections.abc import Iterator

from beiancheck.documents.box import Box
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.reading import Page

_LINE = re.compile("_{3,}")
_OPTIONAL = re.compile("其他|其它|备注|如有|□|○")
"""Words before a blank that may stay blank."""
_ASKED = 10
"""Characters before a blank that tell what is asked."""
_ABOVE = 0.9


def blanks(page: Page) -> tuple[tuple[str, Box], ...]:
    """Return what is asked before each blank, and the place above its line."""
    return tuple(blank for cell in cells(page) for blank in _blanks(cell))


def _blanks(cell: Cell) -> Iterator[tuple[str, Box]]:
    for match in _LINE.finditer(cell.text):
        before = cell.text[max(0, match.start() - _ASKED) : match.start()].strip("_: ")
        if before and not _OPTIONAL.search(before):
            yield re.split("[,。;:_ ]", before)[-1], _raised(cell.part(*match.span()).box)


def _raised(box: Box) -> Box:
    """Return the place above a line, as high as its text."""
    a, b, c, d = box.corners
    down, across = round((d[1] - a[1]) * _ABOVE / 2), round((d[0] - a[0]) * _ABOVE / 2)
    left, right = (a[0] - across, a[1] - down), (b[0] - across, b[1] - down)
    return Box((left, right, (c[0], c[1]), (d[0], d[1])))
