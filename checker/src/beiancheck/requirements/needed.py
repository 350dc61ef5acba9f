"""Which papers one submission needs wherever it is filed, per person and site."""

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from beiancheck.citation import Citation
from beiancheck.formats.identity import other_document
from beiancheck.provider import Practice, Provider
from beiancheck.requirements.papers import ROWS, USUALLY, PaperRow
from beiancheck.submission import Person, Submission
from beiancheck.terms.certificates import OFFERED, PAPER_OF, PersonDocument
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Verdict

RESIDENT_ID = (Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK, Paper.RESIDENT_ID_BOTH)
PERSON_PAPERS: dict[PersonDocument, tuple[Paper, ...]] = {
    document: RESIDENT_ID
    if document is PersonDocument.RESIDENT_ID
    else tuple(paper for paper in Paper if paper.value == document.value)
    for document in PersonDocument
}
"""The papers that show a person's identity document."""


class Need(msgspec.Struct, frozen=True):
    """A paper that a submission needs.

    ``papers``: any of these. ``service``: index of the site it belongs to, None for the holder.
    ``person``: whose identity document it is (``File.person``), empty for other papers.
    ``verdict`` None: listed, never missed.
    """

    id: str
    title: Text
    reason: Text
    papers: tuple[Paper, ...]
    verdict: Verdict | None
    cites: tuple[Citation, ...]
    service: int | None = None
    person: str = ""


def needed(submission: Submission, provider: Provider, missed_by: str) -> Iterator[Need]:
    """Yield what every province wants and one rule misses, in the order of gathering."""
    for row in _rows(missed_by, submission.kind, submission.filing, provider.practice):
        yield from _needs(row, submission)


@lru_cache(maxsize=512)
def _rows(
    missed_by: str, kind: Kind | None, filing: Filing | None, practice: Practice
) -> tuple[PaperRow, ...]:
    asked = Submission(kind=kind, filing=filing)
    return tuple(
        row for row in ROWS if row.missed_by == missed_by and row.when.concerns(asked, practice)
    )


def _needs(row: PaperRow, submission: Submission) -> Iterator[Need]:
    match row.whose:
        case "holder":
            yield _need(row, submission, row.papers or _holder(submission))
        case "manager":
            yield _need(row, submission, _identity(submission.manager), None, "holder-manager")
        case "site-manager":
            for index, service in enumerate(submission.services):
                if row.when.covers(submission, service):
                    yield _need(
                        row, submission, _identity(service.manager), index, "service-manager"
                    )
        case "site":
            for index, service in enumerate(submission.services):
                if row.when.covers(submission, service):
                    yield _need(row, submission, row.papers, index)


def _need(
    row: PaperRow,
    submission: Submission,
    papers: tuple[Paper, ...],
    service: int | None = None,
    person: str = "",
) -> Need:
    is_usual = row.if_changed is not None and row.if_changed in submission.changes
    return Need(
        id=row.id,
        title=row.title,
        reason=row.reason,
        papers=papers,
        verdict=USUALLY if is_usual else row.verdict,
        cites=row.cites,
        service=service,
        person=person,
    )


def _holder(submission: Submission) -> tuple[Paper, ...]:
    chosen = submission.holder.certificate
    offered = OFFERED[submission.kind] if submission.kind else frozenset()
    if chosen in PAPER_OF and (chosen in offered or not offered):
        return (PAPER_OF[chosen],)
    # A certificate that the kind does not get is one fault, not two: either paper will do.
    fitting = {PAPER_OF.get(one) for one in offered | ({chosen} if chosen else frozenset())}
    return tuple(paper for paper in Paper if paper in fitting)


def _identity(person: Person) -> tuple[Paper, ...]:
    if person.document is not None:
        # A number of another document is one fault, not two: either paper will do.
        other = other_document(person.document, person.number)
        return PERSON_PAPERS[person.document] + (PERSON_PAPERS[other] if other else ())
    return tuple(paper for papers in PERSON_PAPERS.values() for paper in papers)
