"""The two machine-readable lines of a passport (ICAO Doc 9303, part 4) with their check digits."""

import re
from dataclasses import dataclass
from datetime import date

_LINE = 44
_WEIGHTS = (7, 3, 1)
_TENS_AND_MORE = 10
# What recognisers make of the filler, and digits and letters that look alike.
_FILLERS = str.maketrans(
    {
        "《": "<",
        "〈": "<",
        "＜": "<",
        "«": "<",
        "く": "<",
        "∧": "<",
        "^": "<",
        "‹": "<",
        "〇": "O",
        "≤": "<",
    }
)
_NAMES = re.compile("P[A-Z<][A-Z]{3}[0-9A-Z<]{5,}<<")
"""The first line, of which the fillers at the end may have been read apart."""
_AS_LETTERS = str.maketrans("01258", "OIZSB")
_AS_DIGITS = str.maketrans("OQDILZSBG", "000112586")


@dataclass(frozen=True, slots=True)
class Mrz:
    """What the lines say. ``is_sound``: all check digits that were read fit.

    ``expires`` is None where the lines hold no such date. Names are in capitals.
    """

    surname: str
    given: str
    number: str
    country: str
    born: date | None
    expires: date | None
    is_sound: bool


def read(first: str, second: str, today_year: int) -> Mrz | None:
    """Read the two lines; None where they are none. ``today_year`` parts 19xx from 20xx."""
    upper, lower = (_cleaned(line) for line in (first, second))
    if not (upper.startswith("P") and "<<" in upper and len(lower) >= _LINE - 2):
        return None
    lower = lower.ljust(_LINE, "<")
    surname, _, given = upper[5:].rstrip("<").translate(_AS_LETTERS).partition("<<")
    number = _mended(lower[:9], _digits(lower[9]))
    born, ends = _digits(lower[13:19]), _digits(lower[21:27])
    fits = (
        _check(number) == _digits(lower[9])
        and _check(born) == _digits(lower[19])
        and _check(ends) == _digits(lower[27])
    )
    return Mrz(
        surname=surname.replace("<", " ").strip(),
        given=given.partition("<<")[0].replace("<", " ").strip(),
        number=number.rstrip("<"),
        country=lower[10:13].rstrip("<"),
        born=_date(born, today_year, is_past=True),
        expires=_date(ends, today_year, is_past=False),
        is_sound=fits,
    )


def is_line(text: str) -> bool:
    """Tell whether a line of text looks like one of the two."""
    plain = _cleaned(text)
    if _NAMES.fullmatch(plain):
        return True
    fillers = plain.count("<")
    return len(plain) >= _LINE - 6 and fillers >= 2 and bool(re.fullmatch("[A-Z0-9<]+", plain))  # noqa: PLR2004 -- a name's own and one more


def _cleaned(text: str) -> str:
    return "".join(text.translate(_FILLERS).upper().split())


def _digits(text: str) -> str:
    return text.translate(_AS_DIGITS)


def _mended(number: str, digit: str) -> str:
    """Return a number with its look-alikes put right, where its check digit fits only then."""
    ways = number, number[:1] + _digits(number[1:]), number[:2] + _digits(number[2:])
    return next((way for way in ways if _check(way) == digit), number)


def _check(text: str) -> str:
    total = sum(_value(letter) * _WEIGHTS[place % 3] for place, letter in enumerate(text))
    return str(total % 10)


def _value(letter: str) -> int:
    if letter == "<":
        return 0
    return int(letter) if "0" <= letter <= "9" else ord(letter) - ord("A") + _TENS_AND_MORE


def _date(digits: str, today_year: int, *, is_past: bool) -> date | None:
    if not re.fullmatch("[0-9]{6}", digits):
        return None
    year = 2000 + int(digits[:2])
    if is_past and year > today_year:
        year -= 100
    try:
        return date(year, int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None
