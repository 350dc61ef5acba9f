"""Whether a paper is signed, sealed and dated where it asks for it, and which blanks are left."""

from dataclasses import dataclass
from enum import StrEnum

from beiancheck.documents.box import Box


class MarkKind(StrEnum):
    """What a place on a paper is for."""

    SIGNED = "signed"
    SEALED = "sealed"
    DATED = "dated"
    BLANK = "blank"
    """To be filled in; ``State.YES`` means that it was left blank."""
    DENIED = "denied"
    """A box to be ticked; ``State.YES`` means that no is, where only yes will do."""


class State(StrEnum):
    """Whether it is so."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    """A person must look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place on a page that asks for a signature, a seal, a date or words, and what is there.

    ``label`` is what is printed before it. ``is_certain``: the file itself shows it, no camera
    and no recogniser came between. ``box`` is the place, its label included.
    """

    kind: MarkKind
    state: State
    label: str
    page: int
    box: Box
    is_certain: bool = False
