"""Dates in numbers that end in the year: 03/14/2016, 25.12.2016, and 09/02/2018, which has two."""

import re
from collections.abc import Iterator
from datetime import date

_DATE = re.compile(
    r"(?<![0-9A-Za-z./-])(?P<first>[0-3]?[0-9])(?P<sign>[./-])(?P<second>[0-3]?[0-9])(?P=sign)"
    r"(?P<year>(?:19|20)[0-9]{2})(?![0-9A-Za-z]|[./-][0-9A-Za-z])"
)
_POINT = "."
"""What parts a date of which the day stands first everywhere: 02.09.2018."""


def plain(text: str) -> Iterator[tuple[re.Match[str], date]]:
    """Yield the dates that can be but one day, whichever of its numbers is the month."""
    for said in _DATE.finditer(text):
        told = set(_told(said))
        if len(told) == 1:
            yield said, told.pop()


def ambiguous(text: str) -> Iterator[tuple[int, int]]:
    """Yield where dates stand that may be either of two days."""
    for said in _DATE.finditer(text):
        if len(set(_told(said))) > 1:
            yield said.span()


def _told(said: re.Match[str]) -> Iterator[date]:
    year, first, second = int(said["year"]), int(said["first"]), int(said["second"])
    orders = ((second, first),) if said["sign"] == _POINT else ((second, first), (first, second))
    for month, day in orders:
        try:
            yield date(year, month, day)
        except ValueError:
            continue
