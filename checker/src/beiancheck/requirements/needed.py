"""Which papers one submission needs: the national rows and the province's, per person and site."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.citation import Citation
from beiancheck.provider import Provider
from beiancheck.provinces import Row, Rules
from beiancheck.requirements.papers import ROWS, PaperRow
from beiancheck.submission import Person, Submission
from beiancheck.terms.certificates import OFFERED, PAPER_OF, PersonDocument
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

RESIDENT_ID = (Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK, Paper.RESIDENT_ID_BOTH)
PERSON_PAPERS: dict[PersonDocument, tuple[Paper, ...]] = {
    document: RESIDENT_ID
    if document is PersonDocument.RESIDENT_ID
    else tuple(paper for paper in Paper if paper.value == document.value)
    for document in PersonDocument
}
"""The papers that show a person's identity document."""
BY_PROVINCE = Verdict(Severity.WARNING, Ground.PROVINCE)


@dataclass(frozen=True, slots=True)
class Need:
    """A paper that a submission needs.

    ``papers``: any of these. ``service``: index of the site it belongs to, None for the holder.
    ``person``: whose identity document it is (``File.person``), empty for other papers.
    ``verdict`` None: listed, never missed. ``missed_by``: the rule that misses it.
    """

    id: str
    title: Text
    reason: Text
    papers: tuple[Paper, ...]
    verdict: Verdict | None
    cites: tuple[Citation, ...]
    service: int | None = None
    person: str = ""
    missed_by: str = "paper-missing"


def needed(submission: Submission, provider: Provider, province: Rules | None) -> Iterator[Need]:
    """Yield what the submission needs, in the order in which papers are usually gathered."""
    for row in ROWS:
        if row.when.concerns(submission, provider.practice):
            yield from _needs(row, submission)
    if province is not None:
        yield from _of_province(submission, province)


def _needs(row: PaperRow, submission: Submission) -> Iterator[Need]:
    match row.whose:
        case "holder":
            yield _need(row, row.papers or _holder(submission))
        case "manager":
            yield _need(row, _identity(submission.manager), None, "holder-manager")
        case "site-manager":
            for index, service in enumerate(submission.services):
                if row.when.covers(submission, service):
                    yield _need(row, _identity(service.manager), index, "service-manager")
        case "site":
            for index, service in enumerate(submission.services):
                if row.when.covers(submission, service):
                    yield _need(row, row.papers, index)


def _need(
    row: PaperRow, papers: tuple[Paper, ...], service: int | None = None, person: str = ""
) -> Need:
    return Need(
        id=row.id,
        title=row.title,
        reason=row.reason,
        papers=papers,
        verdict=row.verdict,
        cites=row.cites,
        service=service,
        person=person,
        missed_by=row.missed_by,
    )


def _holder(submission: Submission) -> tuple[Paper, ...]:
    if submission.holder.certificate in PAPER_OF:
        return (PAPER_OF[submission.holder.certificate],)
    offered = OFFERED[submission.kind] if submission.kind else frozenset()
    return tuple(paper for paper in Paper if paper in {PAPER_OF.get(one) for one in offered})


def _identity(person: Person) -> tuple[Paper, ...]:
    if person.document is not None:
        return PERSON_PAPERS[person.document]
    return tuple(paper for papers in PERSON_PAPERS.values() for paper in papers)


def _of_province(submission: Submission, province: Rules) -> Iterator[Need]:
    for row in province.about("paper"):
        if row.paper is not None and _asked(row, submission):
            title = row.paper.label
            yield Need(
                f"province-{row.paper.value}",
                title,
                row.text,
                (row.paper,),
                BY_PROVINCE,
                (row.cited,),
            )


def _asked(row: Row, submission: Submission) -> bool:
    return (not row.kinds or submission.kind in row.kinds) and (
        not row.filings or submission.filing in row.filings
    )
