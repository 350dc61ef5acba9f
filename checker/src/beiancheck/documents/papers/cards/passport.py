"""A passport: its two machine-readable lines say more, and say it surer, than the labels."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents import doubting
from beiancheck.documents.papers.cards import mrz
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import latin_names, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_NAME = 5
"""Where the name begins in the first line, behind P<CHN."""
_YEAR = 2026
"""A year that parts the births of the last century from those of this one."""
_OF_CHINA = "CHN"
_LABELS = "姓名", "中文姓名"
_PERSON = re.compile("[一-鿿㐀-䶿]{2,4}|[一-鿿㐀-䶿]{1,8}(?:·[一-鿿㐀-䶿]{1,8})+")
_ANY_FIRST = "P<XXXA<<B"
"""A first line, in place of one whose fillers were read as letters."""
_BELOW = 2.5
"""Heights of a line from the label of a name down to the name, and on to its letters."""


def passport(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield name, number, date of birth and last day of a passport page."""
    lines = [cell for cell in found if mrz.is_line(cell.text)]
    if len(lines) < 2:  # noqa: PLR2004 -- the two lines
        yield from _of_second(lines, page)
        return
    first, second = lines[-2:]
    said = mrz.read(first.text, second.text, _YEAR)
    if said is None:
        yield from _of_second(lines, page)
        return
    upper = first.text.rstrip("<")
    spelled = first.part(min(_NAME, len(upper) - 1), len(upper))
    others = [one for one in found if one not in (first, second)]
    latin = f"{said.surname} {said.given}".strip()
    in_chinese = _in_chinese(others, latin, page) if said.country == _OF_CHINA else None
    if in_chinese:
        yield in_chinese
    for item, cell, text in (
        (Item.NAME, spelled, latin),
        (Item.NUMBER, second, said.number),
        (Item.BORN, second, said.born.isoformat() if said.born else ""),
        (Item.VALID_UNTIL, second, said.expires.isoformat() if said.expires else ""),
    ):
        value = made.whole(item, (cell,), page)
        if value is None or not text or (in_chinese and item is Item.NAME):
            continue
        named = (
            latin_names.printed(value, said.surname, said.given, others, page)
            if item is Item.NAME
            else None
        )
        if named:
            is_alike = _letters(named.text) == _letters(latin)
            is_open = not is_alike and Doubt.LOW_CONFIDENCE in first.line.doubts
            yield named.as_text(named.text, Doubt.LOW_CONFIDENCE) if is_open else named
        elif not said.is_sound:
            yield value.as_text(text, Doubt.CHECK_DIGIT)
        elif cell is second and value.confidence >= doubting.LEAST_OF_SOUND:
            # Every digit of it is proved.
            yield value.as_text(text).settled()
        else:
            yield value.as_text(text)


def _of_second(lines: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what the second line says by itself where its check digits all fit."""
    for cell in lines:
        said = mrz.read(_ANY_FIRST, cell.text, _YEAR)
        if said is None or not said.is_sound or not (said.born and said.expires):
            continue
        for item, text in (
            (Item.NUMBER, said.number),
            (Item.BORN, said.born.isoformat()),
            (Item.VALID_UNTIL, said.expires.isoformat()),
        ):
            value = made.whole(item, (cell,), page)
            if value:
                is_read = value.confidence >= doubting.LEAST_OF_SOUND
                yield value.as_text(text).settled() if is_read else value.as_text(text)
        return


def _in_chinese(found: Sequence[Cell], latin: str, page: Page) -> Value | None:
    """Return the name in characters that a Chinese passport prints.

    It stands below its label and above the same in letters.
    """
    labels = [cell for cell in found if cell.text.startswith(_LABELS)]
    spelled = [cell for cell in found if _letters(cell.text) == _letters(latin)]
    names = [
        cell
        for cell in found
        if _PERSON.fullmatch(cell.text)
        and (
            any(_is_below(cell, label) for label in labels)
            or any(_is_below(other, cell) for other in spelled)
        )
    ]
    return made.whole(Item.NAME, names, page) if len(names) == 1 else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text)).upper()


def _is_below(cell: Cell, other: Cell) -> bool:
    near = max(cell.height, other.height)
    is_near = 0 < cell.middle - other.middle <= _BELOW * near
    return is_near and abs(cell.left - other.left) <= near
