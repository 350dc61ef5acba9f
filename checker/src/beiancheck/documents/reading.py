"""What was read of a page: lines of text with their places, whichever way they were read.

Readers of papers start here. They need not know whether a page's text was recognised in a picture
or taken from a PDF, except for how certain it is.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from beiancheck.documents import doubting, host_signs
from beiancheck.documents.box import Box
from beiancheck.documents.measures import Ink, Measures, RedPatch

_SAME = {
    **{0xFF01 + at: chr(0x21 + at) for at in range(0x5E)},
    **dict.fromkeys(map(ord, " \u3000"), ""),
    **dict.fromkeys(map(ord, "—–－−―─="), "-"),
    **dict.fromkeys(map(ord, "•・‧∙"), "·"),
    **dict.fromkeys(map(ord, "“”„"), '"'),
    **dict.fromkeys(map(ord, "‘’"), "'"),
    ord("、"): ",",
    ord("。"): ".",
    ord("￥"): "¥",
    ord("□"): "口",
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
    PAPER_UNKNOWN = "paper-unknown"
    """It was read as the paper that its file is said to be, which nothing on the page shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text as it was read.

    ``confidence`` is the mean over its characters without spaces, per mille; ``sureness`` is that
    of each one, or empty where the text is certain. ``edges`` tell where each character begins
    along the box, per mille, and where the last one ends; empty: all are equally wide. ``other``
    is what the other recogniser read in the same place, None where only one looked;
    ``is_settled``: it differs only where it does not know the character. ``masks``: what the ink
    of its host names says of their 0, 1, l and o, as ``inked`` has it.
    """

    text: str
    box: Box
    confidence: int = 1000
    sureness: tuple[int, ...] = ()
    edges: tuple[int, ...] = ()
    other: str | None = None
    is_settled: bool = False
    masks: tuple[str, ...] = ()

    @property
    def doubts(self) -> frozenset[Doubt]:
        """Why a person should look at it; empty for a sure reading."""
        found = set()
        least = doubting.LEAST_ONCE if self.other is None else doubting.LEAST_TWICE
        if (
            self.confidence < doubting.SURE
            or min(doubting.told(self.text, self.sureness), default=least) < least
        ):
            found.add(Doubt.LOW_CONFIDENCE)
        is_torn = self.has_gap or (self.sureness and doubting.has_broken_day(self.text))
        if self.is_mixed or is_torn:
            found.add(Doubt.LOW_CONFIDENCE)
        if self.differs:
            found.add(Doubt.READINGS_DIFFER)
        if self.sureness and doubting.has_broken_code(self.text):
            found.add(Doubt.CHECK_DIGIT)
        return frozenset(found)

    @property
    def differs(self) -> bool:
        """Tell whether two recognisers who both know the characters do not agree."""
        return (
            self.other is not None and not self.is_settled and same(self.other) != same(self.text)
        )

    @property
    def is_mixed(self) -> bool:
        """Tell whether 0, 1, l and o may have been taken for each other in a host name."""
        is_twice = self.other is not None
        return host_signs.is_mixed(self.text, self.sureness, is_twice=is_twice, masks=self.masks)

    @property
    def has_gap(self) -> bool:
        """Tell whether the line has room for a character that was not read."""
        return (
            self.has_open_start
            or self.has_open_end
            or (bool(self.sureness) and doubting.has_gap(self.text, self.edges, self._heights))
        )

    @property
    def has_open_start(self) -> bool:
        """Tell whether there is such room before its first character."""
        return bool(self.sureness) and doubting.has_open_start(self.edges, self._heights)

    @property
    def has_open_end(self) -> bool:
        """Tell whether there is such room after its last character, which may end nothing."""
        is_open = bool(self.sureness) and doubting.has_open_end(self.edges, self._heights)
        return is_open and not doubting.is_closed(self.text)

    @property
    def _heights(self) -> float:
        return self.box.length / max(1, self.box.height)

    def part(self, start: int, stop: int) -> Box:
        """Return the place of the characters ``text[start:stop]``."""
        if not self.text:
            return self.box
        edges = self.edges or tuple(
            1000 * place // len(self.text) for place in range(len(self.text) + 1)
        )
        return self.box.part(edges[start], edges[max(start, stop)])

    def confidence_of(self, start: int, stop: int) -> int:
        """Return the confidence of the least sure character of ``text[start:stop]``, per mille.

        Signs and spaces do not count.
        """
        told = doubting.told(self.text[start:stop], self.sureness[start:stop])
        return min(told, default=1000 if self.sureness else self.confidence)


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code on a page: what it says, and where it is."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page that was read. Lines are in reading order; coordinates are pixels of this size.

    ``number`` counts from 1. ``turned`` is by how many degrees, clockwise, the stored page had to
    be turned to stand upright (0, 90, 180, 270; a photo's EXIF is applied before). ``legible``
    holds the characters that the recognisers know; empty: all. ``measures`` is None for a page of
    which only the text layer was read. ``inks`` is what was weighed of some of its places;
    ``red``: the patches of red of a page without measures, where they were looked for.
    """

    number: int
    width: int
    height: int
    lines: tuple[Line, ...]
    source: Source
    turned: int = 0
    measures: Measures | None = None
    inks: tuple[tuple[Box, Ink], ...] = ()
    red: tuple[RedPatch, ...] = ()
    codes: tuple[Code, ...] = ()
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
