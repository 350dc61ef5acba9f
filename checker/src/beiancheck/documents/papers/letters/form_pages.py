"""The values of a form as all of it says them: behind labels, in broken cells, in sentences."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import (
    checked_bodies,
    form_labels,
    form_values,
    headed_columns,
    legal_heads,
    named_people,
    no_names,
    own_forms,
    said_addresses,
    torn_columns,
    torn_names,
)
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item


def settled(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values of a form; ``values`` are those behind its labels."""
    values = tuple(form_labels.whole(values, found, page))
    values = tuple(torn_names.mended(values, found, page))
    values = headed_columns.settled(values, found, page)
    values = tuple(no_names.without(torn_columns.mended(values, found, page)))
    values = (*named_people.without_heads(values, found), *own_forms.named(values, found))
    yield from (*values, *form_values.own_number(values))
    items = {one.item for one in values}
    if Item.NAME not in items:
        yield from checked_bodies.told(found, page)
    if Item.ADDRESS not in items:
        yield from said_addresses.told(found, page)
    if Item.LEGAL_REPRESENTATIVE not in items:
        yield from legal_heads.named(found, page)
