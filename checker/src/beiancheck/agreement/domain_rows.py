"""Rows of domains: each one, its holder, last day and registrar, beside its certificate."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from beiancheck.agreement.cell import Cell, Row
from beiancheck.agreement.comparing import Match, compare
from beiancheck.agreement.named import told
from beiancheck.agreement.papers import paper
from beiancheck.agreement.typed import at, row
from beiancheck.agreement.values import Sheet, sheets
from beiancheck.agreement.whose import of_holder
from beiancheck.documents.reading import same
from beiancheck.facts import Facts, once
from beiancheck.registrants import Registered, Who, registered, who
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_NEAR = 0.8
"""Share of two registrars' names that must be alike for one to be a slip of the other."""


def domains(facts: Facts) -> Iterator[Row]:
    """Yield the rows of every domain that is typed."""
    for one in registered(facts):
        pages = [sheet for path, sheet in of_domains(facts) if path == one.path]
        name = f"{one.path}.name"
        shown = [cell for sheet in pages for cell in sheet.of(Item.DOMAIN)]
        yield row(
            Item.DOMAIN,
            one.path,
            name,
            (*at(facts, name, Item.DOMAIN), *shown, *told(facts, name)),
        )
        yield _holder(facts, one, pages)
        number = f"{one.path}.holder_number"
        shown = [cell for sheet in pages for cell in sheet.of(Item.NUMBER)]
        yield row(Item.NUMBER, one.path, number, (*at(facts, number, Item.NUMBER), *shown))
        expires = f"{one.path}.expires"
        shown = [cell for sheet in pages for cell in sheet.of(Item.EXPIRES)]
        yield row(Item.EXPIRES, one.path, expires, (*at(facts, expires, Item.EXPIRES), *shown))
        yield _registrar(facts, one, pages)


@once
def of_domains(facts: Facts) -> Iterator[tuple[str, Sheet]]:
    """Yield the pages of domain certificates with the path of the domain that each belongs to."""
    for sheet in sheets(facts):
        if paper(sheet) is Paper.DOMAIN_CERTIFICATE:
            path = _path(sheet, facts)
            if path:
                yield path, sheet


def _path(sheet: Sheet, facts: Facts) -> str:
    """Return the domain that a certificate names, or the only one that it can be for."""
    mine = [one for one in registered(facts) if _may_be_of(sheet, one)]
    for cell in sheet.of(Item.DOMAIN):
        for one in mine:
            if compare(Item.DOMAIN, one.domain.name, cell.text) is Match.SAME:
                return one.path
    return mine[0].path if len(mine) == 1 else ""


def _may_be_of(sheet: Sheet, one: Registered) -> bool:
    service = sheet.file.service
    return service is None or one.site.path == f"services.{service - 1}"


def _holder(facts: Facts, one: Registered, pages: list[Sheet]) -> Row:
    path = f"{one.path}.holder"
    shown = [cell for sheet in pages for cell in sheet.of(Item.HOLDER)]
    typed = at(facts, path, Item.HOLDER) or _certified(facts, shown) or _expected(facts, shown)
    return row(Item.HOLDER, one.path, path, (*typed, *shown), of_person=facts.is_person)


def _registrar(facts: Facts, one: Registered, pages: list[Sheet]) -> Row:
    """Return the registrar's row; another name than the typed one may be that of its brand."""
    path = f"{one.path}.registrar"
    typed = at(facts, path, Item.REGISTRAR)
    shown = [cell for sheet in pages for cell in sheet.of(Item.REGISTRAR)]
    near = [cell for cell in shown if any(_is_near(cell.text, other.text) for other in typed)]
    return row(Item.REGISTRAR, one.path, path, (*typed, *near))


def _is_near(one: str, other: str) -> bool:
    """Tell whether two names are one, or differ as by a slip."""
    return SequenceMatcher(None, same(one), same(other), autojunk=False).ratio() >= _NEAR


def _certified(facts: Facts, shown: list[Cell]) -> tuple[Cell, ...]:
    """Return what the holder's certificate says, where the domain's says the same.

    If the form names the holder otherwise, that is told of the holder and not of the domain.
    """
    names = [cell for sheet in of_holder(facts) for cell in sheet.of(Item.NAME)]
    return tuple(
        name
        for name in names
        if any(compare(Item.NAME, name.text, cell.text) is Match.SAME for cell in shown)
    )


def _expected(facts: Facts, shown: list[Cell]) -> tuple[Cell, ...]:
    """Return who must hold the domain where the form does not say who does."""
    found = {who(facts, cell.text) for cell in shown}
    if Who.REPRESENTATIVE in found:
        for path in ("holder.legal_representative", "manager.name"):
            cells = at(facts, path, Item.HOLDER)
            names = [cell.text for cell in shown]
            if cells and any(
                compare(Item.PERSON, cells[0].text, name, of_person=True) is Match.SAME
                for name in names
            ):
                return cells
    return at(facts, "holder.name", Item.HOLDER)
