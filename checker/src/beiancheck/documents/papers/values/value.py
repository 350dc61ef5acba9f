"""A value that a paper says, with the place where it stands."""

from dataclasses import dataclass, replace

from beiancheck.documents.box import Box
from beiancheck.documents.reading import Doubt
from beiancheck.terms.items import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value as it is printed.

    ``text`` has no spaces that only part characters. ``page`` counts from 1; ``boxes`` are its
    places there, one for each line. ``confidence`` is per mille; ``is_certain``: a PDF says so
    in its text. ``other`` is the other recogniser's reading where it differs.
    """

    item: Item
    text: str
    page: int
    boxes: tuple[Box, ...]
    confidence: int
    is_certain: bool = False
    doubts: frozenset[Doubt] = frozenset()
    other: str | None = None

    @property
    def is_sure(self) -> bool:
        """Tell whether nothing speaks against the reading; it may still not be certain."""
        return not self.doubts

    def as_text(self, text: str, *doubts: Doubt) -> "Value":
        """Return the same value with other words, and with more doubts if any are given."""
        return replace(self, text=text, doubts=self.doubts | set(doubts))

    def as_item(self, item: Item) -> "Value":
        """Return the same words as another item."""
        return replace(self, item=item)

    def at(self, boxes: tuple[Box, ...]) -> "Value":
        """Return the same value with other places."""
        return replace(self, boxes=boxes)

    def settled(self) -> "Value":
        """Return the same value without doubts, for what proves itself."""
        return replace(self, doubts=frozenset(), other=None)

    def beside(self, other: str) -> "Value":
        """Return the same value with another reading beside it."""
        return replace(self, other=other)
