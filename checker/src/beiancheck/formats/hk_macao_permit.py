"""The number of a Mainland Travel Permit for Hong Kong and Macao Residents.

H or M and eight digits for life; older cards print two more digits for the issue.
"""

import re

from beiancheck.formats.typed import bare

_SHAPE = re.compile(r"[HM][0-9]{8}(?:[0-9]{2})?", re.ASCII)


def is_sound(number: str) -> bool:
    """Tell whether a number has the shape of a permit."""
    return _SHAPE.fullmatch(bare(number)) is not None


def lifelong(number: str) -> str:
    """Return the letter and the eight digits that stay the same from card to card."""
    return bare(number)[:9]
