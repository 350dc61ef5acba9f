"""What a page says, all in all."""

from dataclasses import dataclass

from beiancheck.documents.papers.kinds.look import Look
from beiancheck.documents.papers.marked.mark import Mark
from beiancheck.documents.papers.pictures.flaw import Flaw
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Code
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper


@dataclass(frozen=True, slots=True)
class Said:
    """What a page says. ``looks`` are the papers it may be, the likeliest first; may be empty.

    ``marks`` tell whether it is signed, sealed and dated where it asks for it; ``flaws`` what is
    wrong with its picture; ``codes`` are its QR codes.
    """

    page: int
    looks: tuple[Look, ...]
    values: tuple[Value, ...]
    marks: tuple[Mark, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    codes: tuple[Code, ...] = ()

    @property
    def paper(self) -> Paper | None:
        """The paper it looks like most."""
        return self.looks[0].paper if self.looks else None

    def value(self, item: Item) -> Value | None:
        """Return the first value of an item."""
        return next((value for value in self.values if value.item is item), None)
