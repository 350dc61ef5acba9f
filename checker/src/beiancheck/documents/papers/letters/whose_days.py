"""Whose day a letter or a sheet is dated with, where who checks it writes one of another day."""

import re
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


def told(dated: Value, found: Sequence[Cell], page: Page) -> Value:
    """Return the day of a page, in doubt where another one has a label of its own.

    That of who checks the page gives way to the one of who signs it.
    """
    day = _day(dated.text)
    others = [span for span in _labelled(found) if _day(_text(found, span)) != day]
    if not others:
        return dated
    own = made.stretch(Item.DATED, others[-1], found, page)
    is_own = not any(cell.box in dated.boxes and _is_checked(cell, found) for cell in found)
    chosen = dated if is_own else own
    return chosen.as_text(chosen.text, Doubt.LOW_CONFIDENCE)


def _labelled(found: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """Yield where days stand behind a label of whoever signs, in one cell with it."""
    starts = accumulate((len(cell.text) for cell in found), initial=0)
    for start, cell in zip(starts, found, strict=False):
        for one in days.days(cell.text):
            if one.day is not None and _LABEL.search(cell.text[: one.start]):
                yield start + one.start, start + one.stop


def _is_checked(cell: Cell, found: Sequence[Cell]) -> bool:
    row = (one for one in found if one.is_beside(cell) and one.left <= cell.left)
    return any(_CHECKS.search(one.text) for one in row)


def _text(found: Sequence[Cell], span: tuple[int, int]) -> str:
    return "".join(cell.text for cell in found)[slice(*span)]


def _day(text: str) -> object:
    return next((one.day for one in days.days(text)), None)
