"""Dates and periods as papers print them."""

import re
from dataclasses import dataclass
from datetime import date

from beiancheck.documents.papers.values import numeric_days
from beiancheck.formats.typed import half_width

_DIGITS = dict(zip("〇○◯零一二三四五六七八九OQo0", "00001234567890000", strict=True))
_DAY = re.compile(
    r"([12][0-9]{3})\s*[-./年]\s*([01]?[0-9])\s*[-./月]\s*([0-3]?[0-9])(?:\s*[日号])?"
)
_SOLID = re.compile(r"(?<![0-9])((?:1[89]|20)[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])")
_HAN_DAY = re.compile(
    r"([一二三四五六七八九〇○◯零OQo0]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_NOUGHT = re.compile("[OQo0]")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_ALIKE = str.maketrans({"O": "[O0Q]", "S": "[S5]", "B": "[B8]", "L": "[LI1]", "G": "[G6]"})
"""Letters of a month and the digits that are read for them: 18 N0V 2032."""
_MONTH = [re.compile(month.translate(_ALIKE)) for month in _MONTHS]
_NAMED_MONTH = "|".join(month.pattern for month in _MONTH)
_ENGLISH_DAY = re.compile(rf"([0-3]?[0-9])[\s./-]*({_NAMED_MONTH})[A-Z]*[\s./,-]*([12][0-9]{{3}})")
_AMERICAN_DAY = re.compile(
    rf"(?<![A-Z])({_NAMED_MONTH})[A-Z]*[\s.]*([0-3]?[0-9])(?:ST|ND|RD|TH)?[\s,.]+([12][0-9]{{3}})"
)
"""5 Jan 2026, 05-Jan-2026 and Jan 5, 2026."""
_HOUR = re.compile(
    r"\s?[0-9]{1,2}[时点][0-9]{1,2}分(?:[0-9]{1,2}秒)?"
    r"|\s?T?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?Z?(?:\s?\(?(?:GMT|UTC)?[+]?[0-9:]*\)?)?"
)
_BILINGUAL_DAY = re.compile(
    rf"(?<![0-9])([0-9]{{1,2}}\s?[0-9]{{1,2}})月\s*/?\s*({_NAMED_MONTH})[A-Z]*\s*([12][0-9]{{3}})"
)
"""26 10月/OCT 1991 of a passport, where the space may not have been read."""
_WITHOUT_END = re.compile(
    r"长\s*期|无\s*固\s*定\s*期\s*限|永\s*久|永\s*续(?:\s*经\s*营)?|(?<!有)无期限|不[约设]定?期限"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text with its place; ``day`` is None for a period without end."""

    day: date | None
    start: int
    stop: int


def days(text: str) -> tuple[Found, ...]:
    """Return the dates in a text in their order, 长期 and 无固定期限 among them.

    A date that no calendar knows, such as a misread 2024年13月, is left out.
    """
    plain = half_width(text)
    upper = plain.upper()
    found = [
        *(_found(match, *map(int, match.groups())) for match in _DAY.finditer(plain)),
        *(_found(match, *map(int, match.groups())) for match in _SOLID.finditer(plain)),
        *(_found(match, *_in_english(*match.groups())) for match in _ENGLISH_DAY.finditer(upper)),
        *(_found(match, *_bilingual(*match.groups())) for match in _BILINGUAL_DAY.finditer(upper)),
        *(_found(match, *_american(*match.groups())) for match in _AMERICAN_DAY.finditer(upper)),
        *(_found(match, *_said(match)) for match in _HAN_DAY.finditer(plain)),
        *(Found(day, match.start(), match.end()) for match, day in numeric_days.plain(plain)),
        *(Found(None, match.start(), match.end()) for match in _WITHOUT_END.finditer(plain)),
    ]
    return tuple(sorted((one for one in found if one), key=lambda one: one.start))


def in_han(text: str) -> str:
    """Return a date with 〇 for each look-alike of it, where it is one in Chinese numerals."""
    return _NOUGHT.sub("〇", text) if _HAN_DAY.fullmatch(text) else text


def end_with_hour(text: str, day: Found) -> int:
    """Return where a date ends with the hour behind it: 2020-01-02 03:04:05."""
    hour = _HOUR.match(text, day.stop)
    return hour.end() if hour else day.stop


def _found(match: re.Match[str], year: int, month: int, day: int) -> Found | None:
    try:
        return Found(date(year, month, day), match.start(), match.end())
    except ValueError:
        return None


def _american(month: str, day: str, year: str) -> tuple[int, int, int]:
    return _in_english(day, month, year)


def _bilingual(said: str, month: str, year: str) -> tuple[int, int, int]:
    """Return the day that stands before the month in figures, as the month in words parts them."""
    _, number, _ = _in_english("1", month, year)
    day = said.removesuffix(str(number)).strip()
    return int(year), number, int(day) if day.isdecimal() and day != said else 0


def _in_english(day: str, month: str, year: str) -> tuple[int, int, int]:
    number = next(at for at, one in enumerate(_MONTH, start=1) if one.fullmatch(month))
    return int(year), number, int(day)


def _said(match: re.Match[str]) -> tuple[int, int, int]:
    year, month, day = match.groups()
    return int("".join(_DIGITS[one] for one in year)), _number(month), _number(day)


def _number(words: str) -> int:
    """Return the number that 二十一, 十 or 三 says."""
    tens, ten, ones = words.rpartition("十")
    if not ten:
        return int(_DIGITS[ones[-1]])
    return 10 * int(_DIGITS[tens or "一"]) + int(_DIGITS[ones or "〇"])
