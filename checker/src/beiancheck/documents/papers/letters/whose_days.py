"""Whose day a letter or a sheet is dated with, where who checks it writes one of another day."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_LABEL = re.compile(
    "(?:^|[^一-鿿])(?:(?:签[署字名章]|填[表写报]|承诺|申请|声明)(?:日期|时间)|日期):?$"
)
"""What stands before the day of whoever signs."""
_CHECKS = re.compile("(?:核验|核查|核对|审核|审查|面审|受理|初审|复核|经办)")
"""What the row of a day says that somebody else writes who checks."""
_BORN_ON = re.compile("(?:出生(?:日期|年月|于)?|生于|生日)[:为是]?$")
_BORN = re.compile("出?生(?![成效活产])")
"""What stands before or behind the day on which somebody was born."""


def told(last: tuple[int, int], found: Sequence[Cell], page: Page) -> Value:
    """Return the last day of a page, in doubt where another one has a label of its own.

    That of who checks the page gives way to the one of who signs it.
    """
    dated = made.stretch(Item.DATED, last, found, page)
    day = _day(dated.text)
    labelled = [span for span in _labelled(found) if _day(_text(found, span)) != day]
    if not labelled:
        return dated
    own = made.stretch(Item.DATED, labelled[-1], found, page)
    chosen = own if _is_checked(last[0], found) else dated
    return chosen.as_text(chosen.text, Doubt.LOW_CONFIDENCE)


def is_birthday(text: str, day: days.Found) -> bool:
    """Tell whether a sentence says of a day that somebody was born then."""
    return bool(_BORN_ON.search(text[: day.start]) or _BORN.match(text, day.stop))


def _labelled(found: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """Yield where days stand behind a label of whoever signs, in one cell with it."""
    starts = accumulate((len(cell.text) for cell in found), initial=0)
    for start, cell in zip(starts, found, strict=False):
        for one in days.days(cell.text):
            if one.day is not None and _LABEL.search(cell.text[: one.start]):
                yield start + one.start, start + one.stop


def _is_checked(place: int, found: Sequence[Cell]) -> bool:
    """Tell whether the row up to a place in the cells' joined text names who checks."""
    starts = list(accumulate((len(cell.text) for cell in found), initial=0))
    at = bisect_right(starts, place) - 1
    before = found[at].text[: place - starts[at]]
    row = (one.text for one in found if one.is_beside(found[at]) and one.left < found[at].left)
    return any(_CHECKS.search(text) for text in (before, *row))


def _text(found: Sequence[Cell], span: tuple[int, int]) -> str:
    return "".join(cell.text for cell in found)[slice(*span)]


def _day(text: str) -> object:
    return next((one.day for one in days.days(text)), None)
