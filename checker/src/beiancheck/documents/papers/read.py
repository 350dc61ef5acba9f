"""Read a page: which paper it shows, and the values that stand on it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers import (
    bare_addresses,
    births,
    buttons,
    dated,
    domain_rest,
    glosses,
    hosts,
    law_firms,
    layouts,
    near_days,
    periods,
    permits,
    pick,
    squares,
    watermark_letters,
)
from beiancheck.documents.papers.aligned import shifted
from beiancheck.documents.papers.by_paper import CARDS, LAYOUTS, LETTERS
from beiancheck.documents.papers.cells import Cell, cells
from beiancheck.documents.papers.codes import with_codes
from beiancheck.documents.papers.domain_prose import is_told, unlabelled
from beiancheck.documents.papers.flaws import flaws
from beiancheck.documents.papers.labels import rows
from beiancheck.documents.papers.layouts import Layout
from beiancheck.documents.papers.letter_tables import tabled
from beiancheck.documents.papers.looks import looks
from beiancheck.documents.papers.marks import marks
from beiancheck.documents.papers.passport import passport
from beiancheck.documents.papers.prose import written
from beiancheck.documents.papers.row import Row
from beiancheck.documents.papers.row_values import behind, lacks_beginning, without_beginning
from beiancheck.documents.papers.said import Said
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.terms.items import Item


def _of_licence(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    yield from dated.stamped(found, page)
    yield from bare_addresses.on_licence(found, page)
    yield from law_firms.named(found, page)


_MORE = {
    layouts.DOMAIN: unlabelled,
    layouts.RESIDENT_ID: bare_addresses.on_card,
    layouts.FORM: written,
    layouts.PERMIT: permits.unlabelled,
    layouts.LICENCE: _of_licence,
    layouts.CERTIFICATE: _of_licence,
}


def read(page: Page) -> Said:
    """Read a page; never raises for what stands on it."""
    said = worded(page)
    return replace(
        said,
        values=tuple(hosts.checked(tuple(with_codes(said.values, page)), page)),
        marks=tuple(marks(page)),
        flaws=tuple(flaws(page)),
        codes=page.codes,
    )


def worded(page: Page) -> Said:
    """Return which paper a page shows and the values that its words say."""
    found: Sequence[Cell] = cells(page)
    likely = looks(page)
    paper = likely[0].paper if likely else None
    layout = LAYOUTS.get(paper) if paper else None
    if paper in LETTERS or layout is layouts.FORM:
        found = tuple(glosses.without(found))
    if paper in LETTERS:
        told = tuple(written(squares.filled(found, is_form=True), page))
        named = (*tabled(found, page, {value.item for value in told}), *told)
        return Said(page.number, likely, tuple(watermark_letters.checked(named, page)))
    if layout is None:
        return Said(page.number, likely, ())
    found = squares.filled(found, is_form=layout is layouts.FORM)
    if layout is layouts.DOMAIN:
        found = tuple(buttons.without(found))
    values = births.settled(tuple(_values(found, layout, page)))
    if layout is layouts.DOMAIN:
        seen = {value.item: value for value in reversed(values)}
        values = (*values, *domain_rest.rest(found, seen, page))
    if paper in CARDS:
        values = periods.checked(values)
    values = near_days.checked(values)
    return Said(page.number, likely, tuple(watermark_letters.checked(values, page)))


def _values(found: Sequence[Cell], layout: Layout, page: Page) -> Iterator[Value]:
    seen = set()
    for value in passport(found, page) if layout is layouts.PASSPORT else ():
        seen.add(value.item)
        yield value
    every = rows(_filled_in(found) if layout is layouts.FORM else found, layout.labels)
    torn = shifted(every) if page.source is Source.RECOGNISED else frozenset()
    for at, row in enumerate(every):
        item = layout.item(row.label)
        if item is None or not row.cells or is_told(item, row, found):
            continue
        for value in behind(row, item, found, layout, page):
            is_another = layout is layouts.FORM and item is Item.PERSON
            if value.item not in seen or is_another:
                seen.add(value.item)
                is_torn = at in torn or (row.is_torn and lacks_beginning(value))
                yield without_beginning(value) if is_torn else value
    if layout is layouts.DOMAIN and Item.REGISTERED not in seen:
        for value in dated.begun(every, layout, page):
            seen.add(value.item)
            yield value
    more = _MORE.get(layout)
    free = _unclaimed(found, every, layout)
    told = (*_lone_number(seen, layout, found, page), *(more(free, page) if more else ()))
    left = [one for one in told if one.item not in seen]
    yield from left
    seen.update(one.item for one in left)
    yield from _broken(every, seen, layout, found, page)
    if Item.DOMAIN not in seen and not any(one.item is Item.DOMAIN for one in left):
        named = (row for row in every if layout.item(row.label) is Item.DOMAIN)
        yield from hosts.unended([row.cells for row in named], page)


def _lone_number(
    seen: set[Item], layout: Layout, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield the number that stands apart from its label, told by its check digit."""
    if layout.number and not seen & {Item.NUMBER, Item.OLD_NUMBER}:
        lone = pick.lone(layout.number, found, page)
        yield from (lone,) if lone else ()


def _broken(
    every: Sequence[Row], seen: set[Item], layout: Layout, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield, in doubt, what ends a line of a sentence that says nothing whole of it."""
    for row in every if layout is layouts.DOMAIN else ():
        item = layout.item(row.label)
        if item in {Item.DOMAIN, Item.REGISTERED, Item.EXPIRES} - seen and row.cells:
            for value in behind(row, item, found, layout, page):
                yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)


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


def _filled_in(found: Sequence[Cell]) -> list[Cell]:
    """Leave out what a form has to be ticked: labels stand there that have no value."""
    return [cell for cell in found if not squares.has_box(cell.text)]
