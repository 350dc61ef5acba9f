"""What stands without a label on a travel permit of Hong Kong, Macao or Taiwan residents."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.row import Row
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.pick import patterned
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats.typed import HAN, has_han
from beiancheck.terms.items import Item

_IN_LATIN = re.compile("[A-Z][A-Z' -]*, ?[A-Z][A-Z' -]*")
"""A name as it is spelled below the Chinese one: CHAN, SPECIMEN."""
_IN_CHINESE = re.compile(f"{HAN}(?:{HAN}|·){{1,14}}")
_NUMBER = re.compile("([HM]?[0-9]{8})(?: ?[0-9]{2})?")
"""A number that stands alone, behind it how often the card was issued: 01234567 02."""
_CARD = re.compile(
    "(?<![0-9A-Z])(?:[HM][0-9]{8}(?:[0-9]{2})?|[0-9]{8}|[0-9]{17}[0-9X]|[A-Z]{3}[0-9]{12})(?![0-9A-Z])"
)
_NUMERO = re.compile(r"^(?:N[O0][.:]?|ID)(?=[HM0-9])")
"""What stands before a number: No. H12345678."""
_SEX_AND_BIRTH = re.compile(r"[男女](?:\s*/\s*[MF])?[\s/]*(?=[12][0-9]{3}[.年/-])")
"""What stands before the date of birth where a card has both in one line: 男/M 1985.12.28."""
_OFFICE = re.compile(f"{HAN}+出入境管理局(?={HAN}{{2,3}}$)")
"""The office that issues, behind which the place may stand: 公安部出入境管理局 福建."""
_ABOVE = 2.5
"""Heights of a line from the Chinese name down to the other one."""


def in_first_script(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the name that comes first of the cells of a name, without the one in other letters.

    A travel permit names its holder in Chinese first, the card of a foreigner in Latin letters.
    """
    is_chinese = bool(cells) and has_han(cells[0].text[0])
    kept: list[Cell] = []
    for cell in cells:
        others = (sign.isascii() if is_chinese else has_han(sign) for sign in cell.text)
        stop = next((at for at, is_other in enumerate(others) if is_other), len(cell.text))
        if stop == 0:
            break
        kept.append(cell.part(0, stop))
        if stop < len(cell.text):
            break
    return tuple(kept)


def office(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the office that issues, without the place that stands in the next column."""
    found = _OFFICE.match(cells[0].text) if cells else None
    return (cells[0].part(0, found.end()),) if found else tuple(cells)


def unlabelled(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the Chinese name above the Latin one, and the number that stands alone."""
    spelled = [cell for cell in found if _IN_LATIN.fullmatch(cell.text)]
    names = [cell for cell in found if any(_stands_on(cell, latin) for latin in spelled)]
    numbers = list(_alone(found))
    # The title may be near enough, too.
    for item, cells in ((Item.NAME, names[-1:]), (Item.NUMBER, numbers[:1])):
        value = made.whole(item, cells, page)
        if value is not None:
            yield value
    for cell in found:
        sex = _SEX_AND_BIRTH.match(cell.text)
        born = days.days(cell.text[sex.end() :]) if sex else ()
        if sex and len(born) == 1 and born[0].day is not None:
            stop = sex.end() + born[0].stop
            yield made.stretch(Item.BORN, (sex.end() + born[0].start, stop), (cell,), page)
            return


def _alone(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield what stands alone and is built like the number of a travel permit."""
    for cell in found:
        number = _NUMBER.fullmatch(cell.text)
        if number:
            yield cell.part(0, number.end(1) if " " in cell.text else number.end())


def _stands_on(cell: Cell, latin: Cell) -> bool:
    near = max(cell.height, latin.height)
    return (
        0 < latin.middle - cell.middle <= _ABOVE * near
        and abs(cell.left - latin.left) <= near
        and bool(_IN_CHINESE.fullmatch(cell.text))
    )


def card(row: Row, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the number of a permit's card: that of a travel permit, or one with a check digit.

    It may stand too far from its label, where the word before it was read askew.
    """
    within = patterned(Item.NUMBER, _CARD, _unnumbered, row.cells, page)
    if within:
        return within
    for cell in found:
        if cell.is_beside(row.head) and cell.left > row.head.right and _CARD.fullmatch(cell.text):
            return made.whole(Item.NUMBER, (cell,), page)
    alone = [cell for cell in found if _CARD.fullmatch(cell.text)]
    if len(alone) == 1:
        return made.whole(Item.NUMBER, alone, page)
    other = made.whole(Item.NUMBER, row.cells, page)
    if other is None or other.is_certain:
        return other
    return other.as_text(other.text, Doubt.LOW_CONFIDENCE)


def _unnumbered(text: str) -> str:
    """Return a text of the same length in capitals, with nothing for the word before a number."""
    return _NUMERO.sub(lambda word: " " * len(word.group()), text.upper())
