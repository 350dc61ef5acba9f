"""The date of issue that stands alone at the foot of a certificate, under its seal."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents import doubting
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, other_reading
from beiancheck.documents.papers.values.made import stretch
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.terms.items import Item

_FOOT = 0.6
"""Share of a page's height below which the date under a seal stands."""
_AT_END = re.compile("[-/|.,']?[日号]?")
"""What may follow the digits of a date: a speck may stand before its last word."""
_FULL = len("2016年01月09日")
_SPECK = re.compile("[^0-9年月日自至到]?")
"""What may stand before it: a piece of the seal's ring or one of its characters."""
_LAST_WORDS = re.compile("(?:[0-9]{0,2}月)?[0-9]{0,2}日")
"""What is left of a date where a seal parted it, or its last part where it is printed wide."""
_HAN = "一二三四五六七八九"
_REST_IN_HAN = re.compile(f"[{_HAN}〇○零]{{0,3}}年[{_HAN}十]{{1,2}}月[{_HAN}十廿]{{1,3}}日")
"""The same in Chinese numerals, of whose year the beginning was read by itself."""
_DASHES = str.maketrans("-—–―_", "一" * 5)
"""What a 一 at the end of such a piece is read as."""
_WHOLE = re.compile("[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日")
_LONGEST = 15
"""Characters of a piece of a date; a longer line is a rule of the licence, 每年1月1日至6月30日."""
_OF_DATES = re.compile("[0-9年月日期号:./ -]")
_OTHERS = 2
"""Characters of something else in such a piece; more are that rule, read in parts."""
_NEXT_TO = 0.5
"""Heights by which its last word may be apart from a date that lacks nothing else."""
_APART, _WIDE_APART = 1.5, 4.0
"""Heights by which the pieces of one date may be apart, and by which those of a whole one may."""
_OFFICES = re.compile("(?:登记|发证|发照|颁发)机关(?::|$)")
_BELOW_OFFICE, _ASIDE = 7.0, 8.0
"""Heights of a line from the label of the office that issues a paper down to the date, and aside.

A copy may have more below the licence: 与原件相符.
"""


def stamped(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the date that stands alone at the foot of a certificate, under its seal."""
    low = _FOOT * max((cell.middle for cell in found), default=0.0)
    offices = [cell for cell in found if _OFFICES.match(cell.text)]
    for cell in reversed(found):
        if cell.middle < low and not _is_below(cell, offices):
            continue
        pieced = _pieced(cell, found, page) if _LAST_WORDS.fullmatch(cell.text) else None
        pieced = pieced or _in_han(cell, found, page)
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
        other = other_reading.of(cell)
        if not dates and _is_day(other):
            # 二〇九年 was 二〇〇九年.
            value = stretch(Item.ISSUED, (0, len(cell.text)), (cell,), page)
            yield value.as_text(days.in_han(other), Doubt.READINGS_DIFFER)
            return


def _is_day(text: str) -> bool:
    """Tell whether a text is a date and nothing else."""
    found = days.days(text)
    return (
        len(found) == 1 and bool(found[0].day) and (found[0].start, found[0].stop) == (0, len(text))
    )


def _is_below(cell: Cell, offices: Sequence[Cell]) -> bool:
    """Tell whether a cell stands not far below the label of the office that issues the paper."""
    return any(
        0 < cell.middle - other.middle <= _BELOW_OFFICE * cell.height
        and other.left - _ASIDE * cell.height <= cell.right
        and cell.left <= other.right + _ASIDE * cell.height
        for other in offices
    )


def _pieced(last: Cell, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the date of which a seal left pieces side by side, in doubt, or that is set wide."""
    row = sorted((cell for cell in found if cell.is_beside(last)), key=lambda cell: cell.left)
    before = row[: row.index(last) + 1]
    wide = _near(before, _WIDE_APART)
    said = "".join(cell.text for cell in wide)
    if _WHOLE.fullmatch(said):
        whole = days.days(said)
        if len(whole) != 1 or whole[0].day is None:
            return None
        value = stretch(Item.ISSUED, (0, whole[0].stop), wide, page)
        # Before a lone digit another one may be hidden: 2016年1月 9日.
        is_full = len(said) == _FULL or value.is_certain
        return value if is_full else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    pieces = _near(before, _APART)
    dates = days.days("".join(cell.text for cell in pieces))
    if len(dates) != 1 or dates[0].day is None or dates[0].start:
        return None
    value = stretch(Item.ISSUED, (0, dates[0].stop), pieces, page)
    is_one = len(pieces) == 2 and pieces[1].left - pieces[0].right <= _NEXT_TO * last.height  # noqa: PLR2004 -- a date and its last word
    is_whole = is_one and any(one.day for one in days.days(pieces[0].text))
    return (
        value if value.is_certain or is_whole else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    )


def _in_han(last: Cell, found: Sequence[Cell], page: Page) -> Value | None:
    """Return, in doubt, the date in Chinese numerals whose year begins in the piece before."""
    if not _REST_IN_HAN.fullmatch(last.text):
        return None
    row = sorted((cell for cell in found if cell.is_beside(last)), key=lambda cell: cell.left)
    pieces = _near(row[: row.index(last) + 1], _APART)
    said = days.in_han("".join(cell.text for cell in pieces).translate(_DASHES))
    if not _is_day(said):
        return None
    value = stretch(Item.ISSUED, (0, len(said)), pieces, page)
    return value.as_text(said, Doubt.LOW_CONFIDENCE)


def _near(row: Sequence[Cell], apart: float) -> Sequence[Cell]:
    """Return the last cells of a row that stand no further apart than so many heights."""
    gaps = (
        at for at in range(1, len(row)) if row[at].left - row[at - 1].right > apart * row[-1].height
    )
    return row[max(gaps, default=0) :]
