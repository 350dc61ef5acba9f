"""The name in Latin letters that a passport prints twice: for people, and for machines below."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_LATIN = re.compile("[A-Z0-9][A-Z0-9' ,.-]*")
_ALIKE = str.maketrans("H1L|058", "IIIIOSB")
"""What narrow letters of the machine-readable lines are read as: SOPHHE for SOPHIE."""
_NEARLY = 0.75


def printed(
    value: Value, surname: str, given: str, found: Sequence[Cell], page: Page
) -> Value | None:
    """Return a name as the page prints it for people, where it does so nearly as for machines.

    ``value``: what the machine-readable line says. The signs that fill that up may be read as
    letters, so what is printed for people is given out; it is in doubt where the letters differ.
    """
    latin = [cell for cell in found if _LATIN.fullmatch(cell.text)]
    name = f"{surname} {given}".strip()
    said = {_letters(cell.text) for cell in latin}
    if _letters(name) in said or (given and {_letters(surname), _letters(given)} <= said):
        return value.as_text(name).settled()
    whole = _nearest(name, latin)
    parts = (whole,) if whole else (_nearest(surname, latin), _nearest(given, latin))
    cells = [cell for cell in parts if cell]
    value_here = made.whole(Item.NAME, cells, page) if len(cells) == len(parts) else None
    if value_here is None:
        return None
    text = " ".join(" ".join(cell.text.replace(",", " ").split()) for cell in cells)
    is_same = _is_within(_folded(text), _folded(name))
    return value_here.as_text(text) if is_same else value_here.as_text(text, Doubt.READINGS_DIFFER)


def _nearest(name: str, cells: Iterable[Cell]) -> Cell | None:
    wanted = _folded(name)
    likely = [
        (SequenceMatcher(None, wanted, _folded(cell.text)).ratio(), cell)
        for cell in cells
        if wanted
    ]
    ratio, cell = max(likely, key=lambda one: one[0], default=(0.0, None))
    return cell if ratio >= _NEARLY else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text.upper()))


def _folded(text: str) -> str:
    return _letters(text.upper().translate(_ALIKE))


def _is_within(text: str, other: str) -> bool:
    """Tell whether the letters of a text come in another one in their order."""
    rest = iter(other)
    return all(letter in rest for letter in text)
