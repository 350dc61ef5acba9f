"""Pieces of a date that stand in one row: 2021　年　04　月　07　日, or 年六 and 月 and 二日."""

import re
from collections.abc import Iterator, Sequence
from math import cos, sin
from statistics import median

from beiancheck.documents.doubting import has_broken_day, is_open_day
from beiancheck.documents.papers.values.days import days
from beiancheck.documents.reading import Line
from beiancheck.ocr.geometry import Rectangle

HAN = "〇○零一二三四五六七八九十"
"""Signs of a date in Chinese numerals."""
_PIECE = re.compile(
    "(?=[ /|]*[0-9０-９年月日曰且])[0-9０-９年月日曰且 /|]{1,12}|[12][0-9A-Za-z]{3}年?"
    f"|[{HAN}年月日曰 ]{{1,12}}"
)
"""A part of a date, with a speck in it; a digit of a year may be read as a letter: 20F9.

Below a seal 日 and 月 are read as 曰 and 且.
"""
_WORD, _BEGINS = (
    re.compile("[年月日曰]"),
    re.compile(f"[0-9]{{2}}|[〇○零一二][{HAN}]|年.*[0-9{HAN}].*日"),
)
FEWEST, _MOST = 2, 8
"""Pieces that make a row."""
_LONG = 5
"""Times its height that a line is long, from which on it tells how a page leans."""
_APART, _OFF = 11.0, 0.5
"""Heights by which two pieces may be apart along their line, and across it.

As many as half a year and a month with their words take that were not found.
"""


def rows(lines: Sequence[Line], places: Sequence[Rectangle]) -> Iterator[list[int]]:
    """Yield the places of pieces of a date that stand in one row, from the left to the right."""
    lean = median([one.angle for one in places if one.length > _LONG * one.height] or [0.0])
    left = [
        at for at, line in enumerate(lines) if _PIECE.fullmatch(line.text) and not is_one(line.text)
    ]
    while left:
        row = [left.pop(0)]
        grown = True
        while grown:
            near = [at for at in left if any(_are_near(places[at], places[by], lean) for by in row)]
            left = [at for at in left if at not in near]
            row += near
            grown = bool(near)
        row.sort(key=lambda at: _along(places[at], lean))
        text = "".join(lines[at].text for at in row)
        if FEWEST <= len(row) <= _MOST and _WORD.search(text) and _BEGINS.match(text):
            yield row


def _along(place: Rectangle, angle: float) -> float:
    return place.x * cos(angle) + place.y * sin(angle)


def _are_near(one: Rectangle, other: Rectangle, lean: float) -> bool:
    """Tell whether two pieces follow each other in a line; by themselves they lean as they like."""
    height = min(one.height, other.height)
    dx, dy = other.x - one.x, other.y - one.y
    along, across = abs(dx * cos(lean) + dy * sin(lean)), abs(dy * cos(lean) - dx * sin(lean))
    gap = along - (one.length + other.length) / 2
    return across <= _OFF * height and gap <= _APART * max(one.height, other.height)


def is_one(text: str) -> bool:
    """Tell whether a text is one whole date."""
    found = days(text)
    is_whole = len(found) == 1 and found[0].day is not None and found[0].start == 0
    return is_whole and not (has_broken_day(text) or is_open_day(text))
