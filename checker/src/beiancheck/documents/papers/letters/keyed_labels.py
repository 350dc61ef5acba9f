"""Labels with the key of a data base before them: company_name 主办单位, domain 域名."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import asked_for
from beiancheck.documents.papers.rows.cell import Cell

_KEYED = re.compile(
    r"[a-z][a-z0-9]{1,20}(?:[_-][a-z0-9]{1,20}){0,4}\s*[:/]?\s*(?P<label>[一-鿿][一-鿿()]{1,13}:?)"
)
_FEWEST = 3
"""Labels with such keys that make it the way of a page."""


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, labels without their keys where some have one."""
    told = [_KEYED.fullmatch(cell.text) for cell in found]
    known = [match for match in told if match and asked_for.is_label(match["label"])]
    for cell, match in zip(found, told, strict=True):
        is_keyed = match is not None and len(known) >= _FEWEST
        yield cell.part(*match.span("label")) if is_keyed and match else cell
