"""The number of a resident identity card (GB 11643): 18 characters with date and check digit.

Residence permits of Hong Kong, Macao and Taiwan residents and the new identity card of foreign
permanent residents are built the same way, so they share the date and the check digit.
"""

from datetime import date
from enum import StrEnum
from functools import lru_cache

from stdnum.cn import ric

from beiancheck.formats.typed import compact, is_digits

LENGTH = 18


class Fault(StrEnum):
    """What is wrong with a number of 18 characters."""

    LENGTH = "length"
    LETTERS = "letters"
    DATE = "date"
    CHECK_DIGIT = "check-digit"


@lru_cache(maxsize=256)
def fault(number: str) -> Fault | None:
    """Return the first fault, or None. The county is never one.

    Most county codes are younger than the people who carry them, so a code that did not exist
    when its holder was born is normal, and `stdnum`'s own ``validate`` would refuse it.
    """
    code = compact(number)
    if len(code) != LENGTH:
        return Fault.LENGTH
    if not is_digits(code[:-1]) or not (code[-1] == "X" or is_digits(code[-1])):
        return Fault.LETTERS
    if _date(code[6:14]) is None:
        return Fault.DATE
    if ric.calc_check_digit(code) != code[-1]:
        return Fault.CHECK_DIGIT
    return None


def birth_date(number: str) -> date | None:
    """Return the date of birth that a number without fault holds."""
    return None if fault(number) else _date(compact(number)[6:14])


def province_code(number: str) -> str:
    """Return the first two digits, which name the province."""
    return compact(number)[:2]


def _date(digits: str) -> date | None:
    year = int(digits[:4])
    if not 1800 <= year < 2100:  # noqa: PLR2004 -- the centuries of the standard
        return None
    try:
        return date(year, int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
