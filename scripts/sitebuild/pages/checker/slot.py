"""A paper of the personal list."""

from dataclasses import dataclass, field

from beiancheck.citation import Citation
from beiancheck.terms.certificates import OFFERED, PAPER_OF
from beiancheck.terms.kinds import Kind
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import GROUND_WORDS, Verdict
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.conditions import Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One paper of the list. ``papers`` and ``person`` tell which files fill it.

    ``besides``: what provinces ask of the same paper; ``otherwise``: when a national row holds
    for a paper that a province asks for as well.
    """

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
    otherwise: Condition = field(default_factory=list)
    besides: "tuple[Slot, ...]" = ()

    @property
    def unless(self) -> str:
        """Tell the script when another paper of the list says the same."""
        return conditions.written(self.otherwise)

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


def _of_kind(kind: Kind) -> frozenset[Paper | None]:
    return frozenset(PAPER_OF.get(certificate) for certificate in OFFERED[kind])
