"""Rectangles that lean: the smallest one round some points, and growing it."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle by its middle, its sides and how far the first one leans from the x axis.

    ``length`` runs along ``angle`` (radians, clockwise on the page), ``height`` across it.
    """

    x: float
    y: float
    length: float
    height: float
    angle: float

    def grown(self, distance: float) -> "Rectangle":
        """Return the rectangle with every side moved outwards."""
        more = 2 * distance
        return Rectangle(self.x, self.y, self.length + more, self.height + more, self.angle)

    def scaled(self, across: float, down: float) -> "Rectangle":
        """Return it on a page that is larger by two factors, which may differ a little."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return Rectangle(
            x=self.x * across,
            y=self.y * down,
            length=self.length * math.hypot(cos * across, sin * down),
            height=self.height * math.hypot(sin * across, cos * down),
            angle=math.atan2(sin * down, cos * across),
        )

    def corners(self) -> tuple[Spot, Spot, Spot, Spot]:
        """Return the corners clockwise from the upper left, as one reads along ``angle``."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        ax, ay = cos * self.length / 2, sin * self.length / 2
        bx, by = -sin * self.height / 2, cos * self.height / 2
        return (
            (self.x - ax - bx, self.y - ay - by),
            (self.x + ax - bx, self.y + ay - by),
            (self.x + ax + bx, self.y + ay + by),
            (self.x - ax + bx, self.y - ay + by),
        )


def hull(points: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the convex hull of some points (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:  # noqa: PLR2004 -- two points are their own hull
        return ordered
    lower = _chain(ordered)
    upper = _chain(reversed(ordered))
    return lower[:-1] + upper[:-1]


def _chain(points: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for x, y in points:
        while len(found) > 1:
            (ax, ay), (bx, by) = found[-2], found[-1]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            found.pop()
        found.append((x, y))
    return found


def smallest(corners: Sequence[tuple[int, int]]) -> Rectangle:
    """Return the rectangle of smallest area round a convex hull; one of its sides lies on it."""
    best: Rectangle | None = None
    for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (ax, ay) == (bx, by):
            continue
        found = leaning(corners, math.atan2(by - ay, bx - ax))
        if best is None or found.length * found.height < best.length * best.height:
            best = found
    return lying(best or leaning(corners, 0.0))


def leaning(corners: Sequence[Spot], angle: float) -> Rectangle:
    """Return the smallest rectangle round some points that leans by a given angle."""
    cos, sin = math.cos(angle), math.sin(angle)
    along = [x * cos + y * sin for x, y in corners]
    across = [y * cos - x * sin for x, y in corners]
    u, v = (min(along) + max(along)) / 2, (min(across) + max(across)) / 2
    return Rectangle(
        x=u * cos - v * sin,
        y=u * sin + v * cos,
        length=max(along) - min(along),
        height=max(across) - min(across),
        angle=angle,
    )


def lying(found: Rectangle) -> Rectangle:
    """Return the same rectangle with the angle nearest to the x axis, from -45 to 45 degrees."""
    quarter = math.pi / 2
    turns = round(found.angle / quarter)
    swapped = turns % 2 == 1
    return Rectangle(
        found.x,
        found.y,
        found.height if swapped else found.length,
        found.length if swapped else found.height,
        found.angle - turns * quarter,
    )
