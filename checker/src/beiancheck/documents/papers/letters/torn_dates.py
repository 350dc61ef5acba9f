"""A letter's date of which a seal left no more than the end of its year, or broken in a column.

二六年八月四日 below a seal can only be 二〇二六年八月四日; a person looks all the same.
"""

import re
from collections.abc import Sequence
from itertools import accumulate

from beiancheck.documents.papers.letters.torn_names import is_below
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_TORN = re.compile(
    "^[^一二三四五六七八九十]{0,6}?[〇○◯零]?"
    "([一二三][一二三四五六七八九〇○零]年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$"
)
_CENTURY = "二〇"


_BEGUN = re.compile(
    "(?:[12][0-9]{3}|二[〇○◯零0][〇○◯零0一二三四五六七八九]{2})年[0-9一二三四五六七八九十]{0,3}(?:月[0-9一二三四五六七八九十]{0,3})?"
)
_REST = re.compile("[0-9一二三四五六七八九十]{0,3}(?:月[0-9一二三四五六七八九十]{1,3})?日")
"""How a date begins in a narrow column, and how it goes on below."""


def below(found: Sequence[Cell], page: Page) -> Value | None:
    """Return the last date that a narrow column breaks, in doubt: 二〇二六年一月十三 above 日."""
    for cell in reversed(found):
        rest = next((one for one in found if is_below(one, cell)), None)
        if rest and _BEGUN.fullmatch(cell.text) and _REST.fullmatch(rest.text):
            told = days.days(cell.text + rest.text)
            value = made.whole(Item.DATED, [cell, rest], page)
            if value and any(one.day for one in told):
                return value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    return None


def day(found: Sequence[Cell], page: Page) -> Value | None:
    """Return the last date that is torn so, whole and in doubt."""
    starts = [0, *accumulate(len(cell.text) for cell in found)]
    for at in reversed(range(len(found))):
        behind = found[at + 1] if at + 1 < len(found) else None
        rest = behind.text if behind and behind.is_beside(found[at]) else ""
        torn = _TORN.search(found[at].text) or _TORN.search(found[at].text + rest)
        text = _CENTURY + torn[1] if torn else ""
        if torn and any(one.day for one in days.days(text)):
            start, stop = torn.span(1)
            value = made.stretch(Item.DATED, (starts[at] + start, starts[at] + stop), found, page)
            return value.as_text(text, Doubt.LOW_CONFIDENCE)
    return None
