"""An A4 page to write and rule on, from top to bottom, black on white; measures in millimetres."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from beiancheck.forms.answers import Answers
from beiancheck.sheets.canvas import Canvas
from beiancheck.sheets.cells import PAD, Blank, Cell, Row, Style, Ticks, Words, height
from beiancheck.sheets.linebreak import Measure, flow, wrap
from beiancheck.sheets.typeface import Typeface
from beiancheck.sheets.words import EMPTY_BOX

WIDTH, HEIGHT = 210.0, 297.0
LEFT, TOP, FOOT = 19.0, 15.0, 283.0
COLUMN = WIDTH - 2 * LEFT
GROUP = 19.0
HAIR = 0.15
LINE = 7.0
"""The least height of a row to write in."""
POINT = 25.4 / 72
BOX = 0.8
"""The side of the box that is ticked, in ems."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands: page, left, top, width and height."""

    page: int
    x: float
    y: float
    width: float
    height: float


Written = tuple[Place, Blank]
Ticked = tuple[Place, tuple[str, str, bool]]


class Sheet:
    """The document so far and where the next thing goes."""

    def __init__(self, faces: dict[str, Typeface], answers: Answers) -> None:
        """Open the first page."""
        self.faces = faces
        self.answers = answers
        self.pages: list[Canvas] = []
        self.blanks: list[Written] = []
        self.boxes: list[Ticked] = []
        self.ruled: dict[int, list[Row]] = {}
        self.broken: dict[tuple[str, Style, float], Words] = {}
        self.y = TOP
        self.open_page()

    def open_page(self) -> None:
        """Go to the top of a new page."""
        self.canvas = Canvas(self.faces)
        self.pages.append(self.canvas)
        self.y = TOP

    def again(self) -> Iterator[int]:
        """Go back to each page in turn, to write on it what only the end knows."""
        for number, page in enumerate(self.pages, start=1):
            self.canvas = page
            yield number

    def has_room(self, needed: float) -> bool:
        """Tell whether something of a height still fits the page."""
        return self.y + needed <= FOOT - 3

    def measure(self, style: Style) -> Measure:
        """Give the function that measures text in a style."""
        width = self.faces["bold" if style.is_bold else "regular"].widths.__getitem__
        scale = style.size * POINT
        return lambda text: scale * sum(map(width, text))

    def words(self, text: str, style: Style, width: float) -> Words:
        """Break a text into lines."""
        known = self.broken.get((text, style, width))
        if known is None:
            known = Words(tuple(wrap(text, width, self.measure(style))), style)
            self.broken[text, style, width] = known
        return known

    def beside(self, items: Sequence[str], style: Style, width: float) -> Words:
        """Set boxes with their words beside each other."""
        return Words(tuple(flow(items, width, self.measure(style))), style)

    def write(self, words: Words, x: float, y: float, *, right: float | None = None) -> float:
        """Write lines from a top edge, flush right where ``right`` is given; return the end."""
        for line in words.lines:
            start = x if right is None else right - self.measure(words.style)(line)
            self.canvas.text(start, y + words.style.leading * 0.76, line, words.style)
            y += words.style.leading
        return y

    def rule(self, x: float, y: float, to_x: float, to_y: float, weight: float = HAIR) -> None:
        """Draw a line: hairlines are grey, heavier ones black."""
        self.canvas.line((x, y), (to_x, to_y), weight)

    def row(self, row: Row) -> None:
        """Draw a row with lines above and beside it; the caller has made room and closes below."""
        bottom = self.y + row.height
        x = LEFT
        if row.group is not None:
            self._cell(row.group, x, bottom, row.least)
            x += GROUP
        self.rule(LEFT if row.group else x, self.y, LEFT + COLUMN, self.y)
        for place, (width, cell) in enumerate(row.cells):
            top = self._cell(cell, x, bottom, row.least)
            match row.fields.get(place):
                case Blank() as blank:
                    inside = Place(len(self.pages), x, self.y, width, bottom - self.y)
                    self.blanks.append((inside, blank))
                case Ticks(boxes):
                    self._ticks(cell[0], boxes, x + PAD, top)
                case None:
                    pass
            x += width
        self.rule(x, self.y, x, bottom)
        self.y = bottom

    def _cell(self, cell: Cell, x: float, bottom: float, least: float) -> float:
        self.rule(x, self.y, x, bottom)
        top = y = self.y + max(PAD, (min(least, LINE) - height(cell)) / 2)
        for words in cell:
            y = self.write(words, x + PAD, y)
        return top

    def _ticks(
        self, words: Words, boxes: tuple[tuple[str, str, bool], ...], x: float, y: float
    ) -> None:
        waiting = iter(boxes)
        measure = self.measure(words.style)
        em = words.style.size * POINT
        for line in words.lines:
            for at, letter in enumerate(line):
                if letter == EMPTY_BOX:
                    left = x + measure(line[:at]) + em * (1 - BOX) / 2
                    top = y + words.style.leading * 0.76 - em * 0.76
                    place = Place(len(self.pages), left, top, em * BOX, em * BOX)
                    self.boxes.append((place, next(waiting)))
            y += words.style.leading
