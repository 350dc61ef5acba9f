"""The validity of an identity card: a whole number of years, so its two days prove each other.

Cards are valid for five, ten or twenty years or without end (Law on Resident Identity Cards,
article 5), residence permits for five.
"""

from collections.abc import Sequence
from datetime import date

from beiancheck.documents.papers.values import days
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.terms.items import Item

_YEARS = frozenset({5, 10, 20})
_ENDS = frozenset({Item.VALID_FROM, Item.VALID_UNTIL})
_SHORTEST_MONTH = 28
"""Days: where the last month may lack the day, a card may say one that it has."""


def checked(values: Sequence[Value]) -> tuple[Value, ...]:
    """Return the values of a card; two days that make no such period are doubted."""
    ends = {value.item: value for value in values if value.item in _ENDS}
    since, until = (_day(ends.get(item)) for item in (Item.VALID_FROM, Item.VALID_UNTIL))
    if since is None or until is None or _is_period(since, until):
        return tuple(values)
    return tuple(_doubted(value) if value.item in _ENDS else value for value in values)


def _doubted(value: Value) -> Value:
    return value if value.is_certain else value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def _day(value: Value | None) -> date | None:
    found = days.days(value.text) if value else ()
    return found[0].day if len(found) == 1 else None


def _is_period(since: date, until: date) -> bool:
    is_same_day = until.day in {since.day, min(since.day, _SHORTEST_MONTH)}
    is_whole = until.month == since.month and until.year - since.year in _YEARS
    return is_whole and is_same_day
