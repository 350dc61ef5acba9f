"""A letter's date in Chinese numerals of which a seal left no more than the end of its year.

二六年八月四日 below a seal can only be 二〇二六年八月四日; a person looks all the same.
"""

import re
from collections.abc import Sequence
from itertools import accumulate

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
