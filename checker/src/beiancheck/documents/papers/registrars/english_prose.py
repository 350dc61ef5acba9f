"""Lines of sentences in English, which stand beside labels of a certificate and are no values."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell

_WORD = re.compile(r"[A-Za-z'-]+")
_FEWEST = 4
"""Words with a small first letter that make a sentence of a line without any label."""
_NAME = re.compile("(?i:ltd|limited|inc|llc|corp|company|gmbh)[.,]?$|[:：@一-鿿]|[0-9]{4}")
"""How a name ends, and what values hold."""


def without(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells that are no line of a sentence in English."""
    for cell in found:
        words = _WORD.findall(cell.text)
        small = [word for word in words if word[:1].islower()]
        is_prose = len(small) >= _FEWEST and 2 * len(small) > len(words)
        if not is_prose or _NAME.search(cell.text):
            yield cell
