"""A list of domains under titles: what is said of one stands in its row, not in the first."""

from collections.abc import Iterator, Mapping, Sequence

from beiancheck.documents.papers.registrars import opened, several_domains
from beiancheck.documents.papers.registrars.domains import pointed
from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_DAYS = frozenset({Item.REGISTERED, Item.EXPIRES})


def chosen(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values; of a list the domain that is opened, in doubt, and what its row says."""
    named = next((value for value in values if value.item is Item.DOMAIN), None)
    hosts, own = _opened(named, found) if named else ((), None)
    if named is None or own is None:
        yield from values
        return
    is_other = pointed(own.text).lower() != named.text
    domain = made.stretch(Item.DOMAIN, (0, len(own.text)), (own,), page) if is_other else named
    yield domain.as_text(domain.text, Doubt.LOW_CONFIDENCE)
    told = list(rest(found, {Item.DOMAIN: domain}, page))
    yield from told
    said = {value.item for value in told}
    for value in values:
        is_of_other = value.item in said or _is_of(value, hosts, own)
        if value.item is not Item.DOMAIN and not is_of_other:
            yield value


def _opened(named: Value, found: Sequence[Cell]) -> tuple[Sequence[Cell], Cell | None]:
    """Return the host names of the list that a domain is of, and the one that is opened."""
    for title in filter(several_domains.is_title, found):
        hosts = list(several_domains.under(title, found))
        texts = {pointed(cell.text).lower() for cell in hosts}
        if len(texts) > 1 and named.text in texts:
            return hosts, opened.chosen(hosts, found)
    return (), None


def _is_of(value: Value, hosts: Sequence[Cell], own: Cell) -> bool:
    """Tell whether a value stands in the row of another domain of the list."""
    (_, top), _, (_, foot), _ = value.boxes[0].corners
    middle = (top + foot) / 2
    nearest = min(hosts, key=lambda cell: abs(cell.middle - middle))
    return nearest is not own and abs(nearest.middle - middle) <= nearest.height / 2


def rest(found: Sequence[Cell], seen: Mapping[Item, Value], page: Page) -> Iterator[Value]:
    """Yield, in doubt, what is missing out of the row of the domain that is told."""
    domain = seen.get(Item.DOMAIN)
    own = [cell for cell in found if domain and pointed(cell.text).lower() == domain.text]
    for title in found if len(own) == 1 else ():
        item = layouts.DOMAIN.item(title.text)
        if item is None or item in seen or not opened.is_title(title, found):
            continue
        value = _under(title, item, [cell for cell in found if cell.is_beside(own[0])], page)
        if value:
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def _under(title: Cell, item: Item, row: Sequence[Cell], page: Page) -> Value | None:
    """Return what stands in a row under a title: a day for a day, else all of it."""
    for cell in row:
        is_under = title.left < cell.right and cell.left < title.right + title.height
        if not is_under or cell.text in layouts.DOMAIN.labels.words:
            continue
        day = next(iter(days.days(cell.text)), None)
        if item in _DAYS and day and day.day:
            return made.stretch(item, (day.start, day.stop), (cell,), page)
        if item not in _DAYS and day is None:
            return made.whole(item, (cell,), page)
    return None
