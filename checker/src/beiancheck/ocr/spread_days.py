"""Dates whose parts stand far apart, as forms print them: 2021　年　04　月　07　日.

The detector finds each part by itself, or only some of them. So the whole row is read once more as
one line, and what both readings say alike is as sure as any other text.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from math import atan2, cos, sin

from beiancheck.documents.doubting import LEAST_TWICE
from beiancheck.documents.reading import Line
from beiancheck.formats.typed import tight
from beiancheck.ocr import comparing, date_rows
from beiancheck.ocr.asking import Asking, Recogniser
from beiancheck.ocr.geometry import Rectangle, leaning
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised

_LAST = re.compile("[日曰]")
_ROOM = 4.0
"""Heights that a year takes with the room behind it, or a day with the room before it."""
_MORE_ROOM = 7.0
"""Heights that a year takes with its word and the room behind both."""
_YEAR, _MONTH = (
    re.compile(f"[12][0-9]{{3}}|[{date_rows.HAN}]{{3}}年"),
    re.compile("[01]?[0-9](?![0-9])"),
)
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
    rows = list(date_rows.rows(lines, places))[:_MOST_ROWS]
    united = {_united([(lines[at], places[at]) for at in row]): row for row in rows}
    readings = yield from recognised(united, dictionaries, Recogniser.NAMES)
    kept = dict(enumerate(zip(lines, places, strict=True)))
    for place, row in united.items():
        read = next((line for _, line in comparing.written([place], readings)), None)
        pieces = [lines[at] for at in row]
        if read is None or not date_rows.is_one(read.text) or not _holds(read.text, pieces):
            continue
        kept[row[0]] = _compared(read, pieces), place
        for at in row[1:]:
            del kept[at]
    return [line for line, _ in kept.values()], [place for _, place in kept.values()]


def _united(row: Sequence[tuple[Line, Rectangle]]) -> Rectangle:
    """Return the place of a whole row; a seal's ring makes single pieces too high.

    Where the year or the day was not found, there is room for it.
    """
    texts, parts = [line.text for line, _ in row], [place for _, place in row]
    first, last = parts[0], parts[-1]
    angle = atan2(last.y - first.y, last.x - first.x)
    whole = leaning([corner for part in parts for corner in part.corners()], angle)
    heights = sorted(part.height for part in parts)
    usual = heights[-2] if len(heights) > date_rows.FEWEST else heights[-1]
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
