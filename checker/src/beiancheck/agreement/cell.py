"""One value in one place, and the row of all places where it stands."""

from dataclasses import dataclass, field
from enum import StrEnum

from beiancheck.documents.box import Box
from beiancheck.documents.document import Document
from beiancheck.documents.reading import Doubt
from beiancheck.terms.items import Item
from beiancheck.text import Text


class Certainty(StrEnum):
    """How certain it is that a place says what we take it to say."""

    TYPED = "typed"
    CERTAIN = "certain"
    """A PDF says it in so many characters."""
    CONFIRMED = "confirmed"
    """A person has looked at the paper."""
    SURE = "sure"
    """Recognised, and nothing speaks against it."""
    DOUBTFUL = "doubtful"


PROVEN = frozenset({Certainty.CERTAIN, Certainty.CONFIRMED})
"""What a contradiction can rest on alone."""


class Outcome(StrEnum):
    """What came of comparing the places of one value."""

    SAME = "same"
    DIFFERS = "differs"
    LOOK = "look"
    SINGLE = "single"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A value in one place: a field of the form (``document`` is None) or a page of a document.

    ``page`` counts from 1; 0 where the value was confirmed without having been read. ``other`` is
    the other recogniser's reading where it differs. ``is_loose``: it is like nothing on the
    form, so it may be something else.
    """

    place: str
    item: Item
    text: str
    certainty: Certainty
    document: Document | None = None
    page: int = 0
    boxes: tuple[Box, ...] = ()
    other: str = ""
    doubts: frozenset[Doubt] = frozenset()
    is_loose: bool = False
    legible: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def is_proven(self) -> bool:
        """Tell whether it needs no second look."""
        return self.certainty in PROVEN

    @property
    def is_sure(self) -> bool:
        """Tell whether nothing speaks against it."""
        return self.certainty is Certainty.SURE or self.is_proven

    def could_read(self, text: str) -> bool:
        """Tell whether every character of a text is one that could have been read here."""
        return not self.legible or all(letter in self.legible for letter in text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One value of one person, body or site, and all its places, the form's first.

    ``about`` is the path of whose it is, ``path`` that of its field. ``of_person``: a name is a
    person's, not a body's.
    """

    item: Item
    about: str
    label: Text
    path: str
    cells: tuple[Cell, ...]
    of_person: bool = False

    @property
    def typed(self) -> tuple[Cell, ...]:
        """The places on the form."""
        return tuple(cell for cell in self.cells if cell.certainty is Certainty.TYPED)

    @property
    def printed(self) -> tuple[Cell, ...]:
        """The places on papers."""
        return tuple(cell for cell in self.cells if cell.certainty is not Certainty.TYPED)
