"""Finding the lines of a page, in a picture no larger than they need."""

from statistics import median

from beiancheck.ocr import places
from beiancheck.ocr.asking import Asking, Detect
from beiancheck.ocr.geometry import Rectangle

MULTIPLE = 32
"""The detector's sides, in pixels."""
SMALL_PAGE, SMALL_SIDE, SIDE = 1400, 736, 960
"""A raster up to this longer side is looked at in this size, a larger one in that."""
MOST_ENLARGED = 2
FINEST_SIDE = 1600
FINE, WANTED = 12, 16
"""Pixels: where half the lines are lower than this, they are looked at again in that height."""


def detected(width: int, height: int) -> Asking[list[Rectangle]]:
    """Find the lines of a raster, in reading order; small print is looked at twice."""
    longer = max(width, height)
    side = min(SMALL_SIDE if longer <= SMALL_PAGE else SIDE, MOST_ENLARGED * longer)
    found = yield from _seen(width, height, side)
    if not found:
        return found
    middle = median(min(place.length, place.height) for place in found) * side / longer
    finer = min(FINEST_SIDE, MOST_ENLARGED * longer, round(side * WANTED / middle))
    return (yield from _seen(width, height, finer)) if middle < FINE and finer > side else found


def _seen(width: int, height: int, side: int) -> Asking[list[Rectangle]]:
    scale = side / max(width, height)
    size = _multiple(width * scale), _multiple(height * scale)
    (levels,) = yield Detect(*size)
    return places.lines(levels, size, (width, height))


def _multiple(length: float) -> int:
    return max(MULTIPLE, round(length / MULTIPLE) * MULTIPLE)
