"""Make values of the dates that stand behind a label."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.rows.row import Row
from beiancheck.documents.papers.values import days, numeric_days, other_reading
from beiancheck.documents.papers.values.made import stretch
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

Picked = Iterator[Value]
_ENDS = Item.VALID_FROM, Item.VALID_UNTIL
_MONTH = "[12][0-9]{3}(?:年(?:0?[1-9]|1[0-2])月|[./](?:0[1-9]|1[0-2]))"
_IN_MONTHS = re.compile(rf"(?<![0-9])({_MONTH})起?[-—~至到]+({_MONTH})(?![0-9]|[./-][0-9])")
"""A period that no day is said of: 2021年09月至2025年09月."""


def day(item: Item, cells: Sequence[Cell], page: Page) -> Value | None:
    """Return a date as it is printed, or as the other recogniser read it: 二〇〇〇年."""
    joined = "".join(cell.text for cell in cells)
    found = [one for one in days.days(joined) if one.day is not None]
    if not found:
        return _otherwise(item, cells, page)
    one = found[0]
    if (
        item is Item.EXPIRES
        and len(found) > 1
        and _goes_on(joined[days.end_with_hour(joined, one) :])
    ):
        # 有效期 2019-01-01 至 2029-01-01
        one = found[1]
    return stretch(item, (one.start, one.stop), cells, page)


def _otherwise(item: Item, cells: Sequence[Cell], page: Page) -> Value | None:
    """Return the one date of the other reading, in doubt."""
    text = "".join(map(other_reading.of, cells))
    found = [one for one in days.days(text) if one.day is not None]
    if not found:
        return _ambiguous(item, cells, page)
    if len(found) != 1 or not cells:
        return None
    whole = stretch(item, (0, sum(len(cell.text) for cell in cells)), cells, page)
    said = days.in_han(text[found[0].start : found[0].stop])
    return whole.as_text(said, Doubt.READINGS_DIFFER)


def _ambiguous(item: Item, cells: Sequence[Cell], page: Page) -> Value | None:
    """Return, in doubt, the only date that is printed and may be either of two: 09/02/2018."""
    said = list(numeric_days.ambiguous("".join(cell.text for cell in cells)))
    value = stretch(item, said[0], cells, page) if len(said) == 1 else None
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE) if value else None


def begun(rows: Sequence[Row], layout: Layout, page: Page) -> Picked:
    """Yield the first day of the period for which a domain is registered, said in one row."""
    periods = (row.cells for row in rows if row.cells and layout.item(row.label) is Item.EXPIRES)
    for cells in periods:
        joined = "".join(cell.text for cell in cells)
        found = days.days(joined)
        if (
            len(found) > 1
            and found[0].day
            and _goes_on(joined[days.end_with_hour(joined, found[0]) :])
        ):
            yield stretch(Item.REGISTERED, (found[0].start, found[0].stop), cells, page)
            return


def period(cells: Sequence[Cell], page: Page) -> Picked:
    """Yield the first and the last day of a period; a lone date is its last day."""
    joined = "".join(cell.text for cell in cells)
    found = days.days(joined)
    if len(found) <= 1:
        other = list(_period_otherwise(cells, page))
        yield from other
        if not other and not found:
            yield from _in_months(joined, cells, page)
        if other or not found:
            return
    if len(found) > 1:
        yield stretch(Item.VALID_FROM, (found[0].start, found[0].stop), cells, page)
    elif found[0].day is not None and _goes_on(joined[found[0].stop :]):
        yield stretch(Item.VALID_FROM, (found[0].start, found[0].stop), cells, page)
        return
    last = found[-1]
    yield stretch(Item.VALID_UNTIL, (last.start, last.stop), cells, page)


def _in_months(joined: str, cells: Sequence[Cell], page: Page) -> Picked:
    """Yield the first and the last month of a period."""
    told = _IN_MONTHS.search(joined)
    for at, item in enumerate(_ENDS, start=1):
        if told:
            yield stretch(item, told.span(at), cells, page)


def _period_otherwise(cells: Sequence[Cell], page: Page) -> Picked:
    """Yield both days, in doubt, where but the other reading says two: 至二二二年六月四日."""
    text = "".join(map(other_reading.of, cells))
    found = days.days(text)
    if len(found) == len(_ENDS) and _goes_on(text[found[0].stop :]):
        whole = stretch(_ENDS[0], (0, sum(len(cell.text) for cell in cells)), cells, page)
        for item, one in zip(_ENDS, found, strict=True):
            told = whole.as_item(item).as_text(text[one.start : one.stop])
            yield told.as_text(told.text, Doubt.READINGS_DIFFER)


def _goes_on(rest: str) -> bool:
    """Tell whether a period's second half could not be read: 2015-01-01 至 …."""
    return rest.lstrip(" 日起").startswith(("至", "-", "—", "~", "到", "/", "→"))
