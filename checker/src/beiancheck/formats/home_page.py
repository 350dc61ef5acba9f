"""The address of a home page as it is typed, which may turn out to be several."""

import re

from beiancheck.formats import domain, suffixes
from beiancheck.formats.typed import half_width

_BETWEEN = re.compile(r"[\s,;、。]+")
_START = re.compile(r"https?:|www\.", re.IGNORECASE | re.ASCII)


def addresses(text: str) -> list[str]:
    """Return the addresses in a field.

    A path may hold a comma, so a further one is counted only if it begins as an address does.
    """
    first, *others = [part for part in _BETWEEN.split(half_width(text).strip()) if part] or [""]
    return [part for part in (first,) if part] + [part for part in others if _begins(part)]


def _begins(part: str) -> bool:
    if _START.match(part):
        return True
    read = domain.read(part)
    return bool(read.right) and read.suffix in suffixes.listed()
