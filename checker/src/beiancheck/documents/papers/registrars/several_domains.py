"""A list of several domains: what it says of one of them is none of the others'."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars.domains import pointed
from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_OF_ONE = frozenset({Item.DOMAIN, Item.REGISTERED, Item.EXPIRES})


def doubted(values: Sequence[Value], found: Sequence[Cell]) -> Iterator[Value]:
    """Yield the values; a domain and its days are in doubt where others stand below its title.

    So is what stands in the row of one of them. A list beside the page of one domain does not
    count, where that is not in it.
    """
    named = {value.text for value in values if value.item is Item.DOMAIN}
    lists = (list(under(title, found)) for title in found if is_title(title))
    listed = [hosts for hosts in lists if _is_list(hosts, named)]
    for value in values:
        is_of_one = bool(listed) and value.item in _OF_ONE
        is_of_row = any(_is_beside(value, cell) for hosts in listed for cell in hosts)
        is_of_one = is_of_one or is_of_row
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_of_one else value


def _is_list(hosts: Sequence[Cell], named: set[str]) -> bool:
    texts = {pointed(cell.text).lower() for cell in hosts}
    return len(texts) > 1 and bool(named & texts)


def _is_beside(value: Value, cell: Cell) -> bool:
    """Tell whether a value stands in the row of one of the domains."""
    downs = [down for _, down in value.boxes[0].corners]
    return abs(sum(downs) / len(downs) - cell.middle) <= cell.height / 2


def is_title(cell: Cell) -> bool:
    """Tell whether a cell is the title of domains."""
    return layouts.DOMAIN.item(cell.text) is Item.DOMAIN


def under(title: Cell, found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells of nothing but a host name below a title, in its column."""
    for cell in found:
        is_under = cell.middle > title.middle and cell.left < title.right
        host = pointed(cell.text).lower()
        if is_under and cell.right > title.left and "." in host and has_known_suffix(host):
            yield cell
