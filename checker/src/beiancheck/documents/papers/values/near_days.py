"""Two dates of a page, of which one may have lost a digit that the other has: 6月1日, 06月11日."""

import re
from collections.abc import Collection, Sequence
from datetime import date

from beiancheck.documents import doubting
from beiancheck.documents.papers.values import days
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt

_TEN = 10
_UNEVEN = re.compile("(?:19|20)[0-9]{2}[年./-](?:[1-9][月./-]0[1-9]|0[1-9][月./-][1-9](?![0-9]))")
"""One of month and day has its nought and the other one not: 2023年1月04日 may be November."""


def checked(values: Sequence[Value]) -> tuple[Value, ...]:
    """Return the values; a date with a lone digit is doubted where another one has it and more."""
    said = {day for value in values for day in _days(value)}
    return tuple(
        value.as_text(value.text, Doubt.LOW_CONFIDENCE) if _is_near(value, said) else value
        for value in values
    )


def _is_near(value: Value, said: Collection[date]) -> bool:
    if value.is_certain or doubting.is_whole_day(value.text):
        return False
    if _UNEVEN.search(value.text):
        return True
    return any(_may_be(day, other) for day in _days(value) for other in said)


def _days(value: Value) -> list[date]:
    found = days.days(value.text)
    return [found[0].day] if len(found) == 1 and found[0].day else []


def _may_be(day: date, other: date) -> bool:
    if day.day == other.day and _lacks_digit(day.month, other.month):
        # A domain expires on the day on which it was registered, years later.
        return True
    is_same = (day.year, day.month) == (other.year, other.month)
    return is_same and _lacks_digit(day.day, other.day)


def _lacks_digit(one: int, other: int) -> bool:
    return one < _TEN <= other and str(one) in str(other)
