"""Every layout by name."""

from collections.abc import Callable
from functools import partial
from random import Random
from types import MappingProxyType

from tests.papers import (
    both_sides,
    certificates,
    consoles,
    domains,
    identity,
    letters,
    licence_layouts,
    negatives,
    other_sheets,
    passports,
    permits,
    registration_sheet,
    sheets,
)
from tests.papers.chance import chance
from tests.papers.paper import Paper

Layout = Callable[[Random], Paper]
_NAMED: dict[str, Layout] = {
    "id-front": identity.front,
    "id-back": identity.back,
    "id-both": both_sides.page,
    "licence-landscape": licence_layouts.landscape,
    "licence-portrait": licence_layouts.portrait,
    "licence-duplicate": licence_layouts.duplicate,
    "licence-individual-business": licence_layouts.individual_business,
    "licence-old": licence_layouts.old,
    "domain-framed": domains.framed,
    "domain-table": domains.table,
    "domain-banner": domains.banner,
    "domain-prose": domains.prose,
    "console-desktop": consoles.desktop,
    "console-phone": consoles.phone,
    "sheet-ours": sheets.verification,
    "sheet-other": other_sheets.other_sheet,
    "form-ours": registration_sheet.registration_form,
    "passport": passports.data_page,
    "hk-macao-permit": permits.hk_macao_permit,
    "hk-macao-permit-back": permits.permit_back,
    "taiwan-permit": permits.taiwan_permit,
    "residence-permit": permits.residence_permit,
    "foreign-resident-id": permits.foreign_resident_id,
}
for _kind in ("hk-macao-residence-permit", "taiwan-residence-permit"):
    _NAMED[f"{_kind}-front"] = partial(identity.residence_front, kind=_kind)
    _NAMED[f"{_kind}-back"] = partial(identity.residence_back, kind=_kind)
for _place, _certificate in enumerate(certificates.certificates()):
    _NAMED[_certificate.paper] = partial(certificates.certificate, which=_place)
for _place, _letter in enumerate(letters.letters(), start=1):
    _NAMED[f"letter-{_place}"] = partial(letters.letter, which=_place - 1)
for _negative in negatives.ALL:
    _NAMED["none-" + _negative.__name__.replace("_", "-")] = _negative

LAYOUTS: MappingProxyType[str, Layout] = MappingProxyType(_NAMED)
"""Layouts by name; one generator gives one paper."""


def paper(layout: str, seed: object) -> Paper:
    """Draw a paper of a layout; the same seed gives the same paper."""
    return LAYOUTS[layout](chance(layout, seed))
