"""A test paper and what is true of it."""

from dataclasses import dataclass, field

from PIL import Image

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""Corners in pixels, clockwise from the top left one as the text is read."""
Box = tuple[int, int, int, int]


def corners(box: tuple[float, float, float, float]) -> Quad:
    """Return the corners of an upright box."""
    left, top, right, bottom = box
    return (left, top), (right, top), (right, bottom), (left, bottom)


def around(quad: Quad) -> Box:
    """Return the upright box around a quadrilateral, in whole pixels."""
    across, down = [x for x, _ in quad], [y for _, y in quad]
    return int(min(across)), int(min(down)), int(max(across) + 1), int(max(down) + 1)


@dataclass(frozen=True, slots=True)
class Value:
    """A value as it is printed, lines joined, and where; ``lines`` is how it is broken."""

    field: str
    text: str
    quad: Quad
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the paper that is no printed value: a seal, a signature, a QR code, a photo."""

    sort: str
    quad: Quad
    text: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one font file on one line; ``x`` is its left edge, ``y`` its baseline."""

    text: str
    x: float
    y: float
    font: str
    size: int
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A page. ``kind`` is a value of `Paper` in beiancheck.terms, or ``none``: not a paper at all.

    ``under``, ``runs`` and ``over`` are the layers of an undamaged page, for born-digital PDFs.
    ``damage`` names what was done to it, with its strength from 0 to 1.
    """

    kind: str
    layout: str
    picture: Image.Image
    values: tuple[Value, ...] = ()
    marks: tuple[Mark, ...] = ()
    letters: int = 24
    under: Image.Image | None = None
    over: Image.Image | None = None
    runs: tuple[Run, ...] = ()
    damage: tuple[tuple[str, float], ...] = ()
    told: dict[str, str] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """Return the text of a field; raises KeyError if it is not printed."""
        return {value.field: value.text for value in self.values}[name]
