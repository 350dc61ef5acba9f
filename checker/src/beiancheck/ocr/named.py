"""Lines that names and doubtful dates were taken from at the first reading, wherever they stand.

A sentence may name a person far from any label; only who reads papers finds the place.
"""

import math
from collections.abc import Sequence

from beiancheck.documents.box import Box
from beiancheck.documents.papers.read import worded
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.terms.items import Item

_NAMES = frozenset(
    {
        *(Item.NAME, Item.PERSON, Item.LEGAL_REPRESENTATIVE, Item.HOLDER),
        *(Item.ADDRESS, Item.REGISTRAR, Item.SITE_NAME, Item.AUTHORITY),
    }
)
_DAYS = frozenset(
    {
        *(Item.ISSUED, Item.REGISTERED, Item.EXPIRES, Item.DATED),
        *(Item.VALID_FROM, Item.VALID_UNTIL),
    }
)
"""The small recogniser loses a narrow 1; the larger one read 319 of 320 dates right."""


def named(lines: Sequence[Line]) -> frozenset[int]:
    """Return the places of the lines that names, addresses and doubtful dates come from."""
    if not lines:
        return frozenset()
    page = Page(
        number=1,
        width=max(1, *(line.box.right for line in lines)) + 1,
        height=max(1, *(line.box.bottom for line in lines)) + 1,
        lines=tuple(lines),
        source=Source.RECOGNISED,
    )
    wanted = (
        value
        for value in worded(page).values
        if value.item in _NAMES or (value.item in _DAYS and not value.is_sure)
    )
    boxes = [box for value in wanted for box in value.boxes]
    return frozenset(at for at, line in enumerate(lines) if any(_holds(line, it) for it in boxes))


def _holds(line: Line, box: Box) -> bool:
    """Tell whether a box is a part of a line's: its corners lie on the same two edges."""
    (ax, ay), (bx, by), _, _ = line.box.corners
    length = max(1.0, math.hypot(bx - ax, by - ay))
    near = 2 + line.box.height / 8
    return all(
        abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length <= near
        and -near <= ((bx - ax) * (x - ax) + (by - ay) * (y - ay)) / length <= length + near
        for x, y in box.corners[:2]
    )
