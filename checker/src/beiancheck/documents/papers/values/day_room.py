"""Room in a date for a digit that was not read: 2025年03月2日 of 2025年03月12日.

A narrow 1 beside another digit is the likeliest to be lost, and each digit left may be sure.
"""

import re
from collections.abc import Sequence
from statistics import mean

from beiancheck.documents.papers.rows.cell import Cell

_DAY = re.compile("([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日")
_UNEVEN = re.compile(
    "年0[0-9]月[0-9]日|年[0-9]月0[0-9]日"
    r"|(?<![0-9])[12][0-9]{3}([-/.])(?:0[0-9]\1[0-9]|[0-9](?:[-/.])0[0-9])(?![0-9])"
)
_ROOMY, _LEAST = 2.45, 0.65
"""Digits of room round a single one from which another may have stood there, and by how many
more than round the month or the day it is. Dates had 1.4 to 2.1, those that lost a digit 2.6 to 3.
"""


def has_lost_digit(cells: Sequence[Cell]) -> bool:
    """Tell whether a date writes its month with two digits and its day with one, or has room."""
    text = "".join(cell.text for cell in cells)
    if _UNEVEN.search(text):
        return True
    found = _DAY.search(text)
    if not found or (len(found[2]) == len(found[3]) == 2):  # noqa: PLR2004 -- digits
        return False
    return len(cells) == 1 and bool(cells[0].line.sureness) and _has_room(cells[0], found)


def _has_room(cell: Cell, found: re.Match[str]) -> bool:
    widths = [letter.right - letter.left for letter in cell.letters]
    start = found.start()
    digit = mean(widths[start + 1 : start + 3])
    month, day = (
        _apart(widths[found.start(part) : found.end(part)], digit) / digit - len(found[part])
        for part in (2, 3)
    )
    return any(
        len(found[part]) == 1 and one > _ROOMY and one - other > _LEAST
        for part, one, other in ((2, month, day), (3, day, month))
    )


def _apart(widths: Sequence[float], digit: float) -> float:
    """Return how far the middles of the words before and after some digits are apart.

    A letter reaches from halfway to the one before it to halfway to the one after it.
    """
    return 2 * sum(widths) - digit * (len(widths) - 1)
