"""What was read of a page: lines of text with their places, whichever way they were read.

Readers of papers start here. They need not know whether a page's text was recognised in a picture
or taken from a PDF, except for how certain it is.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from beiancheck.documents.box import Box
from beiancheck.documents.measures import Measures

SURE = 900
"""Confidence, per mille, from which on a reading counts as sure: a tolerance of ours."""
LEAST_SURE = 700
"""Confidence, per mille, below which one character alone makes a whole line doubtful: ours too."""


_SAME = {
    **{0xFF01 + at: chr(0x21 + at) for at in range(0x5E)},
    **dict.fromkeys(map(ord, " \u3000"), ""),
    **dict.fromkeys(map(ord, "—–－−―─"), "-"),
    **dict.fromkeys(map(ord, "•・‧∙"), "·"),
    **dict.fromkeys(map(ord, "“”„"), '"'),
    **dict.fromkeys(map(ord, "‘’"), "'"),
    ord("、"): ",",
    ord("。"): ".",
    ord("￥"): "¥",
}
"""Signs that two readings may take for each other without any doubt about the words."""


_ALIKE = str.maketrans("OQoIlLi|!", "000111111")


class Source(StrEnum):
    """Where a page's text comes from."""

    TEXT_LAYER = "text-layer"
    """The PDF says it in so many characters: certain."""
    RECOGNISED = "recognised"
    """Seen in pixels: never certain by itself."""


class Doubt(StrEnum):
    """Why a person should look at a reading."""

    LOW_CONFIDENCE = "low-confidence"
    READINGS_DIFFER = "readings-differ"
    CHECK_DIGIT = "check-digit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text as it was read.

    ``confidence`` is the mean over its characters without spaces, per mille; ``sureness`` is that
    of each one, or empty where the text is certain. ``edges`` tell where each character begins
    along the box, per mille, and where the last one ends; empty: all are equally wide. ``other``
    is what the other recogniser read in the same place, None where only one looked.
    """

    text: str
    box: Box
    confidence: int = 1000
    sureness: tuple[int, ...] = ()
    edges: tuple[int, ...] = ()
    other: str | None = None

    @property
    def doubts(self) -> frozenset[Doubt]:
        """Why a person should look at it; empty for a sure reading."""
        found = set()
        if self.confidence < SURE or min(self._known(), default=SURE) < LEAST_SURE:
            found.add(Doubt.LOW_CONFIDENCE)
        if self.other is not None and same(self.other) != same(self.text):
            found.add(Doubt.READINGS_DIFFER)
        return frozenset(found)

    def _known(self) -> list[int]:
        return [
            sure for letter, sure in zip(self.text, self.sureness, strict=False) if letter != " "
        ]

    def part(self, start: int, stop: int) -> Box:
        """Return the place of the characters ``text[start:stop]``."""
        if not self.text:
            return self.box
        edges = self.edges or tuple(
            1000 * place // len(self.text) for place in range(len(self.text) + 1)
        )
        return self.box.part(edges[start], edges[max(start, stop)])

    def confidence_of(self, start: int, stop: int) -> int:
        """Return the confidence of the least sure character of ``text[start:stop]``, per mille."""
        return min(self.sureness[start:stop], default=self.confidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page that was read. Lines are in reading order; coordinates are pixels of this size.

    ``number`` counts from 1. ``turned`` is by how many degrees, clockwise, the stored page had to
    be turned to stand upright (0, 90, 180, 270; a photo's EXIF is applied before). ``legible``
    holds the characters that the recognisers know; empty: all. ``measures`` is None for a page of
    which only the text layer was read.
    """

    number: int
    width: int
    height: int
    lines: tuple[Line, ...]
    source: Source
    turned: int = 0
    measures: Measures | None = None
    legible: frozenset[str] = field(default=frozenset(), repr=False)

    def could_read(self, text: str) -> bool:
        """Tell whether every character of a text is one that could have been read here."""
        return not self.legible or all(letter in self.legible for letter in text)


def alike(text: str) -> str:
    """Return a text with the signs that no recogniser tells apart made one: 0 and o, 1, l and i.

    Readings that differ in nothing else do not contradict each other: a person must look.
    """
    return text.translate(_ALIKE)


def same(text: str) -> str:
    """Return a text without spaces and with one width of signs, to tell readings apart by."""
    return text.translate(_SAME)
