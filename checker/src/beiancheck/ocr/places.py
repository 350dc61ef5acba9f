"""From the detector's map to the places of lines on the page, in the order in which one reads."""

import math
from collections.abc import Sequence
from itertools import accumulate

from beiancheck.ocr import blobs, geometry
from beiancheck.ocr.geometry import Rectangle

LEAST_LEVEL = 0.4
"""Mean level of the map below which a patch is no text, as PP-OCRv6 was published with."""
UNCLIP = 1.4
"""The map shows the core of a line; it is grown by this share of its area over its outline."""
SMALLEST = 3
"""Pixels of the map: less is no text."""
MOST_LINES = 400
"""Lines read of a page; a page of small print has a hundred."""
HOLLOW = 0.1
"""Share of its rectangle that a patch fills, below which it is a frame and no line.

Words round a seal fill 0.14 of it and more, what frames a page 0.06.
"""
LONG = 2.5
"""How many times longer than high a line must be for its lean to count."""


def lines(levels: bytes, size: tuple[int, int], page: tuple[int, int]) -> list[Rectangle]:
    """Return the places of text on a page (width, height) from the map of a smaller picture."""
    found = [blob for blob in blobs.blobs(levels, size[0]) if blob.level >= LEAST_LEVEL]
    found = sorted(found, key=lambda blob: -blob.pixels)[:MOST_LINES]
    hulls = [geometry.hull(blob.points) for blob in found]
    cores = [geometry.smallest(corners) for corners in hulls]
    # What a frame's rectangle holds are other lines, which would give way to it.
    solid = [at for at, blob in enumerate(found) if blob.pixels >= HOLLOW * _area(cores[at])]
    hulls, cores = [hulls[at] for at in solid], [cores[at] for at in solid]
    lean = leaning(cores)
    places = []
    for core, corners in zip(cores, hulls, strict=True):
        # A single character's rectangle leans anyhow; it stands as its page does.
        place = core if is_long(core) else geometry.leaning(corners, lean)
        if min(place.length, place.height) < SMALLEST:
            continue
        outline = 2 * (place.length + place.height)
        grown = place.grown(_area(place) * UNCLIP / outline)
        middle = Rectangle(grown.x + 0.5, grown.y + 0.5, grown.length, grown.height, grown.angle)
        places.append(middle.scaled(page[0] / size[0], page[1] / size[1]))
    return ordered(places, lean)


def _area(place: Rectangle) -> float:
    return place.length * place.height


def leaning(cores: Sequence[Rectangle]) -> float:
    """Return how far the long lines lean, in radians; 0 where there is none.

    Half of what is written leans less, half more: a watermark has many words, but short ones.
    """
    leans = sorted((core.angle, _slimness(core)) for core in cores if is_long(core))
    halfway = sum(weight for _, weight in leans) / 2
    sums = accumulate(weight for _, weight in leans)
    return next(
        (lean for (lean, _), so_far in zip(leans, sums, strict=True) if so_far >= halfway), 0.0
    )


def is_long(place: Rectangle) -> bool:
    """Tell whether a place is long enough, either way, for its lean to be known."""
    return _slimness(place) >= LONG


def _slimness(place: Rectangle) -> float:
    """Return how many times longer than high a place is: about as many characters stand there."""
    short, long = sorted((place.length, place.height))
    return long / max(short, 1)


def is_sideways(places: list[Rectangle]) -> bool:
    """Tell whether most of the longest lines run down the page."""
    longest = longest_of(places)
    return 2 * sum(place.height > 1.5 * place.length for place in longest) > len(longest)


def longest_of(places: list[Rectangle], count: int = 6) -> list[Rectangle]:
    """Return the longest lines, whichever way they run."""
    return sorted(places, key=lambda place: -max(place.length, place.height))[:count]


def ordered(places: list[Rectangle], lean: float) -> list[Rectangle]:
    """Return places row by row, and from the left in each row, along the lean of the page."""
    cos, sin = math.cos(lean), math.sin(lean)

    def depth(place: Rectangle) -> float:
        return place.y * cos - place.x * sin

    rows: list[list[Rectangle]] = []
    for place in sorted(places, key=depth):
        row = rows[-1] if rows else []
        if row and depth(place) - depth(row[0]) < min(place.height, row[0].height) / 2:
            row.append(place)
        else:
            rows.append([place])
    return [
        place for row in rows for place in sorted(row, key=lambda one: one.x * cos + one.y * sin)
    ]
