"""The values of a paper with a layout: behind its labels, then what stands there without one."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers import free_values
from beiancheck.documents.papers.cards import passport_labels
from beiancheck.documents.papers.cards.passport import passport
from beiancheck.documents.papers.letters import form_labels, no_names
from beiancheck.documents.papers.registrars import (
    domain_labels,
    english_prose,
    hosts,
    lists_of_domains,
    organisations,
)
from beiancheck.documents.papers.registrars.labels_in_prose import is_told
from beiancheck.documents.papers.row_values import behind
from beiancheck.documents.papers.rows import layouts, purposes, squares
from beiancheck.documents.papers.rows.aligned import shifted
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.labels import rows
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.rows.row import Row, over
from beiancheck.documents.papers.values import addresses, dated
from beiancheck.documents.papers.values.torn_values import (
    lacks_beginning,
    may_go_on,
    without_beginning,
)
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page, Source
from beiancheck.terms.items import Item

_LOWER = 0.3
"""Heights of a line by which the second line of a value stands below the middle of its label."""


def values(found: Sequence[Cell], layout: Layout, page: Page) -> Iterator[Value]:
    """Yield the values of a page whose paper has this layout."""
    seen: set[Item] = set()
    people: set[str] = set()
    for value in passport(found, page) if layout is layouts.PASSPORT else ():
        seen.add(value.item)
        yield value
    every = rows(_labelled(found, layout), layout.labels)
    every = _settled(every, layout)
    torn = shifted(every) if page.source is Source.RECOGNISED else frozenset()
    for at, row in sorted(enumerate(every), key=lambda one: one[1].label in domain_labels.LAST):
        item = layout.item(row.label)
        if item is None or not row.cells or is_told(item, row, found):
            continue
        for value in _named(behind(row, item, found, layout, page), layout):
            is_another = layout is layouts.FORM and item is Item.PERSON
            if value.item not in seen or is_another:
                seen.add(value.item)
                people |= {value.text} if value.item is Item.PERSON else set()
                is_torn = at in torn or (row.is_torn and lacks_beginning(value))
                is_torn = is_torn or (layout is layouts.DOMAIN and row.is_torn and _is_lower(row))
                is_torn = is_torn or (row.goes_on and may_go_on(value))
                yield without_beginning(value) if is_torn else value
    if layout is layouts.DOMAIN and Item.REGISTERED not in seen:
        for value in dated.begun(every, layout, page):
            seen.add(value.item)
            yield value
    told = free_values.unlabelled(found, every, seen, layout, page)
    left = [one for one in told if one.item not in seen]
    people |= {one.text for one in left if one.item is Item.PERSON}
    yield from left
    seen.update(one.item for one in left)
    if layout is layouts.FORM:
        postal = tuple(free_values.postal(every, seen, found, page))
        seen.update(one.item for one in postal)
        yield from postal
        yield from form_labels.told(_filled_in(found), page, seen, people)
    yield from free_values.broken(every, seen, layout, found, page)
    if Item.DOMAIN not in seen and not any(one.item is Item.DOMAIN for one in left):
        named = (row for row in every if layout.item(row.label) is Item.DOMAIN)
        yield from hosts.unended([row.cells for row in named], page)


def _settled(every: tuple[Row, ...], layout: Layout) -> tuple[Row, ...]:
    """Return the rows that count of those that say the same of a paper twice."""
    if layout is layouts.FORM:
        return over(every)
    if layout is layouts.DOMAIN:
        return lists_of_domains.settled(organisations.settled(every))
    return purposes.settled(every) if layout is layouts.CERTIFICATE else every


def _named(told: Iterator[Value], layout: Layout) -> Iterator[Value]:
    """Leave out what a form says behind the label of a name and is none: 所属区域:示例省.

    Nor is a region an address, which another label may ask for: 注册地 样例市.
    """
    if layout is not layouts.FORM:
        return told
    return (
        value
        for value in no_names.without(told)
        if value.item is not Item.ADDRESS or not addresses.is_region(value.text)
    )


def _is_lower(row: Row) -> bool:
    """Tell whether a value begins lower than its label stands: its first line is above that."""
    first = row.cells[0]
    return first.is_beside(row.head) and first.middle - row.head.middle > _LOWER * first.height


def _labelled(found: Sequence[Cell], layout: Layout) -> list[Cell]:
    """Leave out what has no labels: boxes to be ticked, sentences beside those of a certificate."""
    if layout is layouts.DOMAIN:
        return list(english_prose.without(found))
    if layout is layouts.PASSPORT:
        return list(passport_labels.plain(found))
    return _filled_in(found) if layout is layouts.FORM else list(found)


def _filled_in(found: Sequence[Cell]) -> list[Cell]:
    """Leave out what a form has to be ticked: labels stand there that have no value."""
    return [one for cell in found for one in squares.unticked(cell)]
