"""The papers that a filing may need: the checker's rows, each with the answers it hangs on."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.citation import Citation
from beiancheck.provinces import Row, rows
from beiancheck.requirements.needed import PERSON_PAPERS
from beiancheck.requirements.papers import ROWS, PaperRow
from beiancheck.requirements.provincial import BY_PROVINCE
from beiancheck.requirements.when import When
from beiancheck.terms.certificates import OFFERED, PAPER_OF
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import ORGANISATIONS, PERSONS, Kind
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province
from beiancheck.text import Text
from beiancheck.verdict import GROUND_WORDS, Verdict
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.conditions import Condition

PERSON = {"manager": "holder-manager", "site-manager": "service-manager"}
WHERE = {"manager": "manager.document", "site-manager": "services.manager.document"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One paper of the list. ``papers`` and ``person`` tell which files fill it."""

    id: str
    title: Text
    reason: Text
    what: Text | None
    seal: Text | None
    photo: Text | None
    note: Text | None
    papers: tuple[Paper, ...]
    person: str
    verdict: Verdict | None
    cites: tuple[Citation, ...]
    condition: Condition
    each: str
    where: str = ""

    @property
    def when(self) -> str:
        """Tell the script when the paper is on the list."""
        return conditions.written(self.condition)

    @property
    def drawing(self) -> str:
        """Name the drawing of the paper."""
        return "identity" if self.person else self.papers[0].value

    @property
    def found(self) -> str:
        """Tell the script which files stand for the paper."""
        wanted = {"files.role": [paper.value for paper in self.papers]}
        if self.person:
            # A file that names nobody is the holder's.
            wanted["files.person"] = [self.person] + [""] * (self.person == "holder-manager")
        return conditions.written([wanted])

    @property
    def which(self) -> tuple[tuple[Text, str], ...]:
        """Name the holder's certificates, each with the kinds of holder that have it."""
        if self.person or len(self.papers) == 1:
            return ()
        having = {
            paper: [kind.value for kind in OFFERED if paper in _of_kind(kind)]
            for paper in self.papers
        }
        return tuple(
            (paper.label, conditions.written([{"kind": kinds}])) for paper, kinds in having.items()
        )

    @property
    def ground(self) -> Text | None:
        """Say what the demand rests on."""
        return GROUND_WORDS[self.verdict.ground] if self.verdict else None


def slots() -> tuple[Slot, ...]:
    """Return the papers of every list, in the order in which they are gathered."""
    national = [slot for row in ROWS if conditions.is_on(row.when) for slot in _national(row)]
    return (*national, *_provincial())


def _national(row: PaperRow) -> Iterator[Slot]:
    papers = row.papers or tuple(_papers(row))
    yield Slot(
        id=row.id,
        title=row.title,
        reason=row.reason,
        what=row.what,
        seal=row.seal if row.seal.zh != "不用" else None,
        photo=row.photo,
        note=row.note,
        papers=papers,
        person=PERSON.get(row.whose, ""),
        verdict=row.verdict,
        cites=row.cites,
        condition=conditions.of(row.when),
        each="services" if row.whose.startswith("site") else "",
        where=WHERE.get(row.whose, ""),
    )


def _papers(row: PaperRow) -> Iterator[Paper]:
    if row.whose != "holder":
        yield from (paper for papers in PERSON_PAPERS.values() for paper in papers)
        return
    offered = {one for kind in row.when.kinds for one in OFFERED[kind]}
    yield from (paper for paper in Paper if paper in {PAPER_OF.get(one) for one in offered})


def _of_kind(kind: Kind) -> frozenset[Paper | None]:
    return frozenset(PAPER_OF.get(certificate) for certificate in OFFERED[kind])


def _provincial() -> Iterator[Slot]:
    for province in Province:
        for number, row in enumerate(rows(province)):
            if row.topic == "paper" and row.paper is not None and not row.is_disputed:
                yield _of_province(province, number, row, row.paper)


def _of_province(province: Province, number: int, row: Row, paper: Paper) -> Slot:
    held = {"all": frozenset(Kind), "organisations": ORGANISATIONS, "individuals": PERSONS}
    when = When(
        kinds=frozenset(row.kinds or Kind) & held[row.holders],
        filings=frozenset(row.filings or Filing),
    )
    asked = conditions.both([{"province": [province.value]}], conditions.of(when))
    return Slot(
        id=f"{province.value}-{number}",
        title=paper.label,
        reason=row.text,
        what=None,
        seal=None,
        photo=None,
        note=None,
        papers=(paper,),
        person="",
        verdict=BY_PROVINCE,
        cites=(row.cited,),
        condition=asked,
        each="",
    )
