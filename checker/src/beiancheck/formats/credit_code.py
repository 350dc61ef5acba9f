"""The unified social credit code (GB 32100): 18 characters, the last one a check digit.

A sound code may fail its check digit: some of the first ones do, and stay in use.
"""

import re
from functools import lru_cache

from stdnum.cn import uscc

from beiancheck.formats import organisation_code
from beiancheck.formats.typed import compact, is_digits

LENGTH = 18
LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""The characters of a code: digits and capitals without I, O, S, V, Z."""
_FOREIGN = re.compile(f"[^{LETTERS}]")
_AREA = slice(2, 8)
_ORGANISATION = slice(8, 17)


def foreign_letters(number: str) -> str:
    """Return the characters that no code holds, each once, in their order."""
    return "".join(dict.fromkeys(_FOREIGN.findall(compact(number))))


@lru_cache(maxsize=256)
def is_well_formed(number: str) -> bool:
    """Tell whether length, letters and the six digits of the area fit."""
    code = compact(number)
    return len(code) == LENGTH and not foreign_letters(code) and is_digits(code[_AREA])


@lru_cache(maxsize=256)
def check_digit_fits(number: str) -> bool:
    """Tell whether the last character of a well-formed code is its check digit."""
    code = compact(number)
    return uscc.calc_check_digit(code[:-1]) == code[-1]


def organisation_fits(number: str) -> bool:
    """Tell whether the organisation code inside a well-formed code fits its own check digit."""
    return organisation_code.check_digit_fits(compact(number)[_ORGANISATION])


def area(number: str) -> str:
    """Return the six digits of the area where a well-formed code was given."""
    return compact(number)[_AREA]


def category(number: str) -> str:
    """Return the first two characters: who registered it, and as what."""
    return compact(number)[:2]
