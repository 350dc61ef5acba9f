"""The lines of a page as cells of a table: squared up, with spaces between characters gone."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from beiancheck.documents import doubting, watermark
from beiancheck.documents.box import Box
from beiancheck.documents.papers import doubled
from beiancheck.documents.reading import Line, Page
from beiancheck.formats.typed import half_width, is_han, tight

_LONG_LINE = 6
"""Characters from which a line tells by how much the page leans."""
_MOST_LEAN = math.radians(15)
_MOST_SKEW = math.radians(10)
_TALL = 1.5
_CLOSE = 0.4
"""Heights of a line between two pieces of one word that were found apart."""
_SAME_ROW = 0.5
"""Share of a line's height by which the middle of another may be off in the same row."""

MOST_LINES = 600
"""Lines of a page whose words are put in order; no paper of a filing has a third of them."""
_TALLEST = 3.0
"""How many times as high as the middle line a lone sign is no more print: a portrait, an emblem."""
_BORDER, _MOSTLY, _FILLERS = 12, 0.85, "<《〈＜«"
"""Characters of a frame's pattern, and the share of them that were read as the same one."""
_SCRAP = 6
"""Capital letters that may be a piece of SPECIMEN."""
_PRINTERS = "监制", "印制"
_WIDEST, _TIMES = 1.15, 1.2
"""Heights of a line that a character may be wide within a value, and times the middle one's width.

A digit that was not read makes a Chinese character beside it a quarter wider.
"""

_ROOMY = frozenset("(),;:、。")
_BESIDE_SIGN = 1.2
"""How much wider than others one of these signs may be, and a Chinese character beside one."""
_YEAR = re.compile("(?:19|20)[0-9]{2}[年./-]")
"""What a date begins with whole; nothing stands before it."""
_LEVEL = 0.3
"""Share of a line's height by which the parts of one row may stand higher or lower."""
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
        return max(told, default=0.0) > wide or (is_last and self.line.has_open_end)

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
        return doubting.has_faint_alike(self.line.text[start:stop], self.line.sureness[start:stop])

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
    """Put cells of one row together, as one goes on where the other ends."""
    letters = tuple(letter for part in parts for letter in part.letters)
    return Cell(letters, parts[-1].middle, parts[-1].height)


def cells(page: Page) -> tuple[Cell, ...]:
    """Return the lines of a page as cells, from the top to the bottom; none where it has too many.

    What cells belong together is told by holding each against the others.
    """
    if len(page.lines) > MOST_LINES:
        return ()
    lean = lean_of(page)
    # A watermark runs across the page at an angle of its own.
    tall = _TALLEST * median([line.box.height for line in page.lines] or [0])
    level = [line for line in page.lines if abs(_angle(line) - lean) <= _MOST_SKEW]
    across = frozenset("".join(line.text for line in page.lines if line not in level))
    lines = [
        line
        for line in doubled.single(level)
        if not (len(tight(line.text)) == 1 and line.box.height > tall)
        and not _is_scrap(tight(line.text), across)
    ]
    written = [line for line in lines if tight(line.text) and not _is_no_print(line.text)]
    found = [cell for line in written for cell in _upright(_cell(line, lean))]
    return tuple(_in_rows(sorted(found, key=lambda one: (one.middle, one.left))))


def _in_rows(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield cells row by row, each from the left: parts of one row may be a little up or down."""
    row: list[Cell] = []
    for cell in found:
        first = row[0] if row else cell
        if cell.middle - first.middle > _LEVEL * min(cell.height, first.height):
            yield from sorted(row, key=lambda one: one.left)
            row = []
        row.append(cell)
    yield from sorted(row, key=lambda one: one.left)


def _is_scrap(text: str, across: frozenset[str]) -> bool:
    """Tell whether a piece of the words that run across the page was found level: 样, CIM."""
    is_short = len(text) == 1 or (len(text) <= _SCRAP and text.isascii() and text.isupper())
    return is_short and not text.isdecimal() and across.issuperset(text)


def lean_of(page: Page) -> float:
    """Return the angle at which the text stands, in radians."""
    angles = [_angle(line) for line in page.lines if len(line.text) >= _LONG_LINE]
    return median([angle for angle in angles if abs(angle) <= _MOST_LEAN] or [0.0])


def _is_no_print(text: str) -> bool:
    """Tell whether no value stands there: a frame's pattern taken for text, 0000000, a watermark.

    Nor does one where the foot of a paper names who had its form printed.
    """
    is_border = len(text) >= _LONG_LINE and len(set(text) - {" "}) == 1
    is_border = is_border or (len(text) >= _BORDER and _is_mostly_one(text))
    return is_border or watermark.is_all(text) or text.rstrip().endswith(_PRINTERS)


def _is_mostly_one(text: str) -> bool:
    """Tell whether nearly all of a text is one character, and none that fills a passport."""
    most = max(set(text), key=text.count)
    return most not in _FILLERS and text.count(most) >= _MOSTLY * len(text)


def _angle(line: Line) -> float:
    (ax, ay), (bx, by), _, _ = line.box.corners
    return math.atan2(by - ay, bx - ax)


def _cell(line: Line, lean: float) -> Cell:
    cos, sin = math.cos(-lean), math.sin(-lean)
    across = [x * cos - y * sin for x, y in line.box.corners]
    down = [x * sin + y * cos for x, y in line.box.corners]
    left, width = min(across), max(across) - min(across)
    count = len(line.text)
    edges = line.edges or tuple(1000 * place // count for place in range(count + 1))
    letters = tuple(
        Letter(
            half_width(line.text[place]),
            line,
            place,
            left + width * edges[place] / 1000,
            left + width * edges[place + 1] / 1000,
        )
        for place in _kept(line.text)
    )
    return Cell(letters, sum(down) / len(down), max(float(line.box.height), 1.0))


def _upright(cell: Cell) -> tuple[Cell, ...]:
    """Part characters that stand below each other and were taken for one line."""
    count = len(cell.letters)
    if count < 2 or not has_only_han(cell.text) or cell.height < _TALL * (cell.right - cell.left):  # noqa: PLR2004 -- one below another
        return (cell,)
    step = cell.height / count
    top = cell.middle - cell.height / 2
    return tuple(
        Cell((replace(letter, left=cell.left, right=cell.right),), top + step * (at + 0.5), step)
        for at, letter in enumerate(cell.letters)
    )


def _kept(text: str) -> Iterator[int]:
    """Yield the places of the characters that stay: no spaces but those between Latin words."""
    for place, letter in enumerate(text):
        if tight(letter):
            yield place
            continue
        before, after = text[:place].rstrip()[-1:], text[place + 1 :].lstrip()[:1]
        if before == "." and after.islower():
            # mopan. ink is one name.
            continue
        is_first = place == 0 or bool(tight(text[place - 1]))
        if is_first and before.isascii() and after.isascii() and before and after:
            yield place


def has_only_han(text: str) -> bool:
    """Tell whether every character is a Chinese one."""
    return bool(text) and all(map(is_han, text))
