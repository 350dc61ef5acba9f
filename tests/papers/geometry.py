"""Moving a picture and its truth together: turning, mirroring, seeing it at a slant."""

from collections.abc import Callable
from dataclasses import replace
from math import hypot

from PIL import Image

from tests.papers.paper import Paper, Point, Quad

Way = Callable[[Point], Point]


def solved(rows: list[list[float]]) -> list[float]:
    """Solve linear equations by elimination; the last number of a row is its right side."""
    size = len(rows)
    for place in range(size):
        pivot = max(range(place, size), key=lambda row: abs(rows[row][place]))
        rows[place], rows[pivot] = rows[pivot], rows[place]
        first = rows[place][place]
        rows[place] = [number / first for number in rows[place]]
        for row in range(size):
            if row != place:
                factor = rows[row][place]
                pairs = zip(rows[row], rows[place], strict=True)
                rows[row] = [one - factor * other for one, other in pairs]
    return [row[-1] for row in rows]


def seen_from(start: Quad, end: Quad) -> list[float]:
    """Return the eight numbers of the projection that takes ``start`` to ``end``."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(start, end, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return solved(rows)


def projection(numbers: list[float]) -> Way:
    """Return the projection as a function of points."""
    a, b, c, d, e, f, g, h = numbers

    def way(point: Point) -> Point:
        x, y = point
        below = g * x + h * y + 1
        return (a * x + b * y + c) / below, (d * x + e * y + f) / below

    return way


def quad_by(way: Way, quad: Quad) -> Quad:
    """Move each corner."""
    one, two, three, four = map(way, quad)
    return one, two, three, four


def moved(paper: Paper, picture: Image.Image, way: Way, scale: float = 1.0) -> Paper:
    """Return the paper with another picture and its truth moved; values cut off are left out."""
    wide, high = picture.size
    values = tuple(replace(one, quad=quad_by(way, one.quad)) for one in paper.values)
    marks = tuple(replace(one, quad=quad_by(way, one.quad)) for one in paper.marks)
    return replace(
        paper,
        picture=picture,
        values=tuple(one for one in values if _is_inside(one.quad, wide, high)),
        marks=tuple(
            one for one in marks if one.sort == "watermark" or _is_inside(one.quad, wide, high)
        ),
        letters=max(1, round(paper.letters * scale)),
        under=None,
        over=None,
        runs=(),
    )


def _is_inside(quad: Quad, wide: int, high: int) -> bool:
    return all(0 <= x <= wide and 0 <= y <= high for x, y in quad)


def laid(paper: Paper, corners: Quad, ground: Image.Image) -> Paper:
    """Lay the paper on a ground so that its corners come to lie there."""
    wide, high = paper.picture.size
    own: Quad = ((0, 0), (wide, 0), (wide, high), (0, high))
    back = seen_from(corners, own)
    kind, smooth = Image.Transform.PERSPECTIVE, Image.Resampling.BICUBIC
    seen = paper.picture.transform(ground.size, kind, back, smooth)
    mask = Image.new("L", (wide, high), 255).transform(ground.size, kind, back, smooth)
    picture = ground.copy()
    picture.paste(seen, (0, 0), mask)
    (left, top), (right, top_right), _, _ = corners
    scale = hypot(right - left, top_right - top) / wide
    return moved(paper, picture, projection(seen_from(own, corners)), scale)
