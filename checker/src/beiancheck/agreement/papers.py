"""Which paper a page looks like, beside what its file is said to be."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.agreement.values import Sheet, sheets
from beiancheck.documents.box import Box
from beiancheck.documents.document import Document
from beiancheck.facts import Facts, once
from beiancheck.requirements.needed import PERSON_PAPERS, RESIDENT_ID
from beiancheck.terms.certificates import OFFERED, PAPER_OF, HolderCertificate
from beiancheck.terms.papers import Paper

PERSONAL = frozenset({paper for papers in PERSON_PAPERS.values() for paper in papers})
"""Papers that tell who a person is."""
CERTIFICATES = frozenset(PAPER_OF.values()) - PERSONAL - {Paper.OVERSEAS_DOCUMENT}
"""Papers that tell who a body is."""
FORMS = frozenset({Paper.VERIFICATION_SHEET, Paper.REGISTRATION_FORM})
LETTERS = frozenset(
    {
        Paper.AUTHORISATION_LETTER,
        Paper.UNDERTAKING,
        Paper.NO_APPROVAL_LETTER,
        Paper.RESPONSIBILITY_NOTICE,
        Paper.GUARDIAN_STATEMENT,
        Paper.PARTY_BUILDING_CONFIRMATION,
        Paper.CONSTRUCTION_PLAN,
    }
)
_PROMISES = frozenset({Paper.UNDERTAKING, Paper.NO_APPROVAL_LETTER, Paper.RESPONSIBILITY_NOTICE})
_RESIDENCE = frozenset({Paper.HK_MACAO_RESIDENCE_PERMIT, Paper.TAIWAN_RESIDENCE_PERMIT})
_FRONT, _BACK, _BOTH = RESIDENT_ID
_ALSO: dict[Paper, frozenset[Paper]] = {
    _FRONT: frozenset({_BOTH}) | _RESIDENCE,
    _BACK: frozenset({_BOTH}) | _RESIDENCE,
    _BOTH: frozenset({_FRONT, _BACK}) | _RESIDENCE,
    # A card of that kind has the labels of a resident ID.
    **dict.fromkeys(_RESIDENCE, _RESIDENCE | set(RESIDENT_ID)),
    **dict.fromkeys(_PROMISES, _PROMISES),
    Paper.AUTHORISATION_LETTER: frozenset({Paper.UNDERTAKING}),
}
"""What else a page of a paper may look like."""
_KNOWN = PERSONAL | CERTIFICATES | FORMS | LETTERS | {Paper.DOMAIN_CERTIFICATE}
_HALF = 2
_CLEAR = 8
"""Points that take a title and more: several readings that agree."""


@dataclass(frozen=True, slots=True)
class WholePage:
    """A page as the place where something is seen."""

    document: Document | None
    page: int
    boxes: tuple[Box, ...] = ()


def whole(sheet: Sheet) -> WholePage:
    """Return a page as a place."""
    return WholePage(sheet.document, sheet.page.number if sheet.page else 0)


def accepted(role: Paper | None) -> frozenset[Paper]:
    """Return the papers that a file of a role may look like; empty: any."""
    if role not in _KNOWN or role is None:
        return frozenset()
    return _ALSO.get(role, frozenset()) | {role}


def paper(sheet: Sheet) -> Paper | None:
    """Return the paper as which a page can be compared: what it looks like, if that fits."""
    if not sheet.looks or sheet.looks[0] not in accepted(sheet.document.role):
        return None
    return sheet.looks[0]


def fits(sheet: Sheet) -> bool:
    """Tell whether a page may be what its file is said to be; without any look it may."""
    taken = accepted(sheet.document.role)
    if not sheet.page or not sheet.looks or not taken:
        return sheet.document.role is not None or not sheet.looks
    looks = sheet.page.said.looks
    return any(_HALF * look.points >= looks[0].points and look.paper in taken for look in looks)


def offer(sheet: Sheet, facts: Facts) -> Paper | None:
    """Return the role that a page would rather have, where it does not fit and one is open."""
    if not sheet.looks or (fits(sheet) and not _is_one_side(sheet.document, facts)):
        return None
    likely = sheet.looks[0]
    kind = facts.submission.kind
    if kind is None or likely not in CERTIFICATES:
        return likely
    return likely if likely in map(_paper_of, OFFERED[kind]) else None


def _paper_of(certificate: HolderCertificate) -> Paper | None:
    return PAPER_OF.get(certificate)


@once
def misplaced(facts: Facts) -> Iterator[Sheet]:
    """Yield the first page of every file none of whose pages fits its role, or half of it."""
    for document in facts.documents:
        pages = [sheet for sheet in sheets(facts) if sheet.document is document and sheet.looks]
        if not pages or not document.role:
            continue
        if not any(map(fits, pages)) or _is_one_side(document, facts):
            yield pages[0]


def _is_one_side(document: Document, facts: Facts) -> bool:
    """Tell whether a file that is to show both sides of an ID shows one of them and no more."""
    pages = [sheet for sheet in sheets(facts) if sheet.document is document]
    looks = {paper for sheet in pages for paper in sheet.looks}
    is_one = looks in ({_FRONT}, {_BACK}) and all(sheet.looks for sheet in pages)
    return document.role is _BOTH and is_one


def is_clear(sheet: Sheet) -> bool:
    """Tell whether a page shows title and labels of what it looks like, and none of its role."""
    if sheet.page is None:
        return False
    looks = sheet.page.said.looks
    taken = accepted(sheet.document.role)
    return looks[0].points >= _CLEAR and not any(look.paper in taken for look in looks)
