"""Which pieces of print tell how sharp and how clear a page is."""

import math

from beiancheck.documents.box import Box
from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.reading import Page

_MOST, _SHORTEST = 16, 3
"""How many lines are looked at, and from how many characters on."""
_LONGEST = 8
"""Heights of a line that are looked at of it."""


def printed(page: Page) -> tuple[Box, ...]:
    """Return the beginnings of lines from all over the page; watermarks are no print."""
    lines = dict.fromkeys(cell.line for cell in cells(page))
    boxes = [line.box for line in lines if len(line.text) >= _SHORTEST]
    every = max(1, -(-len(boxes) // _MOST))
    return tuple(beginning(box) for box in boxes[::every])


def beginning(box: Box) -> Box:
    """Return the part of a line's place that is looked at."""
    (ax, ay), (bx, by), _, _ = box.corners
    length = max(1.0, math.hypot(bx - ax, by - ay))
    return box.part(0, min(1000, round(1000 * _LONGEST * box.height / length)))
