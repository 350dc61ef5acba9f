"""Words that run across a page, and the lines that they cross."""

import math
from collections.abc import Sequence

from beiancheck.ocr import places
from beiancheck.ocr.geometry import Rectangle

ASLANT = math.radians(6)
"""How far a long line leans from the others at least if it is none of them."""
SURELY = math.radians(15)
"""How far it leans if it is none of a bent page's lines either."""
MOSTLY = 0.6
"""Share of a line that must be found in the other picture for it to be the same line."""

TALLER = 1.7
"""How many times as high as a line its place may be."""


def has_crossing(found: Sequence[Rectangle]) -> bool:
    """Tell whether words run across the page: a watermark, as a rule."""
    lean = places.leaning(found)
    return any(_is_aslant(place, lean) for place in found)


def level(found: Sequence[Rectangle]) -> list[int]:
    """Return which places, by their number, do not surely run across the page.

    The lines of a bent page lean this way and that, but not so much.
    """
    lean = places.leaning(found)
    return [at for at, place in enumerate(found) if not _is_aslant(place, lean, SURELY)]


def untangled(found: list[Rectangle], clear: list[Rectangle]) -> list[Rectangle]:
    """Add the lines that are seen only where the picture was cleared of pale words.

    Words that run across stay, after the others: what a watermark says is told too. Pieces of a
    line give way to it, and so does what leans so much that it seemed to run across.
    """
    lean = places.leaning(found)
    across = [place for place in found if _is_aslant(place, lean)]
    standing = [place for place in found if not _is_aslant(place, lean)]
    for place in clear:
        if _is_aslant(place, lean) or any(_holds(one, place, lean) for one in standing):
            continue
        standing = [one for one in standing if _share(one, place, lean) <= MOSTLY]
        standing.append(place)
    seen = [one for one in across if any(_share(one, it, lean) > MOSTLY for it in standing)]
    return places.ordered(standing, lean) + [one for one in across if one not in seen]


def _holds(one: Rectangle, place: Rectangle, lean: float) -> bool:
    """Tell whether a place is seen as a line already, and not as part of something taller."""
    return one.height < TALLER * place.height and _share(place, one, lean) > MOSTLY


def _is_aslant(place: Rectangle, lean: float, least: float = ASLANT) -> bool:
    return places.is_long(place) and abs(place.angle - lean) > least


def _share(place: Rectangle, other: Rectangle, lean: float) -> float:
    """Return how much of a place another one covers, as the page leans."""
    one, two = (_squared(each, lean) for each in (place, other))
    across = min(one[2], two[2]) - max(one[0], two[0])
    down = min(one[3], two[3]) - max(one[1], two[1])
    area = (one[2] - one[0]) * (one[3] - one[1])
    return max(0.0, across) * max(0.0, down) / max(area, 1.0)


def _squared(place: Rectangle, lean: float) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom as they are on the page turned by its lean."""
    cos, sin = math.cos(lean), math.sin(lean)
    spots = [(x * cos + y * sin, y * cos - x * sin) for x, y in place.corners()]
    across, down = zip(*spots, strict=True)
    return min(across), min(down), max(across), max(down)
