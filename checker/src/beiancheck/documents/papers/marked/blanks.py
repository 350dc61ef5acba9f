"""Blanks that were left: underscores that nothing was written on, labels before a comma."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from beiancheck.documents.box import Box
from beiancheck.documents.papers.marked.area import Area, on_page
from beiancheck.documents.papers.marked.unfilled import unfilled
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.cells import cells, lean_of
from beiancheck.documents.reading import Page

_LINE = re.compile("_{3,}")
_OPTIONAL = re.compile("其他|其它|备注|如有|□|○")
"""Words before a blank that may stay blank."""
_ASKED = 10
"""Characters before a blank that tell what is asked."""
_ABOVE = 0.9
_NOTHING = re.compile(
    "([一-鿿]{0,6}(?:号码|证件?号|代码|姓名|名称|电话|手机号?|域名|地址|住址|职务|邮箱))[:为](?=[,。;)、])"
)
"""A label of a sentence that goes on behind it as if something stood there."""
_RUNS_ON, _GOES_ON = re.compile("[一-鿿]{8}$"), re.compile("[的之为及与和,、]")
"""A line that ends within a sentence, and how the next one goes on behind a blank."""
_LED, _STEP = 4.0, 2.6
"""Heights of a line by which such a line begins further right, and down to it."""
_LINE_ROOM, _FOOT = 0.6, 0.25
"""Heights above and below the middle of a line within which is written."""


def blanks(page: Page) -> tuple[tuple[str, Box], ...]:
    """Return what is asked before each blank, and the place where it would be written."""
    found = cells(page)
    lean = lean_of(page)
    lined = (blank for cell in found for blank in _blanks(cell))
    empty = (*_spoken(found), *_led(found), *unfilled(found))
    return (*lined, *((asked, on_page(area, lean)) for asked, area in empty))


def _spoken(found: Sequence[Cell]) -> Iterator[tuple[str, Area]]:
    """Yield the labels of sentences that nothing follows, with the room behind them.

    The comma may begin the next line; then the room before it counts, where it is the wider one.
    """
    right = max((cell.right for cell in found), default=0.0)
    for at, cell in enumerate(found):
        behind = found[at + 1] if at + 1 < len(found) else None
        text = cell.text + (behind.text[:1] if behind else "")
        for match in _NOTHING.finditer(text):
            colon = cell.letters[match.end() - 1]
            is_within = match.end() < len(cell.text) or (behind and behind.is_beside(cell))
            nearest = cell.letters[match.end()].left if match.end() < len(cell.text) else right
            stop = behind.left if behind and behind.is_beside(cell) else nearest
            rooms = [(colon.right, stop, cell)]
            if behind and not is_within:
                rooms.append((min(cell.left, behind.left), behind.left, behind))
            start, stop, row = max(rooms, key=lambda room: room[1] - room[0])
            if stop - start > row.height:
                # A line to be written on may be drawn at the foot.
                top, foot = row.middle - _LINE_ROOM * row.height, row.middle + _FOOT * row.height
                inset = 0.3 * row.height
                area = start + inset, top, stop - inset, foot
                yield match[1], area


def _led(found: Sequence[Cell]) -> Iterator[tuple[str, Area]]:
    """Yield the room at the start of a line that goes on with a sentence far from the edge."""
    for cell, below in pairwise(found):
        is_next = 0 < below.middle - cell.middle <= _STEP * cell.height
        is_rest = _RUNS_ON.search(cell.text) and _GOES_ON.match(below.text)
        room = below.left - cell.left
        if is_next and is_rest and _LED * below.height <= room and below.right <= cell.right:
            half = _LINE_ROOM * below.height
            top, bottom = below.middle - half, below.middle + half
            inset = 0.3 * below.height
            yield cell.text[-_ASKED:], (cell.left, top, below.left - inset, bottom)


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
