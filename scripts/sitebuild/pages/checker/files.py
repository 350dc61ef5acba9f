"""The papers' station: what is still to come, and what is asked of each file."""

from dataclasses import dataclass

from beiancheck import repairs, shape
from beiancheck.documents.document import FileKind
from beiancheck.forms.literals import WORDS
from beiancheck.requirements.needed import PERSON_PAPERS
from beiancheck.shape import Field
from beiancheck.terms.certificates import PersonDocument
from beiancheck.terms.papers import Paper
from beiancheck.text import Language
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.render import render
from sitebuild.pages.checker.slot import Slot
from sitebuild.pages.checker.slots import slots

IDENTITY = frozenset(paper.value for papers in PERSON_PAPERS.values() for paper in papers)
DATED = frozenset(
    {
        Paper.AUTHORISATION_LETTER,
        Paper.UNDERTAKING,
        Paper.RESPONSIBILITY_NOTICE,
        Paper.VERIFICATION_SHEET,
        Paper.REGISTRATION_FORM,
        Paper.NO_APPROVAL_LETTER,
        Paper.GUARDIAN_STATEMENT,
    }
)
"""Papers whose date the rules look at."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A paper that may stand first in the choice of roles, and when it does."""

    paper: Paper
    when: str
    each: str


def likely() -> tuple[Likely, ...]:
    """Return the papers of the lists, each once for every condition."""
    asked: dict[Paper, list[tuple[conditions.Condition, str]]] = {}
    for slot in slots():
        for paper in slot.papers:
            asked.setdefault(paper, []).append((_shown_with(slot, paper), slot.each))
    return tuple(
        Likely(
            paper,
            conditions.written(conditions.either(one for one, _ in found)),
            next((each for _, each in found if each), ""),
        )
        for paper, found in asked.items()
    )


def _shown_with(slot: Slot, paper: Paper) -> conditions.Condition:
    if not slot.where:
        return slot.condition
    documents = [document.value for document in PersonDocument if paper in PERSON_PAPERS[document]]
    # Before a document is chosen the resident ID is the likely one.
    unknown = [""] if PersonDocument.RESIDENT_ID.value in documents else []
    return conditions.both(slot.condition, [{slot.where: [*documents, *unknown]}])


def field(name: str) -> Field:
    """Return a field of a file."""
    return shape.at(f"files.{name}")


def block(language: Language) -> str:
    """Give the place where files appear, and the template of one."""
    return render(
        "files.html",
        language,
        likely=likely(),
        papers=tuple(Paper),
        people={word: WORDS[word] for word in field("person").words},
        field=field,
        repairable=" ".join((*repairs.PICTURES, *repairs.PERHAPS, FileKind.PDF)),
        of_persons=conditions.written([{"files.role": sorted(IDENTITY)}]),
        of_sites=conditions.written([{"services.#count": [str(n) for n in range(2, 21)]}]),
        dated=conditions.written([{"files.role": sorted(paper.value for paper in DATED)}]),
    )


def left(language: Language) -> str:
    """Give the list of papers, each with whether a file stands for it."""
    wanted = [slot for slot in slots() if slot.verdict is not None]
    return render("left.html", language, slots=wanted)
