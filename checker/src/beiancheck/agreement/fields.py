"""Which field of the form a value on a paper would fill."""

from beiancheck.agreement.cell import Cell
from beiancheck.agreement.domain_rows import of_domains
from beiancheck.agreement.papers import PERSONAL, paper
from beiancheck.agreement.rows import HOLDER, PERSON
from beiancheck.agreement.values import Sheet
from beiancheck.agreement.whose import of_holder, owner
from beiancheck.documents.papers.values import days
from beiancheck.facts import Facts
from beiancheck.submission import LONG_TERM
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_DOMAIN = {
    Item.DOMAIN: "name",
    Item.HOLDER: "holder",
    Item.NUMBER: "holder_number",
    Item.REGISTRAR: "registrar",
    Item.EXPIRES: "expires",
}
_DAYS = frozenset({Item.VALID_FROM, Item.VALID_UNTIL, Item.EXPIRES, Item.DATED})


def of(cell: Cell, sheet: Sheet, facts: Facts) -> str:
    """Return the path of the field; empty where the form has none for it."""
    shown = paper(sheet)
    if cell.item is Item.DATED:
        return f"{sheet.document.path}.dated"
    if shown is Paper.DOMAIN_CERTIFICATE:
        return _of_domain(cell, sheet, facts)
    if shown in PERSONAL:
        return _of_person(cell, sheet, facts)
    if sheet in of_holder(facts):
        item = Item.NUMBER if cell.item is Item.OLD_NUMBER else cell.item
        if cell.item is Item.OLD_NUMBER and sheet.of(Item.NUMBER):
            return ""
        return f"holder.{_HOLDER[item]}" if item in _HOLDER else ""
    return ""


_HOLDER = HOLDER | {Item.SCOPE: "scope"}


def _of_domain(cell: Cell, sheet: Sheet, facts: Facts) -> str:
    name = _DOMAIN.get(cell.item)
    if name is None:
        return ""
    path = next((path for path, one in of_domains(facts) if one is sheet), "")
    if not path and not facts.domains:
        # Nothing is typed yet: it is the first domain of its site.
        path = f"services.{(sheet.file.service or 1) - 1}.domains.0"
    return f"{path}.{name}" if path else ""


def _of_person(cell: Cell, sheet: Sheet, facts: Facts) -> str:
    path = owner(sheet, facts)
    if path and cell.item in PERSON:
        return f"{path}.{PERSON[cell.item]}"
    is_holders = path == "manager" and facts.is_person
    return "holder.certificate_address" if is_holders and cell.item is Item.ADDRESS else ""


def written(cell: Cell, path: str) -> str:
    """Return a value as its field takes it: days as YYYY-MM-DD, 长期 for no end, no *** behind."""
    if cell.item is Item.SCOPE:
        return cell.text.rstrip("*")
    if cell.item not in _DAYS or not path:
        return cell.text
    found = days.days(cell.text)
    if not found:
        return cell.text
    last = found[-1].day
    return last.isoformat() if last else LONG_TERM
