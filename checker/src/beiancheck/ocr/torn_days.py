"""Dates of which a piece was found: the place where the rest must stand is read with it.

A seal on a black-and-white copy cannot be cleared away, and the detector finds a date below it in
pieces or in part. What is read so is in doubt whatever it says.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.box import Box
from beiancheck.documents.doubting import LEAST_TWICE, has_broken_day, is_open_day
from beiancheck.documents.papers.values.days import days
from beiancheck.documents.reading import Line
from beiancheck.formats.typed import tight
from beiancheck.ocr import comparing
from beiancheck.ocr.asking import Asking, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised

_LONGEST = 15
"""Characters of a piece with its label; a longer line is prose that names a year."""
_HAS_YEAR, _HAS_DAY = re.compile("(?<![0-9])[12][0-9]{3}(?![0-9])"), re.compile("日$")
_PIECE = re.compile(
    r"\s?[0-9]{1,2}\s?月\s?(?:[0-9]{1,2}\s?日?)?|月\s?[0-9]{1,2}\s?日|日期\s?[:：]\s?[12][0-9]{3}"
)
"""What is left of a date whose year was not found at all, or nothing but that."""
_HAN_PIECE = re.compile(
    r"(?P<year>[〇○零OQo0一二三四五六七八九\s]{0,4})年\s?[一二三四五六七八九十]{1,2}\s?月"
    r"\s?[一二三四五六七八九十]{1,3}\s?日"
)
"""The same in Chinese numerals, whose thin strokes the detector overlooks: 一年五月二十日."""
_HAN_YEAR = re.compile("(?:二[〇○零OQo0]?|一九)[〇○零OQo0一二三四五六七八九]{2}")
_OF_YEAR = 4
"""Characters of a year."""
_LEFT, _FAR_LEFT, _RIGHT = 3.0, 6.0, 4.0
"""Heights by which the place goes on where the year, all of it or the day is missing."""
_MOST = 3
"""Pieces of a page that are read so."""
_WAYS = (1.0, 1.0), (1.4, 0.75)
"""How wide a place is drawn, and how much of its height: the second where the first was no date.

A seal's ring makes places too high.
"""
_NO_DIGIT = re.compile("[^0-9]")
_UNPARTED = re.compile("(?<![0-9])([12][0-9]{3})([01][0-9])([0-3][0-9])(?![0-9])")
"""A date of which the hyphens lie below a stroke of the seal."""


def completed(
    lines: Sequence[Line], places: Sequence[Rectangle], dictionaries: Dictionaries
) -> Asking[list[Line]]:
    """Return the lines; pieces of a date give way to the whole of it where that can be read."""
    torn = [at for at, line in enumerate(lines) if _is_torn(line.text, places[at])][:_MOST]
    kept = list(lines)
    for wide, high in _WAYS:
        wider = {at: _wider(places[at], lines[at].text, high) for at in torn}
        readings = yield from recognised(wider.values(), dictionaries, Recogniser.NAMES, wider=wide)
        for at, place in wider.items():
            whole = next((line for _, line in comparing.written([place], readings)), None)
            whole = _parted(whole) if whole else None
            if whole and lines[at] in kept and _completes(whole.text, lines[at].text):
                kept[kept.index(lines[at])] = _doubted(whole, lines[at].text)
                kept = [line for line in kept if not _is_within(line, whole)]
                torn.remove(at)
    return kept


def _is_torn(text: str, place: Rectangle) -> bool:
    is_short = len(text) <= _LONGEST and place.height < place.length
    is_piece = has_broken_day(text) or is_open_day(text) or _PIECE.fullmatch(text)
    return is_short and (bool(is_piece) or _lacking(text) > 0)


def _lacking(text: str) -> int:
    """Return how many characters a date in Chinese numerals lacks of its year."""
    piece = _HAN_PIECE.fullmatch(text)
    return _OF_YEAR - len(tight(piece["year"])) if piece else 0


def _parted(line: Line) -> Line:
    """Return a line with the hyphens of a date of eight digits, as sure as the digits before."""
    found = _UNPARTED.search(line.text)
    if not found or not line.sureness or "年" in line.text:
        return line
    text, sureness, edges = line.text, list(line.sureness), list(line.edges)
    for at in (found.start(3), found.start(2)):
        text = f"{text[:at]}-{text[at:]}"
        sureness.insert(at, sureness[at - 1])
        edges.insert(at, edges[at])
    return replace(line, text=text, sureness=tuple(sureness), edges=tuple(edges))


def _wider(place: Rectangle, text: str, high: float) -> Rectangle:
    """Return the place with room for what is missing of a date before and behind it."""
    lacking = _lacking(text)
    before = lacking + 1.0 if lacking else _LEFT if "年" in text else _FAR_LEFT
    left = 0.0 if _HAS_YEAR.search(text) else before * place.height
    right = 0.0 if _HAS_DAY.search(text) else _RIGHT * place.height
    off = (right - left) / 2
    return replace(
        place,
        x=place.x + off * math.cos(place.angle),
        y=place.y + off * math.sin(place.angle),
        length=place.length + left + right,
        height=place.height * high,
    )


def _completes(whole: str, piece: str) -> bool:
    """Tell whether a text is one date that holds the digits of the piece, and no half one."""
    found = days(whole)
    is_one = len(found) == 1 and found[0].day is not None
    is_half = has_broken_day(whole) or is_open_day(whole)
    if _lacking(piece) > 0:
        return _has_more_of_year(whole, piece)
    return is_one and not is_half and _NO_DIGIT.sub("", piece) in _NO_DIGIT.sub("", whole)


def _has_more_of_year(whole: str, piece: str) -> bool:
    """Tell whether a text is a date in numerals of which a piece is the end; a 〇 may be lost."""
    end = tight(piece)[tight(piece).index("年") :]
    return _HAN_YEAR.fullmatch(tight(whole).removesuffix(end)) is not None


def _doubted(whole: Line, piece: str) -> Line:
    least = tuple(min(sure, LEAST_TWICE - 1) for sure in whole.sureness)
    return replace(whole, sureness=least, other=piece)


def _is_within(line: Line, whole: Line) -> bool:
    """Tell whether another line has its middle in a date's place: a piece of it."""
    box, other = whole.box, line.box
    across, down = _middle(other)
    is_inside = box.left <= across <= box.right and box.top <= down <= box.bottom
    return is_inside and other != box


def _middle(box: Box) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2
