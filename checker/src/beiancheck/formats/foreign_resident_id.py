"""The number of a Foreign Permanent Resident ID Card, old and new.

New: 9, two digits of the province, three of the country, then as a resident ID.
Old: three letters of the country and 12 digits.
"""

import re

from beiancheck.formats import resident_id
from beiancheck.formats.typed import compact

_OLD = re.compile(r"[A-Z]{3}[0-9]{12}", re.ASCII)


def is_new(number: str) -> bool:
    """Tell whether a number is a sound one of the new card."""
    return compact(number).startswith("9") and resident_id.fault(number) is None


def is_old(number: str) -> bool:
    """Tell whether a number has the shape of the old card."""
    return _OLD.fullmatch(compact(number)) is not None


def is_sound(number: str) -> bool:
    """Tell whether a number is one of either card."""
    return is_new(number) or is_old(number)
