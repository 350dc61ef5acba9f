"""The papers of a kind of holder, as pages and the command line list them."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.citation import Citation
from beiancheck.provider import Provider
from beiancheck.provinces import of as province_rules
from beiancheck.requirements.needed import PERSON_PAPERS
from beiancheck.requirements.papers import ROWS, PaperRow, Whose
from beiancheck.requirements.provincial import BY_PROVINCE
from beiancheck.terms.certificates import OFFERED, PAPER_OF
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province
from beiancheck.text import Text
from beiancheck.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A paper in a list: the row, with the papers that answer it for this kind of holder.

    ``when``: answers under which it is asked, beyond kind and filing.
    """

    id: str
    whose: Whose
    title: Text
    reason: Text
    what: Text
    seal: Text
    photo: Text
    note: Text | None
    papers: tuple[Paper, ...]
    verdict: Verdict | None
    cites: tuple[Citation, ...]
    when: dict[str, list[str]]


def listed(
    kind: Kind, filing: Filing, province: Province | None, provider: Provider
) -> tuple[Listed, ...]:
    """Return what a kind of holder hands in for a filing, conditional papers included."""
    return (*_national(kind, filing, provider), *_provincial(kind, filing, province))


def _national(kind: Kind, filing: Filing, provider: Provider) -> Iterator[Listed]:
    for row in ROWS:
        is_on = not row.when.switch or getattr(provider.practice, row.when.switch)
        if kind in row.when.kinds and filing in row.when.filings and is_on:
            yield Listed(
                id=row.id,
                whose=row.whose,
                title=row.title,
                reason=row.reason,
                what=row.what,
                seal=row.seal,
                photo=row.photo,
                note=row.note,
                papers=papers_of(row, kind),
                verdict=row.verdict,
                cites=row.cites,
                when={
                    question: answers
                    for question, answers in row.when.questions().items()
                    if question not in {"kind", "filing"}
                },
            )


def _provincial(kind: Kind, filing: Filing, province: Province | None) -> Iterator[Listed]:
    if province is None:
        return
    for row in province_rules(province, is_person=kind in PERSONS).about("paper"):
        if row.paper is None or (row.kinds and kind not in row.kinds):
            continue
        if row.filings and filing not in row.filings:
            continue
        yield Listed(
            id=f"province-{row.paper.value}",
            whose="holder",
            title=row.paper.label,
            reason=row.text,
            what=Text(zh="原件照片，一张", en="A photo of the original, one"),
            seal=Text(zh="按省里的样式", en="As the province's form says"),
            photo=Text(zh="四边完整，字迹清楚", en="All four edges, readable"),
            note=None,
            papers=(row.paper,),
            verdict=BY_PROVINCE,
            cites=(row.cited,),
            when={},
        )


def papers_of(row: PaperRow, kind: Kind) -> tuple[Paper, ...]:
    """Return the papers that answer a row for a kind of holder, in the order of the form."""
    if row.papers:
        return row.papers
    if row.whose == "holder":
        offered = {PAPER_OF.get(certificate) for certificate in OFFERED[kind]}
        return tuple(paper for paper in Paper if paper in offered)
    return tuple(paper for papers in PERSON_PAPERS.values() for paper in papers)
