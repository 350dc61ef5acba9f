"""Rows labelled 域名 that list others: a menu or a heading beside the page of one domain."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.row import Row
from beiancheck.terms.items import Item

_HOST = re.compile(r"(?:[0-9A-Za-z一-鿿-]+\.)+[A-Za-z一-鿿]{2,24}")


def settled(every: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows of a page, no list where another row holds one domain and nothing else."""
    named = [row for row in every if layouts.DOMAIN.item(row.label) is Item.DOMAIN and row.cells]
    lists = [row for row in named if not _is_one(row)]
    if len(lists) == len(named):
        return tuple(every)
    return tuple(row for row in every if not any(row is one for one in lists))


def _is_one(row: Row) -> bool:
    return _HOST.fullmatch("".join(cell.text for cell in row.cells).strip(" .")) is not None
