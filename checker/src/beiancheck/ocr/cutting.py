"""How pieces of the raster are cut for a recogniser."""

import math

from beiancheck.documents.box import Box
from beiancheck.ocr.asking import Crop
from beiancheck.ocr.geometry import Rectangle

HEIGHT = 48
"""Pixels; what the recognisers were trained with."""
MULTIPLE = 8
LEAST_WIDTH = 16
MOST_WIDTH = 3200
"""Pixels; 66 characters and more, beyond which a line is squeezed."""
MOST_SAMPLES = 4


def cut(place: Rectangle, *, is_reversed: bool = False, wider: float = 1.0) -> Crop:
    """Return the piece for a line; a line that runs down the page is read from its foot up.

    ``is_reversed``: as if the page stood on its head; ``wider``: so many times as wide as it is.
    """
    corners = list(place.corners())
    length, height = place.length, place.height
    if height > 1.5 * length:
        # What runs down an upright page is mostly text on its side, its head to the left.
        corners = [corners[3], corners[0], corners[1], corners[2]]
        length, height = height, length
    if is_reversed:
        corners = corners[2:] + corners[:2]
    width = round(HEIGHT * wider * length / max(height, 1) / MULTIPLE) * MULTIPLE
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    return Crop(
        corners=(ax, ay, bx, by, cx, cy, dx, dy),
        width=min(MOST_WIDTH, max(LEAST_WIDTH, width)),
        finer=min(MOST_SAMPLES, max(1, math.ceil(height / HEIGHT - 0.25))),
    )


def piece(box: Box) -> Crop:
    """Return the piece for a place that is weighed, as it stands on the page."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = box.corners
    length, height = math.hypot(bx - ax, by - ay), max(1.0, math.hypot(dx - ax, dy - ay))
    width = round(HEIGHT * length / height / MULTIPLE) * MULTIPLE
    return Crop(
        corners=(ax, ay, bx, by, cx, cy, dx, dy),
        width=min(MOST_WIDTH, max(LEAST_WIDTH, width)),
        finer=min(MOST_SAMPLES, max(1, math.ceil(height / HEIGHT - 0.25))),
    )
