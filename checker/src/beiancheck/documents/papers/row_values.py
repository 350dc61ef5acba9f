"""Make the values of what stands behind a label, as each paper has it."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.cards import permits
from beiancheck.documents.papers.letters import form_values
from beiancheck.documents.papers.registrars import (
    domain_labels,
    domains,
    holder_names,
    no_holders,
    verified,
)
from beiancheck.documents.papers.rows import buttons, layouts, squares
from beiancheck.documents.papers.rows.below_label import is_aside
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.rows.row import Row
from beiancheck.documents.papers.values import (
    addresses,
    card_names,
    dated,
    made,
    mobiles,
    pick,
    scopes,
)
from beiancheck.documents.papers.values.torn_values import doubted, is_torn
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_PICKERS = {
    Item.DOMAIN: domains.domain,
    Item.MOBILE: mobiles.told,
    Item.PERMIT_NUMBER: pick.permit,
    Item.EMAIL: pick.email,
}
_INDENT = 2.0
"""Heights of a line by which the lines of a value may begin apart."""
_SCRAP = re.compile("[0-9A-Za-z.,·'_-]{1,3}")
_STARS = re.compile(r"\*{2,}$")
_NAMES_OF_DOMAINS = frozenset({Item.HOLDER, Item.REGISTRAR})
_DAYS = frozenset({Item.BORN, Item.ISSUED, Item.REGISTERED, Item.EXPIRES, Item.DATED})


def behind(
    row: Row, item: Item, found: Sequence[Cell], layout: Layout, page: Page
) -> Iterator[Value]:
    """Yield the values of a row; ``item`` is what its label names."""
    if item is Item.VALID_UNTIL:
        yield from dated.period(row.cells, page)
        return
    row = _narrowed(row, item, layout)
    if not row.cells:
        return
    if layout is layouts.PERMIT and item is Item.NUMBER:
        card = permits.card(row, found, page)
        yield from (card,) if card else ()
        return
    if item is Item.REAL_NAME:
        statement = verified.verified(row.head, row.cells, page)
        yield from (statement,) if statement else ()
        return
    number = {Item.NUMBER: layout.number, Item.OLD_NUMBER: layout.old_number}.get(item)
    value = pick.number(number, row.cells, found, page) if number else _one(item, row, layout, page)
    if value and layout is layouts.FORM:
        value = form_values.told(value, row)
    if value is None:
        return
    if layout is layouts.DOMAIN:
        yield from _of_domain(value, row)
        return
    if item is Item.NAME:
        value = card_names.named(value, row.cells, layout)
    if item is Item.SCOPE:
        value = _starred(value if value.is_certain else _mended(value, row.cells), row.cells)
    is_cut = is_torn(value, row, layout) or _may_go_on(value, row, found)
    yield doubted(value) if is_cut else value


def _may_go_on(value: Value, row: Row, found: Sequence[Cell]) -> bool:
    """Tell whether the end of an address may not have been found."""
    is_read = value.item is Item.ADDRESS and not value.is_certain
    return is_read and addresses.may_go_on(value.text, row.cells, found)


def _of_domain(value: Value, row: Row) -> Iterator[Value]:
    """Yield what a registrar says, unless it names nobody where somebody is to be named."""
    is_name = value.item in _NAMES_OF_DOMAINS
    if is_name and (buttons.is_menu(value.text) or no_holders.is_none(value.text)):
        return
    if value.item is Item.REGISTRAR and len(value.text) == 1:
        return  # What a seal left of another word; of a holder the rest may have been lost.
    if is_name:
        value = value.as_text(holder_names.closed(holder_names.spaced(value.text, row.cells)))
        lettered = holder_names.lettered(value.text)
        value = value if lettered == value.text else doubted(value.as_text(lettered))
    is_odd = is_name and no_holders.is_odd(value.text)
    yield doubted(value) if is_odd or row.label in domain_labels.VAGUE else value


def _closed(value: Value) -> Value:
    """Return a name without a bracket that belongs to the next label: 样例公司(证件号码:…)."""
    text = value.text.rstrip("_")
    is_open = text.count("(") != text.count(")") and text[-1:] in "()"
    return value.as_text(text[:-1].rstrip("_") if is_open else text) if text else value


def _narrowed(row: Row, item: Item, layout: Layout) -> Row:
    """Return a row with what is its value alone: no hints of forms, no buttons of consoles."""
    cells = row.cells
    if layout is layouts.FORM and not (row.is_centred or row.is_over):
        cells = _filled(row, is_edged=item is Item.ADDRESS)
    elif item is Item.SCOPE:
        cells = _without_scraps(cells)
    elif layout is layouts.PERMIT and item is Item.NAME:
        cells = permits.in_first_script(cells)
    elif layout is layouts.PERMIT and item is Item.AUTHORITY:
        cells = permits.office(cells)
    elif item in _NAMES_OF_DOMAINS:
        is_one = len({cell.text for cell in cells}) == 1
        cells = cells[:1] if is_one else holder_names.ended(cells)
    return row if cells == row.cells else Row(row.label, row.head, cells)


def _without_scraps(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Leave out a few letters or digits that were read in a line of their own below a scope."""
    last = len(cells)
    while last > 1 and _SCRAP.fullmatch(cells[last - 1].text):
        last -= 1
    return tuple(cells[:last])


def _mended(scope: Value, cells: Sequence[Cell]) -> Value:
    """Return a scope with its signs put right; where one was lost, another may be unnoticed."""
    text = scopes.mended(scopes.parted(scope.text, [cell.text for cell in cells]))
    return scope if text == scope.text else doubted(scope.as_text(text))


def _starred(scope: Value, cells: Sequence[Cell]) -> Value:
    """Return a scope with the stars that are printed behind it: nothing may be added there."""
    stars = _STARS.search(cells[-1].text)
    return scope.as_text(scope.text + stars.group()) if stars else scope


def _filled(row: Row, *, is_edged: bool) -> tuple[Cell, ...]:
    """Return what is filled in beside a label and below that; a form prints hints further on.

    ``is_edged``: what ends where the line above does may go on with it, as at a phone's edge.
    """
    beside = [
        cell for cell in row.cells if cell.is_beside(row.head) and cell.text not in squares.BOXES
    ]
    if not beside:
        return ()
    first = beside[0]
    filled = [first]
    for cell in beside[1:]:
        if not cell.follows(filled[-1]):
            break
        filled.append(cell)
    near = _INDENT * first.height
    below = (cell for cell in row.cells if not cell.is_beside(row.head))
    own = (
        cell
        for cell in below
        if abs(cell.left - first.left) <= near
        or (is_edged and abs(cell.right - filled[-1].right) <= first.height)
        or row.is_below(cell)
        or is_aside(cell)
    )
    return (*filled, *own)


def _one(item: Item, row: Row, layout: Layout, page: Page) -> Value | None:
    if item in _DAYS:
        return dated.day(item, row.cells, page)
    picker = _PICKERS.get(item)
    value = picker(row.cells, page) if picker else made.whole(item, row.cells, page)
    is_name = layout is layouts.FORM and item in {Item.NAME, Item.PERSON}
    return _closed(value) if value and is_name else value
