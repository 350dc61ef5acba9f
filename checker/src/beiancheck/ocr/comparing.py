"""Lines from places and readings, and what becomes of two readings of one place."""

from collections.abc import Iterable
from dataclasses import replace

from beiancheck.documents.box import Box, Point
from beiancheck.documents.reading import Line
from beiancheck.ocr import cutting
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Reading
from beiancheck.ocr.recognising import Readings

LEAST = 300
"""Per mille: what is read less surely is a smudge or a picture, no text."""
UNREADABLE, PLAIN = 500, 900
"""Per mille: a second reading below the first of these yields to a first one above the other."""


def written(places: Iterable[Rectangle], readings: Readings) -> list[tuple[Rectangle, Line]]:
    """Return the places where text was read, with it."""
    return [
        (place, _line(_box(place), readings[place]))
        for place in places
        if readings[place].text and readings[place].confidence >= LEAST
    ]


def compared(line: Line, second: Reading) -> Line:
    """Return a line after the larger recogniser read it too: its word counts, both are kept."""
    if not second.text or (second.confidence < UNREADABLE and line.confidence > PLAIN):
        return replace(line, other=second.text)
    return _line(line.box, second, line.text)


def _line(box: Box, reading: Reading, other: str | None = None) -> Line:
    return Line(
        text=reading.text,
        box=box,
        confidence=reading.confidence,
        sureness=reading.sureness,
        edges=reading.edges,
        other=other,
    )


def _box(place: Rectangle) -> Box:
    """Return the corners of the piece that was read, in the order in which it was read."""
    numbers = [round(one) for one in cutting.cut(place).corners]
    a, b, c, d = zip(numbers[::2], numbers[1::2], strict=True)
    corners: tuple[Point, Point, Point, Point] = (a, b, c, d)
    return Box(corners)
