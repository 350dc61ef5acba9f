"""Read a page: which paper it shows, and the values that stand on it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers import (
    addresses,
    births,
    dated,
    domains,
    hosts,
    layouts,
    made,
    permits,
    pick,
    squares,
)
from beiancheck.documents.papers.by_paper import LAYOUTS, LETTERS
from beiancheck.documents.papers.cells import Cell, cells
from beiancheck.documents.papers.codes import with_codes
from beiancheck.documents.papers.domain_prose import is_told, unlabelled
from beiancheck.documents.papers.flaws import flaws
from beiancheck.documents.papers.labels import Row, rows
from beiancheck.documents.papers.layouts import Layout
from beiancheck.documents.papers.looks import looks
from beiancheck.documents.papers.marks import marks
from beiancheck.documents.papers.passport import passport
from beiancheck.documents.papers.prose import written
from beiancheck.documents.papers.said import Said
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_PICKERS = {
    Item.DOMAIN: domains.labelled_domain,
    Item.MOBILE: pick.mobile,
    Item.PERMIT_NUMBER: pick.permit,
    Item.EMAIL: pick.email,
    Item.REAL_NAME: pick.real_name,
}
_MORE = {
    layouts.DOMAIN: unlabelled,
    layouts.FORM: written,
    layouts.PERMIT: permits.unlabelled,
    layouts.LICENCE: dated.stamped,
    layouts.CERTIFICATE: dated.stamped,
}
_INDENT = 2.0
"""Heights of a line by which the lines of a value may begin apart."""
_DAYS = frozenset({Item.BORN, Item.ISSUED, Item.REGISTERED, Item.EXPIRES, Item.DATED})


def read(page: Page) -> Said:
    """Read a page; never raises for what stands on it."""
    said = _said(page)
    return replace(
        said,
        values=tuple(hosts.checked(tuple(with_codes(said.values, page)), page)),
        marks=tuple(marks(page)),
        flaws=tuple(flaws(page)),
        codes=page.codes,
    )


def _said(page: Page) -> Said:
    found: Sequence[Cell] = cells(page)
    likely = looks(page)
    paper = likely[0].paper if likely else None
    if paper in LETTERS:
        return Said(page.number, likely, tuple(written(squares.filled(found, is_form=True), page)))
    layout = LAYOUTS.get(paper) if paper else None
    if layout is None:
        return Said(page.number, likely, ())
    found = squares.filled(found, is_form=layout is layouts.FORM)
    return Said(page.number, likely, births.settled(tuple(_values(found, layout, page))))


def _values(found: Sequence[Cell], layout: Layout, page: Page) -> Iterator[Value]:
    seen = set()
    for value in passport(found, page) if layout is layouts.PASSPORT else ():
        seen.add(value.item)
        yield value
    for row in rows(_filled_in(found) if layout is layouts.FORM else found, layout.labels):
        item = layout.item(row.label)
        if item is None or not row.cells or is_told(item, row.head):
            continue
        for value in _read(item, row, found, layout, page):
            if value.item not in seen:
                seen.add(value.item)
                yield value
    more = _MORE.get(layout)
    for value in more(found, page) if more else ():
        if value.item not in seen:
            yield value


def _filled_in(found: Sequence[Cell]) -> list[Cell]:
    """Leave out what a form has to be ticked: labels stand there that have no value."""
    return [cell for cell in found if not squares.has_box(cell.text)]


def _filled(row: Row) -> tuple[Cell, ...]:
    """Return what is filled in beside a label and below that; a form prints hints further on."""
    beside = [
        cell for cell in row.cells if cell.is_beside(row.head) and cell.text not in squares.BOXES
    ]
    if not beside:
        return ()
    first = beside[0]
    near = _INDENT * first.height
    below = (cell for cell in row.cells if not cell.is_beside(row.head))
    return (first, *(cell for cell in below if abs(cell.left - first.left) <= near))


def _read(
    item: Item, row: Row, found: Sequence[Cell], layout: Layout, page: Page
) -> Iterator[Value]:
    if item is Item.VALID_UNTIL:
        yield from dated.period(row.cells, page)
        return
    if layout is layouts.FORM:
        row = Row(row.label, row.head, _filled(row))
        if not row.cells:
            return
    if layout is layouts.PERMIT and item is Item.NAME:
        row = Row(row.label, row.head, permits.in_chinese(row.cells))
    number = {Item.NUMBER: layout.number, Item.OLD_NUMBER: layout.old_number}.get(item)
    value = pick.number(number, row.cells, found, page) if number else _one(item, row, page)
    if value is None:
        return
    if item is Item.ADDRESS and not value.is_certain:
        is_persons = layout is layouts.RESIDENT_ID
        if addresses.is_torn(value.text, row.cells, is_persons=is_persons):
            value = value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    yield value


def _one(item: Item, row: Row, page: Page) -> Value | None:
    if item in _DAYS:
        return dated.day(item, row.cells, page)
    picker = _PICKERS.get(item)
    return picker(row.cells, page) if picker else made.whole(item, row.cells, page)
