"""The papers that a filing may need: the checker's rows, each with the answers it hangs on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

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
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.conditions import Condition
from sitebuild.pages.checker.slot import Slot

PERSON = {"manager": "holder-manager", "site-manager": "service-manager"}
WHERE = {"manager": "manager.document", "site-manager": "services.manager.document"}


def slots() -> tuple[Slot, ...]:
    """Return the papers of every list, in the order in which they are gathered."""
    national = [slot for row in ROWS if conditions.is_on(row.when) for slot in _national(row)]
    provincial = tuple(_provincial())
    return (
        *(replace(slot, besides=_alike(slot, provincial)) for slot in national),
        *(replace(slot, otherwise=_covered(slot, national)) for slot in provincial),
    )


def _alike(slot: Slot, others: Iterable[Slot]) -> tuple[Slot, ...]:
    """Return what provinces ask of the same paper."""
    return tuple(other for other in others if other.papers == slot.papers)


def _covered(slot: Slot, national: Iterable[Slot]) -> Condition:
    """Give the condition under which a national row already lists the paper."""
    return next((one.condition for one in national if one.papers == slot.papers), [])


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
