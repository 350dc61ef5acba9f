"""A passport: its two machine-readable lines say more, and say it surer, than the labels."""

from collections.abc import Iterator, Sequence

from beiancheck.documents import doubting
from beiancheck.documents.papers import latin_names, made, mrz
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_NAME = 5
"""Where the name begins in the first line, behind P<CHN."""
_YEAR = 2026
"""A year that parts the births of the last century from those of this one."""


def passport(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield name, number, date of birth and last day of a passport page."""
    lines = [cell for cell in found if mrz.is_line(cell.text)]
    if len(lines) < 2:  # noqa: PLR2004 -- the two lines
        return
    first, second = lines[-2:]
    said = mrz.read(first.text, second.text, _YEAR)
    if said is None:
        return
    upper = first.text.rstrip("<")
    spelled = first.part(min(_NAME, len(upper) - 1), len(upper))
    others = [one for one in found if one not in (first, second)]
    for item, cell, text in (
        (Item.NAME, spelled, f"{said.surname} {said.given}".strip()),
        (Item.NUMBER, second, said.number),
        (Item.BORN, second, said.born.isoformat() if said.born else ""),
        (Item.VALID_UNTIL, second, said.expires.isoformat() if said.expires else ""),
    ):
        value = made.whole(item, (cell,), page)
        if value is None or not text:
            continue
        named = (
            latin_names.printed(value, said.surname, said.given, others, page)
            if item is Item.NAME
            else None
        )
        if named:
            yield named
        elif not said.is_sound:
            yield value.as_text(text, Doubt.CHECK_DIGIT)
        elif cell is second and value.confidence >= doubting.LEAST_OF_SOUND:
            # Every digit of it is proved.
            yield value.as_text(text).settled()
        else:
            yield value.as_text(text)
