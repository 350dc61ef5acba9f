"""A mainland mobile number: 11 digits that begin with 1."""

import re
from functools import lru_cache

from beiancheck.formats.typed import bare

_SHAPE = re.compile(r"(?:\+?(?:00|0)?86)?(1[0-9]{10})", re.ASCII)


@lru_cache(maxsize=256)
def digits(number: str) -> str | None:
    """Return the 11 digits without country code, spaces and hyphens; None if it is no mobile."""
    match = _SHAPE.fullmatch(bare(number))
    return match[1] if match else None


def is_same(one: str, other: str) -> bool:
    """Tell whether two numbers are the same mobile."""
    return digits(one) is not None and digits(one) == digits(other)
