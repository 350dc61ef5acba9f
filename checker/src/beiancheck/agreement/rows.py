"""The agreement matrix: a row for each value, with every place where it stands."""

from collections.abc import Iterator

from beiancheck.agreement.cell import Cell, Row
from beiancheck.agreement.domain_rows import domains
from beiancheck.agreement.named import told
from beiancheck.agreement.typed import at, row
from beiancheck.agreement.values import sheets
from beiancheck.agreement.whose import of_holder, of_people
from beiancheck.facts import Facts, once
from beiancheck.formats import credit_code
from beiancheck.formats.typed import compact
from beiancheck.terms.items import Item

HOLDER = {
    Item.NAME: "name",
    Item.NUMBER: "number",
    Item.ADDRESS: "certificate_address",
    Item.LEGAL_REPRESENTATIVE: "legal_representative",
    Item.VALID_UNTIL: "valid_until",
}
"""Which field a value on the holder's certificate belongs to."""
PERSON = {
    Item.NAME: "name",
    Item.NUMBER: "number",
    Item.VALID_FROM: "valid_from",
    Item.VALID_UNTIL: "valid_until",
}
"""Which field a value on an identity document belongs to."""
_CONTACTS = (("mobile", Item.MOBILE), ("emergency", Item.MOBILE), ("email", Item.EMAIL))


@once
def rows(facts: Facts) -> Iterator[Row]:
    """Yield the rows of every value that a paper says; none where no paper was read."""
    if any(sheets(facts)):
        yield from (found for found in _all(facts) if found.printed)


def _all(facts: Facts) -> Iterator[Row]:
    yield from _holder(facts)
    for one in facts.people:
        yield from _person(facts, one.path)
    yield from domains(facts)
    for site in facts.sites:
        name = f"{site.path}.name"
        cells = (*at(facts, name, Item.SITE_NAME), *told(facts, name))
        yield row(Item.SITE_NAME, site.path, name, cells)
    yield from _dates(facts)


def _holder(facts: Facts) -> Iterator[Row]:
    for item, name in HOLDER.items():
        path = f"holder.{name}"
        cells = [cell for sheet in of_holder(facts) for cell in sheet.of(_read_as(item, facts))]
        typed = [*at(facts, path, item)]
        if facts.is_person and item is not Item.LEGAL_REPRESENTATIVE:
            # An individual's identity document tells who the holder is, too.
            cells += _shown(facts, "manager", item)
            typed += at(facts, f"manager.{name}", item) if item in PERSON else ()
        is_manager = facts.submission.manager_is_legal_representative
        if item is Item.LEGAL_REPRESENTATIVE and is_manager and typed:
            cells += _shown(facts, "manager", Item.NAME)
        of_person = facts.is_person or item is Item.LEGAL_REPRESENTATIVE
        yield row(item, "holder", path, (*typed, *cells, *_told(facts, path)), of_person=of_person)


def _told(facts: Facts, path: str) -> tuple[Cell, ...]:
    """Return what letters say of the holder; of an individual, of the person in charge too."""
    more = told(facts, path.replace("holder.", "manager.")) if facts.is_person else ()
    return (*told(facts, path), *more)


def _read_as(item: Item, facts: Facts) -> Item:
    # A certificate that was not renewed has a number of its own, and some print both.
    number = compact(facts.submission.holder.number)
    is_old = item is Item.NUMBER and number and len(number) != credit_code.LENGTH
    return Item.OLD_NUMBER if is_old else item


def _person(facts: Facts, path: str) -> Iterator[Row]:
    is_holder = path == "manager" and facts.is_person
    for item, name in PERSON.items():
        if is_holder and item in HOLDER:
            continue
        field = f"{path}.{name}"
        cells = [*at(facts, field, item), *_shown(facts, path, item), *told(facts, field)]
        if field == "manager.name" and facts.submission.manager_is_legal_representative:
            pages = of_holder(facts)
            cells += [cell for page in pages for cell in page.of(Item.LEGAL_REPRESENTATIVE)]
        yield row(item, path, field, cells, of_person=True)
    for name, item in _CONTACTS:
        field = f"{path}.{name}"
        yield row(item, path, field, (*at(facts, field, item), *told(facts, field)))


def _shown(facts: Facts, path: str, item: Item) -> list[Cell]:
    return [cell for whose, sheet in of_people(facts) if whose == path for cell in sheet.of(item)]


def _dates(facts: Facts) -> Iterator[Row]:
    for sheet in sheets(facts):
        path = f"{sheet.document.path}.dated"
        typed = at(facts, path, Item.DATED)
        if typed:
            yield row(Item.DATED, sheet.document.path, path, (*typed, *sheet.of(Item.DATED)))
