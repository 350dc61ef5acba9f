"""A day as people type it."""

import re
from datetime import date
from functools import lru_cache

_DATE = re.compile(
    r"([0-9]{4})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?|([0-9]{4})([0-9]{2})([0-9]{2})"
)
_HALF = {0xFF10 + digit: str(digit) for digit in range(10)} | {
    0xFF0D: "-",
    0xFF0E: ".",
    0xFF0F: "/",
}


@lru_cache(maxsize=256)
def parse_date(words: str) -> date | None:
    """Return the date that words such as 2026-11-24, 2026年11月24日 or 20261124 name."""
    # date.fromisoformat accepts other forms in other Python versions, so it is not used.
    match = _DATE.fullmatch("".join(words.translate(_HALF).split()))
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups() if part))
    except ValueError:
        return None
