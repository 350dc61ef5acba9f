"""What a label says once more in English: 网站名称 / Site Name, 受托人姓名 Name of Attorney:."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_LATIN = "[A-Za-z][A-Za-z .']{1,30}?"
_GLOSS = re.compile(rf"(?<=[一-鿿)])(?:\s*/\s*{_LATIN}\s*(?=:|$)|\s*\(?{_LATIN}\)?\s*(?=:))")
_LABEL = re.compile("[一-鿿()]{2,16}")


def without(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, those of a label without the same in English before its colon."""
    for cell in found:
        gloss = _GLOSS.search(cell.text)
        if gloss and _LABEL.fullmatch(cell.text[: gloss.start()]):
            letters = (*cell.letters[: gloss.start()], *cell.letters[gloss.end() :])
            yield replace(cell, letters=letters)
        else:
            yield cell
