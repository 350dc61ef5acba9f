"""Whom and what letters and forms name, each held against the field that it must be."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from beiancheck.agreement.cell import Cell
from beiancheck.agreement.comparing import Match, compare
from beiancheck.agreement.papers import FORMS, LETTERS, paper
from beiancheck.agreement.typed import value
from beiancheck.agreement.values import Sheet, sheets
from beiancheck.documents.reading import same
from beiancheck.facts import Facts, once
from beiancheck.formats import resident_id
from beiancheck.formats.holder_name import is_organisation
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_NEAR = 0.6
"""Share of two texts that must be alike for one to be a slip of the other."""
_NEAR_NUMBER = 0.8
"""The same for two people's numbers, which begin alike where both come from one place."""
_CONTACTS = frozenset({Item.PERSON_NUMBER, Item.MOBILE, Item.EMAIL})
"""Of these a letter may give others by right: an office's, the legal representative's number."""
_OF_ONE_PERSON = FORMS | {
    Paper.AUTHORISATION_LETTER,
    Paper.UNDERTAKING,
    Paper.NO_APPROVAL_LETTER,
    Paper.RESPONSIBILITY_NOTICE,
}
"""Who stands there is in charge; a guardian's statement and a plan name others besides."""


@dataclass(frozen=True, slots=True)
class Named:
    """A value in a letter or form, and the path of the field that it was held against."""

    path: str
    cell: Cell


@once
def named(facts: Facts) -> Iterator[Named]:
    """Yield what each letter and form names."""
    for sheet in sheets(facts):
        shown = paper(sheet)
        if shown in LETTERS or shown in FORMS:
            for item in _fields(facts):
                yield from _held(sheet, shown, item, facts)


def told(facts: Facts, path: str) -> tuple[Cell, ...]:
    """Return what letters and forms say of a field."""
    return tuple(one.cell for one in named(facts) if one.path == path)


def _held(sheet: Sheet, shown: Paper | None, item: Item, facts: Facts) -> Iterator[Named]:
    paths = _fields(facts)[item]
    left = []
    found = False
    for cell in sheet.of(item):
        path = next((path for path in paths if _says(cell, path, facts)), "")
        found = found or bool(path)
        if path:
            yield Named(path, cell)
        else:
            left.append(cell)
    for cell in left:
        near, path = max(((_near(cell, path, facts), path) for path in paths), default=(0.0, ""))
        if near >= (_NEAR_NUMBER if item is Item.PERSON_NUMBER else _NEAR):
            yield Named(path, cell)
        elif paths and not found and _is_plausible(cell, shown, left, facts):
            yield Named(paths[0], replace(cell, is_loose=True))


def _is_plausible(cell: Cell, on: Paper | None, left: list[Cell], facts: Facts) -> bool:
    """Tell whether a value that is like none on the form may be one at all, and not stray words.

    ``left``: all of its kind on that paper. A letter may name a second person by right and give
    an office's phone; the only person that it names, and the only phone of a form, are looked at.
    """
    if cell.item is Item.NAME:
        return facts.is_person or is_organisation(cell.text)
    if cell.item is Item.NUMBER:
        return facts.is_person or resident_id.fault(cell.text.upper()) is not None
    if cell.item is Item.DOMAIN:
        return cell.text == cell.text.lower()
    if cell.item is Item.PERSON:
        return cell.is_sure and len(left) == 1 and on in _OF_ONE_PERSON
    if cell.item in _CONTACTS:
        return cell.is_sure and len(left) == 1 and on in FORMS
    return True


def _says(cell: Cell, path: str, facts: Facts) -> bool:
    text = value(facts.submission, path)
    of_person = cell.item is Item.PERSON or facts.is_person
    return compare(cell.item, text, cell.text, of_person=of_person) is Match.SAME


def _near(cell: Cell, path: str, facts: Facts) -> float:
    one, other = same(value(facts.submission, path)), same(cell.text)
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _fields(facts: Facts) -> dict[Item, list[str]]:
    """Return for each item the paths of the filled-in fields that it may be."""
    people = [one.path for one in facts.people]
    names = [f"{path}.name" for path in people]
    own = ["holder.name"] if facts.is_person else ["holder.legal_representative"]
    numbers = ["holder.number"] if facts.is_person else []
    sites = [site.path for site in facts.sites]
    paths = {
        Item.NAME: ["holder.name"],
        Item.NUMBER: ["holder.number"],
        Item.PERSON: [*names, *own],
        Item.PERSON_NUMBER: [*(f"{path}.number" for path in people), *numbers],
        Item.DOMAIN: [path for path, _ in facts.domains],
        Item.SITE_NAME: [f"{path}.name" for path in sites],
        Item.MOBILE: [f"{path}.{name}" for name in ("mobile", "emergency") for path in people],
        Item.EMAIL: [f"{path}.email" for path in people],
    }
    return {
        item: [path for path in listed if value(facts.submission, path)]
        for item, listed in paths.items()
    }
