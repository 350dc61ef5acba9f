"""Lines from places and readings, and what becomes of two readings of one place."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from beiancheck.documents.box import Box, Point
from beiancheck.documents.doubting import LEAST_TWICE, codes, is_sound
from beiancheck.documents.reading import Line, same
from beiancheck.ocr import cutting
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Reading
from beiancheck.ocr.recognising import Readings

LEAST = 300
"""Per mille: what is read less surely is a smudge or a picture, no text."""
_MOST_ALIKE = 20
"""Lines that say the same and are held against each other; a page of lone letters has thousands."""
UNREADABLE, PLAIN = 500, 900
"""Per mille: a second reading below the first of these yields to a first one above the other."""


def written(places: Iterable[Rectangle], readings: Readings) -> list[tuple[Rectangle, Line]]:
    """Return the places where text was read, with it."""
    return [
        (place, _line(_box(place), readings[place]))
        for place in places
        if readings[place].text and readings[place].confidence >= LEAST
    ]


def single(found: Sequence[tuple[Rectangle, Line]]) -> list[tuple[Rectangle, Line]]:
    """Return lines without those that say the same in the same place; the tighter one stays."""
    kept: dict[int, tuple[Rectangle, Line]] = {}
    said: dict[str, list[int]] = {}
    for at, (place, line) in enumerate(found):
        alike = said.setdefault(line.text, [])
        twin = next((one for one in alike[-_MOST_ALIKE:] if _is_near(kept[one][0], place)), None)
        if twin is None:
            alike.append(at)
            kept[at] = place, line
        elif place.height < kept[twin][0].height:
            kept[twin] = place, line
    return list(kept.values())


def _is_near(mine: Rectangle, theirs: Rectangle) -> bool:
    near = min(mine.height, theirs.height) / 2
    return math.dist((mine.x, mine.y), (theirs.x, theirs.y)) <= near


def compared(line: Line, second: Reading, known: str) -> Line:
    """Return a line after the larger recogniser read it too: its word counts, both are kept.

    ``known`` are the characters of the first one.
    """
    is_unreadable = second.confidence < UNREADABLE and line.confidence > PLAIN
    if not second.text or is_unreadable or _is_sounder(line.text, second.text):
        return replace(line, other=second.text)
    read = _line(line.box, second, line.text)
    return replace(read, is_settled=_is_settled(line.text, read, known))


def _is_sounder(first: str, second: str) -> bool:
    """Tell whether the check digit of a number fits as it was read first, and only so."""
    return any(map(is_sound, codes(first))) and not any(map(is_sound, codes(second)))


def _is_settled(first: str, read: Line, known: str) -> bool:
    """Tell whether a line differs only in characters that the first recogniser does not know."""
    one, other = same(first), same(read.text)
    places = [at for at, letter in enumerate(read.text) if same(letter)]
    if len(one) != len(other) or len(places) != len(other):
        return False
    return all(
        mine == theirs or (theirs not in known and read.sureness[at] >= LEAST_TWICE)
        for mine, theirs, at in zip(one, other, places, strict=True)
    )


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
