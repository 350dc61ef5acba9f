"""Keys that nobody foresaw, told by their colon: Mailing Address: …, 滥用投诉：…."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell

_KEY = re.compile(r"(?:[A-Za-z][A-Za-z/ ()-]{1,40}|[一-鿿][一-鿿/]{1,9}):(?!//)\s*")


def of(loose: Sequence[Cell]) -> Iterator[tuple[str, Cell, Cell | None]]:
    """Yield each cell that begins with such a key, which has no name, and what follows it."""
    for cell in loose:
        key = _KEY.match(cell.text)
        if key:
            rest = cell.part(key.end(), len(cell.text)) if key.end() < len(cell.text) else None
            yield "", cell.part(0, key.end()), rest
