"""What stands on a paper with a layout without a label, or behind one in another way."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.cards import law_firms, permits
from beiancheck.documents.papers.letters import asked_names
from beiancheck.documents.papers.letters.prose import written
from beiancheck.documents.papers.registrars.domain_prose import unlabelled as of_domain
from beiancheck.documents.papers.row_values import behind
from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.rows.row import Row
from beiancheck.documents.papers.values import bare_addresses, bare_names, issue_days, pick
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_POSTAL = frozenset({"通信地址", "通讯地址", "联系地址", "办公地址"})


def _of_licence(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    yield from issue_days.stamped(found, page)
    yield from bare_addresses.on_licence(found, page)
    yield from bare_names.on_licence(found, page)
    yield from law_firms.named(found, page)


_MORE = {
    layouts.DOMAIN: of_domain,
    layouts.RESIDENT_ID: bare_addresses.on_card,
    layouts.FORM: written,
    layouts.PERMIT: permits.unlabelled,
    layouts.LICENCE: _of_licence,
    layouts.CERTIFICATE: _of_licence,
}


def unlabelled(
    found: Sequence[Cell], every: Sequence[Row], seen: set[Item], layout: Layout, page: Page
) -> Iterator[Value]:
    """Yield what stands on a page without a label; ``every``: its rows, ``seen``: what they say."""
    more = _MORE.get(layout)
    yield from _lone_number(seen, layout, found, page)
    told = more(_unclaimed(found, every, layout), page) if more else ()
    yield from asked_names.preferred(told, found, page) if layout is layouts.FORM else told


def postal(
    every: Sequence[Row], seen: set[Item], found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield the address for letters of a form that asks for no other."""
    told = (row for row in every if row.label in _POSTAL and row.cells)
    row = None if Item.ADDRESS in seen else next(told, None)
    yield from behind(row, Item.ADDRESS, found, layouts.FORM, page) if row else ()


def broken(
    every: Sequence[Row], seen: set[Item], layout: Layout, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield, in doubt, what ends a line of a sentence that says nothing whole of it."""
    for row in every if layout is layouts.DOMAIN else ():
        item = layout.item(row.label)
        if item in {Item.DOMAIN, Item.REGISTERED, Item.EXPIRES} - seen and row.cells:
            for value in behind(row, item, found, layout, page):
                yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def _lone_number(
    seen: set[Item], layout: Layout, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield the number that stands apart from its label, told by its check digit: new or old."""
    for number in (layout.number, layout.old_number):
        lone = pick.lone(number, found, page) if number else None
        if lone and not seen & {Item.NUMBER, Item.OLD_NUMBER}:
            yield lone
            return


def _unclaimed(found: Sequence[Cell], every: Sequence[Row], layout: Layout) -> list[Cell]:
    """Leave out what says another date than the one that stands alone below a seal."""
    said = {
        id(cell.line)
        for row in every
        if layout.item(row.label) in {Item.REGISTERED, Item.VALID_UNTIL}
        for cell in row.cells
        if layout in {layouts.LICENCE, layouts.CERTIFICATE}
    }
    return [cell for cell in found if id(cell.line) not in said]
