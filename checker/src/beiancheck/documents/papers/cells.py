"""The lines of a page as cells of a table: squared up, with spaces between characters gone."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from beiancheck.documents.box import Box
from beiancheck.documents.reading import Line, Page
from beiancheck.formats.typed import half_width, is_han, tight

_LONG_LINE = 6
"""Characters from which a line tells by how much the page leans."""
_MOST_LEAN = math.radians(15)
_MOST_SKEW = math.radians(10)
_SAME_ROW = 0.5
"""Share of a line's height by which the middle of another may be off in the same row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A stretch of a line; coordinates are those of the page after it was squared up.

    ``text`` is half-width, without spaces beside Chinese characters; ``places`` are the places of
    its characters in the line.
    """

    line: Line
    text: str
    places: tuple[int, ...]
    left: float
    right: float
    middle: float
    height: float

    def part(self, start: int, stop: int) -> "Cell":
        """Return the cell of the characters ``text[start:stop]``."""
        width = (self.right - self.left) / max(len(self.text), 1)
        return Cell(
            line=self.line,
            text=self.text[start:stop],
            places=self.places[start:stop],
            left=self.left + width * start,
            right=self.left + width * stop,
            middle=self.middle,
            height=self.height,
        )

    @property
    def box(self) -> Box:
        """The place of its characters on the page as it is."""
        if not self.places:
            return self.line.box
        return self.line.part(self.places[0], self.places[-1] + 1)

    @property
    def confidence(self) -> int:
        """The confidence of its least sure character, per mille."""
        if not self.places:
            return self.line.confidence
        return self.line.confidence_of(self.places[0], self.places[-1] + 1)

    def is_beside(self, other: "Cell") -> bool:
        """Tell whether two cells stand in the same row."""
        return abs(self.middle - other.middle) <= _SAME_ROW * max(self.height, other.height)


def cells(page: Page) -> tuple[Cell, ...]:
    """Return the lines of a page as cells, from the top to the bottom."""
    lean = _lean(page)
    # A watermark runs across the page at an angle of its own.
    found = [_cell(line, lean) for line in page.lines if abs(_angle(line) - lean) <= _MOST_SKEW]
    return tuple(sorted((one for one in found if one.text), key=lambda one: (one.middle, one.left)))


def _lean(page: Page) -> float:
    """Return the angle at which the text stands, in radians."""
    angles = []
    for line in page.lines:
        angle = _angle(line)
        if len(line.text) >= _LONG_LINE and abs(angle) <= _MOST_LEAN:
            angles.append(angle)
    return median(angles) if angles else 0.0


def _angle(line: Line) -> float:
    (ax, ay), (bx, by), _, _ = line.box.corners
    return math.atan2(by - ay, bx - ax)


def _cell(line: Line, lean: float) -> Cell:
    cos, sin = math.cos(-lean), math.sin(-lean)
    corners = [(x * cos - y * sin, x * sin + y * cos) for x, y in line.box.corners]
    kept = tuple(_kept(line.text))
    return Cell(
        line=line,
        text="".join(half_width(line.text[place]) for place in kept),
        places=kept,
        left=min(x for x, _ in corners),
        right=max(x for x, _ in corners),
        middle=sum(y for _, y in corners) / len(corners),
        height=max(float(line.box.height), 1.0),
    )


def _kept(text: str) -> Iterator[int]:
    """Yield the places of the characters that stay: no spaces but those between Latin words."""
    for place, letter in enumerate(text):
        if tight(letter):
            yield place
            continue
        before, after = text[:place].rstrip()[-1:], text[place + 1 :].lstrip()[:1]
        is_first = place == 0 or bool(tight(text[place - 1]))
        if is_first and before.isascii() and after.isascii() and before and after:
            yield place


def has_only_han(text: str) -> bool:
    """Tell whether every character is a Chinese one."""
    return bool(text) and all(map(is_han, text))
