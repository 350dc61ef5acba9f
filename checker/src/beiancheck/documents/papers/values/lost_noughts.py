"""Dates in Chinese numerals that lost a sign to the recogniser: 二二六年 is 二〇二六年.

A 〇 is a circle that no word has, and is left out or taken for a letter; 日 is hidden by a seal.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.formats.typed import half_width

_CENTURY = "二〇"
_CIRCLE = "○"
"""A sign that is no numeral and looks like one."""
_SIGN = "[一二三四五六七八九〇○零O]"
_TENS = f"[一二三]{_SIGN}年"
"""How a year of a paper goes on whose nought may be lost: 二〇二年 may be of any decade."""
_CUT = re.compile(
    rf"(?:(?<!{_SIGN})二(?={_TENS})|二[QDC口0o](?={_SIGN}{{2}}年)|^[〇○零OQ](?={_TENS})|^(?={_TENS}))"
    rf"(?={_SIGN}{{2}}年[一二三四五六七八九十]{{1,2}}月[一二三四五六七八九十]{{1,3}})"
)
"""What is left of the century before a year of which the last two signs were read."""
_ENDLESS = re.compile(
    f"二〇{_SIGN}{{2}}年[一二三四五六七八九十]{{1,2}}月[一二三四五六七八九十]{{1,3}}$"
)
_REST = re.compile("[一二三四五六七八九十日]")
_NEXT_TO = 3.0
"""Heights of a line within which the rest of a date stands that was found in pieces."""
_SAID = re.compile(f"{_CENTURY}{_SIGN}{{2}}年.*日")


def restored(found: Sequence[Cell], page: Page) -> Iterator[Cell]:
    """Yield the cells of a recognised page, such a date with what was lost."""
    for cell in found:
        if page.source is not Source.RECOGNISED or "年" not in cell.text:
            yield cell
            continue
        whole = _with_century(cell)
        if _ENDLESS.search(whole.text) and not _goes_on(cell, found):
            last = replace(whole.letters[-1], text="日")
            whole = replace(whole, letters=(*whole.letters, last))
        yield whole


def _with_century(cell: Cell) -> Cell:
    cut = _CUT.search(cell.text)
    if not cut:
        return cell
    like = cell.letters[min(cut.start(), len(cell.letters) - 1)]
    century = (replace(like, text=sign) for sign in _CENTURY)
    letters = (*cell.letters[: cut.start()], *century, *cell.letters[cut.end() :])
    said = (replace(one, text="〇") if one.text == _CIRCLE else one for one in letters)
    return replace(cell, letters=tuple(said))


def _goes_on(cell: Cell, found: Sequence[Cell]) -> bool:
    return any(
        one.is_beside(cell)
        and 0 <= one.left - cell.right + cell.height <= _NEXT_TO * cell.height
        and _REST.match(one.text)
        for one in found
        if one is not cell
    )


def doubted(values: Sequence[Value], page: Page) -> Iterator[Value]:
    """Yield the values, in doubt such a date that no line of the page says as it is given out."""
    read = "".join("".join(half_width(line.text).split()) for line in page.lines)
    for value in values:
        is_made = _SAID.fullmatch(value.text) and value.text not in read
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_made else value
