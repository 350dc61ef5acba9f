"""Rectangles on a page squared up, and where they lie on the page as it is."""

import math

from beiancheck.documents.box import Box, Point

Area = tuple[float, float, float, float]
"""Left, top, right and bottom on the page squared up."""


def on_page(area: Area, lean: float) -> Box:
    """Return the place of an area on the page, whose lines lean by an angle in radians."""
    left, top, right, bottom = area
    cos, sin = math.cos(lean), math.sin(lean)

    def at(x: float, y: float) -> Point:
        return round(x * cos - y * sin), round(x * sin + y * cos)

    return Box((at(left, top), at(right, top), at(right, bottom), at(left, bottom)))
