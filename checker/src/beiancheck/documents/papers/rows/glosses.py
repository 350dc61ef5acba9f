"""What a label says once more in English: 网站名称 / Site Name, 住所 ADDRESS."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows import glosses_around
from beiancheck.documents.papers.rows.cell import Cell

_LATIN = "[A-Za-z][A-Za-z .']{1,30}?"
_GLOSS = re.compile(rf"(?<=[一-鿿)])(?:\s*/\s*{_LATIN}\s*(?=:|$)|\s*\(?{_LATIN}\)?\s*(?=:))")
_LABEL = re.compile("[一-鿿()]{2,16}")
_SAID = re.compile(r"(?P<label>[一-鿿()]{2,16})\s*/?\s*[A-Za-z][A-Za-z .,'/&]{2,40}")
_FEWEST = 3
"""Labels of a paper with nothing but Latin letters behind them, which are then no names."""

_REACH = 12.0
"""Heights of a line from a label's English to its value in the same row; further is a column."""


def without(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, those of a label without the same in English before its colon."""
    for cell in found:
        gloss = _GLOSS.search(cell.text)
        if gloss and _LABEL.fullmatch(cell.text[: gloss.start()]):
            letters = (*cell.letters[: gloss.start()], *cell.letters[gloss.end() :])
            yield replace(cell, letters=letters)
        else:
            yield cell


def printed(found: Sequence[Cell], words: Collection[str]) -> Iterator[Cell]:
    """Yield the cells of a certificate, its labels without the same in English where most have it.

    A lone one may have a value in Latin letters: 法定代表人 JOHN SMITH.
    """
    told = [
        said for cell in found if (said := _SAID.fullmatch(cell.text)) and said["label"] in words
    ]
    is_bilingual = len({said["label"] for said in told}) >= _FEWEST
    for cell in found:
        said = _SAID.fullmatch(cell.text) if is_bilingual else None
        is_label = said is not None and said["label"] in words
        if said and is_label:
            label = cell.part(0, said.end("label"))
            has_value = _has_beside(cell, found, words)
            yield glosses_around.up_to(label, cell.right) if has_value else label
        else:
            yield cell


def _has_beside(cell: Cell, found: Sequence[Cell], words: Collection[str]) -> bool:
    """Tell whether what stands next to a label in its row is no other label."""
    row = (one for one in found if one.left >= cell.right and one.is_beside(cell))
    nearest = min(row, key=lambda one: one.left, default=None)
    said = _SAID.fullmatch(nearest.text) if nearest else None
    label = said["label"] if said else nearest.text.rstrip(":") if nearest else ""
    is_near = nearest is not None and nearest.left - cell.right <= _REACH * cell.height
    return is_near and label not in words
