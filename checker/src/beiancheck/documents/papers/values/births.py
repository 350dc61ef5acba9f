"""A date of birth, which the number of the same card says too."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.formats import resident_id
from beiancheck.terms.items import Item


def settled(values: Sequence[Value]) -> tuple[Value, ...]:
    """Take the doubts from a date of birth that a number with its check digit says, too."""
    births = _births(values)
    return tuple(value.settled() if _is_one_of(value, births) else value for value in values)


def unlabelled(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the date of birth whose label was not found, where the number says it, too."""
    births = _births(values)
    if any(value.item is Item.BORN for value in values):
        return
    for cell in found:
        said = days.days(cell.text)
        if len(said) == 1 and said[0].day is not None and said[0].day in births:
            yield made.stretch(Item.BORN, (said[0].start, said[0].stop), (cell,), page).settled()
            return


def _births(values: Sequence[Value]) -> set[date | None]:
    numbers = {value.text for value in values if value.item is Item.NUMBER and value.is_sure}
    return {resident_id.birth_date(number) for number in numbers}


def _is_one_of(value: Value, births: Collection[date | None]) -> bool:
    if value.item is not Item.BORN:
        return False
    said = [one.day for one in days.days(value.text)]
    return len(said) == 1 and said[0] is not None and said[0] in births
