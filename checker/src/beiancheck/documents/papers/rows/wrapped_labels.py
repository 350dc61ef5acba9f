"""Labels that name somebody, of which a narrow column broke off the end: 持有人/机构名 over 称."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.known_labels import Labels
from beiancheck.documents.papers.rows.label_at import label_at
from beiancheck.documents.papers.rows.stacked_labels import is_under, level
from beiancheck.formats.typed import has_only_han

_LONGEST = 3
"""Characters of what is left for the second line."""


def wrapped(cells: Sequence[Cell], labels: Labels) -> list[Cell]:
    """Return the cells, those together of which only both are a label with nothing behind it."""
    found = list(cells)
    for lower in cells:
        if len(lower.text) > _LONGEST or not (has_only_han(lower.text) or _is_latin(lower.text)):
            continue
        above = (one for one in found if one is not lower and is_under(lower, one))
        upper = next((one for one in above if _is_begun(one.text, lower.text, labels)), None)
        if upper:
            middle = level(upper, lower, cells)
            whole = Cell((*upper.letters, *lower.letters), middle, upper.height)
            found = [one for one in found if one is not upper and one is not lower]
            found.append(whole)
    return found


def _is_latin(text: str) -> bool:
    """Tell whether a text is the end of an English word: n below Registrant Organizatio."""
    return text.isascii() and text.isalpha() and text.islower()


def _is_begun(start: str, end: str, labels: Labels) -> bool:
    """Tell whether a text is a label that names somebody with its end, and is none without it."""
    if start in labels.words or f"{start}{end}" in labels.words:
        return False
    whole, alone = (
        label_at(text, 0, labels.words, labels.whose, is_first=True)
        for text in (f"{start}{end}", start)
    )
    is_whole = whole is not None and whole[0] in labels.whose and whole[1] == len(start) + len(end)
    return is_whole and alone is not None and alone[1] < len(start)
