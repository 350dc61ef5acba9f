"""A stretch of characters in one row of a page that was squared up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from beiancheck.documents import host_signs
from beiancheck.documents.box import Box
from beiancheck.documents.reading import Line
from beiancheck.formats.typed import half_width, is_han

_CLOSE = 0.4
"""Heights of a line between two pieces of one word that were found apart."""
_SAME_ROW = 0.5
"""Share of a line's height by which the middle of another may be off in the same row."""
_WIDEST, _TIMES = 1.15, 1.2
"""Heights of a line that a character may be wide within a value, and times the middle one's width.

A digit that was not read makes a Chinese character beside it a quarter wider.
"""

_ROOMY = frozenset("(),;:、。")
_OF_SENTENCE = tuple("(,;:。")
_BESIDE_SIGN = 1.2
"""How much wider than others one of these signs may be, and a Chinese character beside one."""
_YEAR = re.compile("(?:19|20)[0-9]{2}[年./-]")
"""What a date begins with whole; nothing stands before it."""
_LOW = 0.7
"""Share of the tallest part's height below which a part of a row was not found whole."""
_ENOUGH = 3
"""Chinese characters that tell how wide one is in a line with digits."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character of a line: its place in it, and where it begins and ends across the page."""

    text: str
    line: Line
    place: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of characters in one row; coordinates are those of the page squared up.

    Its text is half-width, without spaces beside Chinese characters.
    """

    letters: tuple[Letter, ...]
    middle: float
    height: float

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(letter.text for letter in self.letters)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.letters[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.letters[-1].right

    @property
    def line(self) -> Line:
        """The line that it is of, the first one where it was put together."""
        return self.letters[0].line

    @property
    def places(self) -> tuple[int, ...]:
        """The places of its characters in their line."""
        return tuple(letter.place for letter in self.letters if letter.line is self.line)

    @property
    def box(self) -> Box:
        """The place of its characters on the page as it is."""
        return self.line.part(self.places[0], self.places[-1] + 1)

    @property
    def confidence(self) -> int:
        """The confidence of its least sure character, per mille."""
        return self.line.confidence_of(self.places[0], self.places[-1] + 1)

    @property
    def has_gap(self) -> bool:
        """Tell whether there is room for a character that was not read, in it or at its end."""
        if not self.line.sureness:
            return False
        inner = self.letters[1:-1]
        widths = [letter.right - letter.left for letter in inner] or [0.0]
        wide = max(_WIDEST * self.height, _TIMES * median(widths), _TIMES * self._han_width)
        is_last = self.places[-1:] == (len(self.line.text) - 1,)
        # A bracket or comma as wide as a Chinese character has its room on purpose, at one side.
        told = (
            (inner[at].right - inner[at].left) / (_BESIDE_SIGN if is_roomy else 1.0)
            for at, is_roomy in enumerate(map(self._has_room_of_sign, range(1, len(inner) + 1)))
        )
        widest = max((*told, self._last_before_sign / _BESIDE_SIGN))
        return widest > wide or (is_last and self.line.has_open_end)

    @property
    def _last_before_sign(self) -> float:
        """The width of its last character before a sign of a sentence: 骆示（身份证号; else 0."""
        last, behind = self.letters[-1], self.places[-1] + 1
        is_said = half_width(self.line.text[behind : behind + 1]) in _OF_SENTENCE
        return last.right - last.left if is_said and is_han(last.text) else 0.0

    def _has_room_of_sign(self, at: int) -> bool:
        """Tell whether a character is such a sign, or a Chinese one that stands beside one."""
        before, text, behind = (letter.text for letter in self.letters[at - 1 : at + 2])
        return text in _ROOMY or (is_han(text) and not _ROOMY.isdisjoint(before + behind))

    @property
    def has_open_start(self) -> bool:
        """Tell whether there is such room before it, where it begins a line with no year."""
        is_first = self.places[:1] == (0,)
        return is_first and self.line.has_open_start and not _YEAR.match(self.text)

    @property
    def _han_width(self) -> float:
        """The width of a Chinese character among its like, 0 where there are too few to tell."""
        known = [is_han(letter.text) for letter in self.letters]
        widths = [
            letter.right - letter.left
            for at, letter in enumerate(self.letters)
            if 0 < at < len(known) - 1 and all(known[at - 1 : at + 2])
        ]
        return median(widths) if len(widths) >= _ENOUGH else 0.0

    @property
    def has_faint_alike(self) -> bool:
        """Tell whether an l, o, 1 or 0 in it is less sure than those of a host name must be."""
        start, stop = self.places[0], self.places[-1] + 1
        return host_signs.has_faint_alike(
            self.line.text[start:stop], self.line.sureness[start:stop]
        )

    def part(self, start: int, stop: int) -> "Cell":
        """Return the cell of the characters ``text[start:stop]``, at least one."""
        return Cell(self.letters[start : max(stop, start + 1)], self.middle, self.height)

    def follows(self, other: "Cell") -> bool:
        """Tell whether it goes on where another cell of the row ends, with no room between."""
        room = self.left - other.right
        return self.is_beside(other) and abs(room) <= _CLOSE * max(self.height, other.height)

    def is_beside(self, other: "Cell") -> bool:
        """Tell whether two cells stand in the same row."""
        return abs(self.middle - other.middle) <= _SAME_ROW * max(self.height, other.height)


def joined(parts: Sequence[Cell]) -> Cell:
    """Put cells of one row together, as one goes on where the other ends.

    A part of which little was found is much lower than the rest and tells nothing of the row.
    """
    letters = tuple(letter for part in parts for letter in part.letters)
    tallest = max(parts, key=lambda part: part.height)
    last = parts[-1] if parts[-1].height >= _LOW * tallest.height else tallest
    return Cell(letters, last.middle, last.height)
