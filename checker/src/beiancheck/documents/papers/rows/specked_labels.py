"""Labels with a speck of the paper between their characters: 成·立日期."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_words import opens

_SPECKED = re.compile("[一-鿿]{1,6}(?P<speck>[·•.,'`~^-])[一-鿿]")
_LEAST = 3
"""Characters of a label that tell it in spite of a speck."""


def plain(found: Sequence[Cell], words: tuple[str, ...]) -> Iterator[Cell]:
    """Yield the cells, one that begins with a label but for a speck without that."""
    for cell in found:
        speck = _SPECKED.match(cell.text)
        if not speck or opens(cell.text, words):
            yield cell
            continue
        at = speck.start("speck")
        bare = Cell((*cell.letters[:at], *cell.letters[at + 1 :]), cell.middle, cell.height)
        shortest = max(_LEAST, at + 1)
        is_label = any(len(word) >= shortest and bare.text.startswith(word) for word in words)
        yield bare if is_label else cell
