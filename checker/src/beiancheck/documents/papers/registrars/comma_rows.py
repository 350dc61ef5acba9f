"""An answer in two lines, the labels in one and the values in the next: domain,owner,expires."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell

_SIGNS = re.compile("[,;|]")
_FEWEST = 3
"""Labels of such a line that are known."""


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells; of two such lines each label with its value."""
    skipped = None
    for at, cell in enumerate(found):
        if cell is skipped:
            continue
        below = found[at + 1] if at + 1 < len(found) else None
        pairs = list(_pairs(cell, below)) if below else []
        if not pairs:
            yield cell
            continue
        skipped = below
        yield from pairs


def _pairs(heads: Cell, values: Cell) -> Iterator[Cell]:
    titles, texts = _parts(heads.text), _parts(values.text)
    known = sum(_is_label(heads.text[start:stop]) for start, stop in titles)
    if known < _FEWEST or len(titles) != len(texts):
        return
    for (start, stop), (first, last) in zip(titles, texts, strict=True):
        if start < stop and first < last:
            spaced = (replace(one, text=" ") if one.text == "_" else one for one in heads.letters)
            label = list(spaced)[start:stop]
            colon = replace(label[-1], text=":")
            yield replace(values, letters=(*label, colon, *values.letters[first:last]))


def _parts(text: str) -> list[tuple[int, int]]:
    """Return where the parts of a line between its signs begin and end."""
    signs = [match.start() for match in _SIGNS.finditer(text)]
    return list(zip([0, *(at + 1 for at in signs)], [*signs, len(text)], strict=True))


def _is_label(text: str) -> bool:
    known = text.replace("_", " ").strip().title()
    return (layouts.DOMAIN.item(text) or layouts.DOMAIN.item(known)) is not None
