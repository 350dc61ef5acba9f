"""Finding the lines of a page, in a picture no larger than they need."""

from statistics import median

from beiancheck.ocr import crossing, places
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
    """Find the lines of a raster, in reading order; small print is looked at twice.

    Where words run across the page, it is looked at once more without what is pale: a watermark
    and the lines that it crosses look like one.
    """
    longer = max(width, height)
    side = min(SMALL_SIDE if longer <= SMALL_PAGE else SIDE, MOST_ENLARGED * longer)
    found = yield from _seen(width, height, side)
    if not found:
        return found
    middle = median(min(place.length, place.height) for place in found) * side / longer
    finer = min(FINEST_SIDE, MOST_ENLARGED * longer, round(side * WANTED / middle))
    if middle < FINE and finer > side:
        side = finer
        found = yield from _seen(width, height, side)
    if not crossing.has_crossing(found):
        return found
    clear = yield from _seen(width, height, side, is_clear=True)
    return crossing.untangled(found, clear)


def _seen(width: int, height: int, side: int, *, is_clear: bool = False) -> Asking[list[Rectangle]]:
    scale = side / max(width, height)
    size = _multiple(width * scale), _multiple(height * scale)
    (levels,) = yield Detect(*size, is_clear)
    return places.lines(levels, size, (width, height))


def _multiple(length: float) -> int:
    return max(MULTIPLE, round(length / MULTIPLE) * MULTIPLE)
