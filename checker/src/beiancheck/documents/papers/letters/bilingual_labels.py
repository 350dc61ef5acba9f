"""Labels of letters and forms with the same in English: 法定代表人 Legal Representative.

It stands behind the label, or in smaller print below it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from beiancheck.documents.papers.letters import asked_for, keyed_labels
from beiancheck.documents.papers.rows import glosses
from beiancheck.documents.papers.rows.cell import Cell

_HAN = re.compile("[一-鿿()]{2,16}")
_ENGLISH = re.compile("[A-Za-z][A-Za-z .,'/&()-]{2,40}:?")
_FEWEST = 3
"""Labels of a paper with English below them, which is then none of their values."""
_ALIGNED = 0.5
"""Heights of a label by which its English may begin further left or right."""
_NEXT_LINE = 1.8
"""Heights of a label from its middle down to that of its English."""


def plain(found: Sequence[Cell]) -> Iterable[Cell]:
    """Return the cells, labels without their English where most labels have it.

    One above its English stands in the middle of both, where its value is.
    """
    found = list(keyed_labels.plain(found))
    begun = {match.group() for cell in found if (match := _HAN.match(cell.text))}
    labels = {text for text in begun if asked_for.is_label(text)}
    return _over_english(list(glosses.printed(found, labels)))


def _over_english(found: Sequence[Cell]) -> Sequence[Cell]:
    pairs = [(cell, below) for cell in found if (below := _english_below(cell, found))]
    if len(pairs) < _FEWEST:
        return found
    shifted = {id(cell): (cell.middle + below.middle) / 2 for cell, below in pairs}
    english = {id(below) for _, below in pairs}
    return [
        replace(cell, middle=shifted.get(id(cell), cell.middle))
        for cell in found
        if id(cell) not in english
    ]


def _english_below(cell: Cell, found: Sequence[Cell]) -> Cell | None:
    """Return the English right below what stands alone in Chinese as labels do."""
    if not _HAN.fullmatch(cell.text.rstrip(":")):
        return None
    return next(
        (
            one
            for one in found
            if 0 < one.middle - cell.middle <= _NEXT_LINE * cell.height
            and abs(one.left - cell.left) <= _ALIGNED * cell.height
            and _ENGLISH.fullmatch(one.text)
        ),
        None,
    )
