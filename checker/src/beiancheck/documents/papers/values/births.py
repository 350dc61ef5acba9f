"""A date of birth, which the number of the same card says too."""

from collections.abc import Collection, Sequence
from datetime import date

from beiancheck.documents.papers.values import days
from beiancheck.documents.papers.values.value import Value
from beiancheck.formats import resident_id
from beiancheck.terms.items import Item


def settled(values: Sequence[Value]) -> tuple[Value, ...]:
    """Take the doubts from a date of birth that a number with its check digit says, too."""
    numbers = {value.text for value in values if value.item is Item.NUMBER and value.is_sure}
    births = {resident_id.birth_date(number) for number in numbers}
    return tuple(value.settled() if _is_one_of(value, births) else value for value in values)


def _is_one_of(value: Value, births: Collection[date | None]) -> bool:
    if value.item is not Item.BORN:
        return False
    said = [one.day for one in days.days(value.text)]
    return len(said) == 1 and said[0] is not None and said[0] in births
