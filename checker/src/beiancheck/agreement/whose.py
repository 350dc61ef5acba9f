"""Whose papers are here: the holder's certificate, and the identity documents of each person."""

from collections.abc import Iterator

from beiancheck.agreement.comparing import Match, compare
from beiancheck.agreement.papers import CERTIFICATES, PERSONAL, paper
from beiancheck.agreement.values import Sheet, sheets
from beiancheck.facts import Facts, InCharge, once
from beiancheck.requirements.when import has_own_manager
from beiancheck.terms.certificates import PAPER_OF
from beiancheck.terms.items import Item
from beiancheck.terms.kinds import ORGANISATIONS


@once
def of_holder(facts: Facts) -> Iterator[Sheet]:
    """Yield the pages of the certificate with which the holder files.

    The licence of an owner who files in person is no such certificate.
    """
    certificate = facts.submission.holder.certificate
    for sheet in sheets(facts):
        shown = paper(sheet)
        if shown not in CERTIFICATES:
            continue
        if certificate is None:
            if facts.submission.kind in ORGANISATIONS:
                yield sheet
        elif PAPER_OF.get(certificate) is sheet.document.role:
            yield sheet


@once
def of_people(facts: Facts) -> Iterator[tuple[str, Sheet]]:
    """Yield the pages of identity documents with the path of the person; unclear ones are left."""
    for sheet in sheets(facts):
        if paper(sheet) in PERSONAL:
            path = owner(sheet, facts)
            if path:
                yield path, sheet


def owner(sheet: Sheet, facts: Facts) -> str:
    """Return the path of the person to whom an identity document belongs; empty if unclear."""
    likely = _likely(sheet, facts)
    if len(likely) == 1:
        return likely[0].path
    found = [one.path for one in likely if _is_of(sheet, one)]
    return found[0] if len(found) == 1 else ""


def _likely(sheet: Sheet, facts: Facts) -> tuple[InCharge, ...]:
    file = sheet.file
    if file.person is None:
        return facts.people
    if file.person == "holder-manager":
        return (facts.holder_manager,)
    if file.service is None:
        return facts.site_managers or (facts.holder_manager,)
    if not 0 < file.service <= len(facts.sites):
        return ()
    site = facts.sites[file.service - 1]
    if has_own_manager(site.service):
        return (InCharge(f"{site.path}.manager", site.service.manager),)
    return (facts.holder_manager,)


def _is_of(sheet: Sheet, one: InCharge) -> bool:
    """Tell whether a page plainly shows this person's number or name."""
    typed = {Item.NUMBER: one.person.number, Item.NAME: one.person.name}
    return any(
        text.strip() and compare(item, text, cell.text, of_person=True) is Match.SAME
        for item, text in typed.items()
        for cell in sheet.of(item)
    )
