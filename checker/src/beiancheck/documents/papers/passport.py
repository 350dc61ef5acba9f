"""A passport: its two machine-readable lines say more, and say it surer, than the labels."""

from collections.abc import Iterator, Sequence

from beiancheck.documents import doubting
from beiancheck.documents.papers import made, mrz
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
    for item, cell, text in (
        (Item.NAME, spelled, f"{said.surname} {said.given}".strip()),
        (Item.NUMBER, second, said.number),
        (Item.BORN, second, said.born.isoformat() if said.born else ""),
        (Item.VALID_UNTIL, second, said.expires.isoformat() if said.expires else ""),
    ):
        value = made.whole(item, (cell,), page)
        if value is None or not text:
            continue
        if item is Item.NAME and _is_said_again(text, found, (first, second)):
            yield value.as_text(text).settled()
        elif not said.is_sound:
            yield value.as_text(text, Doubt.CHECK_DIGIT)
        elif cell is second and value.confidence >= doubting.LEAST_OF_SOUND:
            # Every digit of it is proved.
            yield value.as_text(text).settled()
        else:
            yield value.as_text(text)


def _is_said_again(name: str, found: Sequence[Cell], lines: tuple[Cell, Cell]) -> bool:
    """Tell whether the page spells the name a second time, as it does for people to read."""
    others = (cell.text for cell in found if cell not in lines)
    return any(_letters(other) == _letters(name) for other in others)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text.upper()))
