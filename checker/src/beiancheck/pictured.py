"""What rules see on the pages of papers: flaws of their pictures, and places left empty."""

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from beiancheck.documents.box import Box
from beiancheck.documents.document import Document
from beiancheck.documents.papers.marked.mark import Mark, MarkKind, State
from beiancheck.documents.papers.pictures.flaw import Flaw, FlawKind
from beiancheck.facts import Facts
from beiancheck.rule import Evidence, at
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

FROM_SCREEN = frozenset(
    {
        Paper.APP_ICON,
        Paper.CONSTRUCTION_PLAN,
        Paper.DOMAIN_CERTIFICATE,
        Paper.OTHER,
        Paper.PAGE_SOURCE,
    }
)
"""Papers that may come from a screen, small and without colour."""
COLOURED = frozenset(
    {
        Paper.BUSINESS_LICENCE,
        Paper.CREDIT_CODE_CERTIFICATE,
        Paper.INSTITUTION_CERTIFICATE,
        Paper.RESIDENT_ID_FRONT,
        Paper.RESIDENT_ID_BACK,
        Paper.RESIDENT_ID_BOTH,
        Paper.PASSPORT,
        Paper.SOCIAL_ORGANISATION_CERTIFICATE,
        Paper.PRIVATE_NON_ENTERPRISE_CERTIFICATE,
        Paper.FOUNDATION_CERTIFICATE,
        Paper.LAW_FIRM_LICENCE,
    }
)
"""Papers that are printed in colour."""
SIGNED = frozenset(
    {
        Paper.VERIFICATION_SHEET,
        Paper.REGISTRATION_FORM,
        Paper.AUTHORISATION_LETTER,
        Paper.UNDERTAKING,
        Paper.NO_APPROVAL_LETTER,
        Paper.RESPONSIBILITY_NOTICE,
        Paper.GUARDIAN_STATEMENT,
        Paper.PARTY_BUILDING_CONFIRMATION,
    }
)
"""Papers that the applicant signs."""
LOOK = Verdict(Severity.LOOK, Ground.OURS)
"""What was seen in pixels is never more than a hint."""
_PAGE = Text(zh="第 {page} 页", en=", page {page},")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page of a document; without a box it is the whole page."""

    document: Document | None
    page: int
    boxes: tuple[Box, ...] = ()


def flawed(facts: Facts, *kinds: FlawKind) -> Iterator[tuple[Document, Flaw]]:
    """Yield the pages of papers that have a flaw, each once."""
    for document in facts.documents:
        for page in document.readings:
            found = [flaw for flaw in page.said.flaws if flaw.kind in kinds]
            if found:
                yield document, found[0]


def on_page(document: Document, flaw: Flaw, **values: Text | str) -> Evidence:
    """Return evidence at a file, with the place of a flaw on its page."""
    seen = at(
        document.path,
        file=document.name,
        where=_PAGE if flaw.page > 1 else "",
        page=str(flaw.page),
        **values,
    )
    return replace(seen, seen=(Spot(document, flaw.page, (flaw.box,) if flaw.box else ()),))


def unanswered(facts: Facts, kind: MarkKind, state: State) -> Iterator[tuple[Document, Mark]]:
    """Yield where a paper that the applicant signs is in a state, one place for each file."""
    for document in facts.documents:
        if document.role not in SIGNED:
            continue
        marks = [mark for page in document.readings for mark in page.said.marks]
        found = [mark for mark in marks if mark.kind is kind and mark.state is state]
        if found:
            yield document, found[0]


def left_out(document: Document, mark: Mark, *, is_hint: bool = False) -> Evidence:
    """Return evidence at a file, with the place that was left empty.

    ``is_hint``: even a certain sight is no more than that.
    """
    verdict = LOOK if is_hint or not mark.is_certain else None
    seen = at(
        document.path,
        verdict,
        file=document.name,
        where=_PAGE if mark.page > 1 else "",
        page=str(mark.page),
        label=mark.label,
    )
    return replace(seen, seen=(Spot(document, mark.page, (mark.box,)),))
