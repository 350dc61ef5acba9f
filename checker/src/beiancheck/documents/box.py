"""A place on a page: four corners, so that text that leans has one too."""

import math
from dataclasses import dataclass

Point = tuple[int, int]
"""x and y in pixels of the upright page, from its upper left corner."""


@dataclass(frozen=True, slots=True)
class Box:
    """Four corners of a line of text, clockwise as one reads it, from its upper left."""

    corners: tuple[Point, Point, Point, Point]

    @property
    def left(self) -> int:
        """The smallest x."""
        return min(x for x, _ in self.corners)

    @property
    def top(self) -> int:
        """The smallest y."""
        return min(y for _, y in self.corners)

    @property
    def right(self) -> int:
        """The largest x."""
        return max(x for x, _ in self.corners)

    @property
    def bottom(self) -> int:
        """The largest y."""
        return max(y for _, y in self.corners)

    @property
    def height(self) -> int:
        """How tall the text is: the distance from its upper to its lower edge, in pixels."""
        (ax, ay), _, _, (dx, dy) = self.corners
        return round(math.hypot(dx - ax, dy - ay))

    @property
    def length(self) -> int:
        """How long the text is along its line, in pixels."""
        (ax, ay), (bx, by), _, _ = self.corners
        return round(math.hypot(bx - ax, by - ay))

    def part(self, start: int, stop: int) -> "Box":
        """Return the part between two places along the line, in per mille of its length."""
        a, b, c, d = self.corners
        return Box(
            (
                _between(a, b, start),
                _between(a, b, stop),
                _between(d, c, stop),
                _between(d, c, start),
            )
        )


def upright(left: int, top: int, right: int, bottom: int) -> Box:
    """Return a box whose sides are those of the page."""
    return Box(((left, top), (right, top), (right, bottom), (left, bottom)))


def _between(start: Point, stop: Point, share: int) -> Point:
    return tuple(  # type: ignore[return-value]
        (one * (1000 - share) + other * share + 500) // 1000
        for one, other in zip(start, stop, strict=True)
    )
