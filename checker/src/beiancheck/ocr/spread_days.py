"""Dates whose parts stand far apart, as forms print them: 2021　年　04　月　07　日.

The detector finds each part by itself, or only some of them. So the whole row is read once more as
one line, and what both readings say alike is as sure as any other text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import atan2, cos, sin
from statistics import median

from beiancheck.documents.doubting import LEAST_TWICE, has_broken_day, is_open_day
from beiancheck.documents.papers.values.days import days
from beiancheck.documents.reading import Line
from beiancheck.formats.typed import tight
from beiancheck.ocr import comparing
from beiancheck.ocr.asking import Asking, Recogniser
from beiancheck.ocr.geometry import Rectangle, leaning
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised

_PIECE = re.compile(
    "(?=[ /|]*[0-9０-９年月日曰且])[0-9０-９年月日曰且 /|]{1,12}|[12][0-9A-Za-z]{3}年?"
)
"""A part of a date, with a speck in it; a digit of a year may be read as a letter: 20F9.

Below a seal 日 and 月 are read as 曰 and 且.
"""
_WORD, _BEGINS = re.compile("[年月日曰]"), re.compile("[0-9]{2}|年.*[0-9].*日")
_LAST = re.compile("[日曰]")
_FEWEST, _MOST = 2, 8
"""Pieces that make a row."""
_LONG = 5
"""Times its height that a line is long, from which on it tells how a page leans."""
_APART, _OFF = 11.0, 0.5
"""Heights by which two pieces may be apart along their line, and across it.

As many as half a year and a month with their words take that were not found.
"""
_ROOM = 4.0
"""Heights that a year takes with the room behind it, or a day with the room before it."""
_MORE_ROOM = 7.0
"""Heights that a year takes with its word and the room behind both."""
_YEAR, _MONTH = re.compile("[12][0-9]{3}"), re.compile("[01]?[0-9](?![0-9])")
_SCRAP = 500
"""Per mille below which a piece may be one of the seal's characters, and is in no date."""
_TALL = 1.1
"""Times the height of its pieces that a row may be high, but for the highest one."""
_MOST_ROWS = 3
"""Rows of a page that are read so."""
_NO_DIGIT = re.compile("[^0-9]")
_NUMBER = re.compile("[0-9A-Za-z]+")
_DIGITS = 8
"""Of a date with two for the month and two for the day."""


def whole(
    lines: Sequence[Line], places: Sequence[Rectangle], dictionaries: Dictionaries
) -> Asking[tuple[list[Line], list[Rectangle]]]:
    """Return lines and places; where a row of pieces is one date, it stands for all of them."""
    rows = list(_rows(lines, places))[:_MOST_ROWS]
    united = {_united([(lines[at], places[at]) for at in row]): row for row in rows}
    readings = yield from recognised(united, dictionaries, Recogniser.NAMES)
    kept = dict(enumerate(zip(lines, places, strict=True)))
    for place, row in united.items():
        read = next((line for _, line in comparing.written([place], readings)), None)
        pieces = [lines[at] for at in row]
        if read is None or not _is_one(read.text) or not _holds(read.text, pieces):
            continue
        kept[row[0]] = _compared(read, pieces), place
        for at in row[1:]:
            del kept[at]
    return [line for line, _ in kept.values()], [place for _, place in kept.values()]


def _rows(lines: Sequence[Line], places: Sequence[Rectangle]) -> Iterator[list[int]]:
    """Yield the places of pieces of a date that stand in one row, from the left to the right."""
    lean = median([one.angle for one in places if one.length > _LONG * one.height] or [0.0])
    left = [
        at
        for at, line in enumerate(lines)
        if _PIECE.fullmatch(line.text) and not _is_one(line.text)
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
        if _FEWEST <= len(row) <= _MOST and _WORD.search(text) and _BEGINS.match(text):
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


def _united(row: Sequence[tuple[Line, Rectangle]]) -> Rectangle:
    """Return the place of a whole row; a seal's ring makes single pieces too high.

    Where the year or the day was not found, there is room for it.
    """
    texts, parts = [line.text for line, _ in row], [place for _, place in row]
    first, last = parts[0], parts[-1]
    angle = atan2(last.y - first.y, last.x - first.x)
    whole = leaning([corner for part in parts for corner in part.corners()], angle)
    heights = sorted(part.height for part in parts)
    usual = heights[-2] if len(heights) > _FEWEST else heights[-1]
    whole = replace(whole, height=min(whole.height, _TALL * usual))
    before = 0.0
    if not _YEAR.search("".join(texts)):
        is_word = texts[0].startswith("年")
        before = whole.height * (_ROOM if is_word else _MORE_ROOM if _MONTH.match(texts[0]) else 0)
    behind = 0.0 if _LAST.search(texts[-1]) else _ROOM * whole.height
    off = (behind - before) / 2
    return replace(
        whole,
        x=whole.x + off * cos(angle),
        y=whole.y + off * sin(angle),
        length=whole.length + before + behind,
    )


def _is_one(text: str) -> bool:
    """Tell whether a text is one whole date."""
    found = days(text)
    is_whole = len(found) == 1 and found[0].day is not None and found[0].start == 0
    return is_whole and not (has_broken_day(text) or is_open_day(text))


def _holds(text: str, pieces: Sequence[Line]) -> bool:
    """Tell whether the digits of every piece stand in a text, each of them no further left.

    Two pieces may show the same digit, and a letter stands for any: 20F9.
    """
    digits, start = _NO_DIGIT.sub("", text), 0
    surely = (piece.text for piece in pieces if piece.confidence >= _SCRAP)
    for part in _NUMBER.findall(" ".join(surely)):
        found = re.compile(re.sub("[A-Za-z]", ".", part)).search(digits, start)
        if not found:
            return False
        start = found.start()
    return True


def _compared(read: Line, pieces: Sequence[Line]) -> Line:
    """Return the whole row's reading, in doubt unless its pieces say every digit of it."""
    apart = "".join(piece.text for piece in pieces)
    digits = _NO_DIGIT.sub("", apart)
    is_same = digits == _NO_DIGIT.sub("", read.text)
    if is_same and (len(digits) == _DIGITS or tight(apart) == tight(read.text)):
        return replace(read, other=read.text)
    least = tuple(min(sure, LEAST_TWICE - 1) for sure in read.sureness)
    return replace(read, sureness=least, other=apart)
