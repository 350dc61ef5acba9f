"""Make values of the dates that stand behind a label, or alone under a seal."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents import doubting
from beiancheck.documents.papers import days
from beiancheck.documents.papers.cell import Cell
from beiancheck.documents.papers.layout import Layout
from beiancheck.documents.papers.made import stretch
from beiancheck.documents.papers.row import Row
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.terms.items import Item

_FOOT = 0.6
"""Share of a page's height below which the date under a seal stands."""
_AT_END = re.compile("[-/|.,']?[日号]?")
"""What may follow the digits of a date: a speck may stand before its last word."""
_SPECK = re.compile("[^0-9年月日自至到]?")
"""What may stand before it: a piece of the seal's ring or one of its characters."""
_LAST_WORDS = frozenset({"日", "月日"})
"""What is left of a date where a seal parted it."""
_LONGEST = 15
"""Characters of a piece of a date; a longer line is a rule of the licence, 每年1月1日至6月30日."""
_OF_DATES = re.compile("[0-9年月日期号:./ -]")
_OTHERS = 2
"""Characters of something else in such a piece; more are that rule, read in parts."""
_NEXT_TO = 0.5
"""Heights by which its last word may be apart from a date that lacks nothing else."""
_APART = 1.5
"""Heights by which the pieces of one date may be apart."""
Picked = Iterator[Value]


def day(item: Item, cells: Sequence[Cell], page: Page) -> Value | None:
    """Return a date, as it is printed."""
    joined = "".join(cell.text for cell in cells)
    found = [one for one in days.days(joined) if one.day is not None]
    if not found:
        return None
    one = found[0]
    if (
        item is Item.EXPIRES
        and len(found) > 1
        and _goes_on(joined[days.end_with_hour(joined, one) :])
    ):
        # 有效期 2019-01-01 至 2029-01-01
        one = found[1]
    return stretch(item, (one.start, one.stop), cells, page)


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


def stamped(found: Sequence[Cell], page: Page) -> Picked:
    """Yield the date that stands alone at the foot of a certificate, under its seal."""
    low = _FOOT * max((cell.middle for cell in found), default=0.0)
    for cell in reversed(found):
        if cell.middle < low:
            return
        pieced = _pieced(cell, found, page) if cell.text in _LAST_WORDS else None
        if pieced:
            yield pieced
            return
        is_short = len(cell.text) <= _LONGEST and len(_OF_DATES.sub("", cell.text)) <= _OTHERS
        is_piece = is_short and doubting.has_broken_day(cell.text)
        if page.source is Source.RECOGNISED and is_piece:
            return
        dates = days.days(cell.text)
        is_alone = (
            len(dates) == 1 and dates[0].day and _SPECK.fullmatch(cell.text[: dates[0].start])
        )
        if is_alone and _AT_END.fullmatch(cell.text[dates[0].stop :]):
            value = stretch(Item.ISSUED, (dates[0].start, dates[0].stop), (cell,), page)
            is_clear = dates[0].start == 0 or value.is_certain
            yield value if is_clear else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
            return


def _pieced(last: Cell, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the date of which a seal left pieces side by side, in doubt."""
    row = sorted((cell for cell in found if cell.is_beside(last)), key=lambda cell: cell.left)
    pieces = row[: row.index(last) + 1]
    near = (
        at
        for at in range(1, len(pieces))
        if pieces[at].left - pieces[at - 1].right > _APART * last.height
    )
    pieces = pieces[max(near, default=0) :]
    dates = days.days("".join(cell.text for cell in pieces))
    if len(dates) != 1 or dates[0].day is None or dates[0].start:
        return None
    value = stretch(Item.ISSUED, (0, dates[0].stop), pieces, page)
    is_one = len(pieces) == 2 and pieces[1].left - pieces[0].right <= _NEXT_TO * last.height  # noqa: PLR2004 -- a date and its last word
    is_whole = is_one and any(one.day for one in days.days(pieces[0].text))
    return (
        value if value.is_certain or is_whole else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    )


def period(cells: Sequence[Cell], page: Page) -> Picked:
    """Yield the first and the last day of a period; a lone date is its last day."""
    joined = "".join(cell.text for cell in cells)
    found = days.days(joined)
    if not found:
        return
    if len(found) > 1:
        yield stretch(Item.VALID_FROM, (found[0].start, found[0].stop), cells, page)
    elif found[0].day is not None and _goes_on(joined[found[0].stop :]):
        yield stretch(Item.VALID_FROM, (found[0].start, found[0].stop), cells, page)
        return
    last = found[-1]
    yield stretch(Item.VALID_UNTIL, (last.start, last.stop), cells, page)


def _goes_on(rest: str) -> bool:
    """Tell whether a period's second half could not be read: 2015-01-01 至 …."""
    return rest.lstrip(" 日起").startswith(("至", "-", "—", "~", "到"))
