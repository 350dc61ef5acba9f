"""How a page's lines lean, and how their lean changes: what a camera at a slant does."""

import math
from statistics import median

from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.reading import Page

_LONG, _LENGTHS = 6, 6
"""Characters from which on a line tells its lean, and times it must be longer than high."""
_FEWEST, _SPREAD = 6, 4
"""Lines that tell how the lean changes; they must take a fourth of the page's height and more."""


def slant(page: Page) -> tuple[float, float]:
    """Return by how many degrees lines lean, clockwise, and by how much more at the foot."""
    lines = dict.fromkeys(cell.line for cell in cells(page))
    long = [line.box for line in lines if len(line.text) >= _LONG]
    leans = []
    for box in long:
        (ax, ay), (bx, by), _, _ = box.corners
        if math.hypot(bx - ax, by - ay) >= _LENGTHS * max(1, box.height):
            leans.append(((box.top + box.bottom) / 2, math.degrees(math.atan2(by - ay, bx - ax))))
    if not leans:
        return 0.0, 0.0
    lean = median(angle for _, angle in leans)
    leans.sort()
    third = len(leans) // 3
    top, foot = leans[:third], leans[len(leans) - third :]
    if len(leans) < _FEWEST or not third:
        return lean, 0.0
    rise = median(y for y, _ in foot) - median(y for y, _ in top)
    if rise * _SPREAD < page.height:
        return lean, 0.0
    change = median(angle for _, angle in foot) - median(angle for _, angle in top)
    return lean, change * page.height / rise
