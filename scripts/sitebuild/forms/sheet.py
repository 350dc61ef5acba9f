"""An A4 page to write and rule on, from top to bottom, black on white; measures in millimetres."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from fpdf import FPDF

from beiancheck.forms.layout import VERSION
from sitebuild.forms.cells import PAD, POINT, Cell, Row, Style, Words, height
from sitebuild.forms.font import FAMILY, Faces
from sitebuild.forms.linebreak import Measure, flow, wrap

WIDTH, HEIGHT = 210.0, 297.0
LEFT, TOP, FOOT = 19.0, 15.0, 283.0
COLUMN = WIDTH - 2 * LEFT
GROUP = 19.0
HAIR = 0.15
LINE = 7.0
"""The least height of a row to write in."""


class Sheet:
    """The document so far and where the next thing goes."""

    def __init__(self, title: str, author: str, faces: Faces) -> None:
        """Open the first page."""
        self.pdf = FPDF(format="A4")
        self.pdf.set_auto_page_break(auto=False)
        self.pdf.set_creation_date(datetime(VERSION.year, VERSION.month, VERSION.day, tzinfo=UTC))
        self.pdf.set_title(title)
        self.pdf.set_author(author)
        self.pdf.set_creator(author)
        self.pdf.set_producer(author)
        self.pdf.set_lang("zh-CN")
        for name, style in (("regular", ""), ("bold", "B")):
            self.pdf.add_font(FAMILY, style, faces[name].path)
        self.faces = faces
        self.count = 0
        self.y = TOP
        self.open_page()

    def open_page(self) -> None:
        """Go to the top of a new page."""
        self.pdf.add_page()
        self.count += 1
        self.y = TOP

    def pages(self) -> Iterator[int]:
        """Go back to each page in turn, to write on it what only the end knows."""
        for page in range(1, self.count + 1):
            self.pdf.page = page
            # What was last set on another page does not hold here, but would not be set again.
            self.pdf.set_font(FAMILY, "", 1)
            self.pdf.set_line_width(1)
            self.pdf.set_draw_color(1)
            yield page

    def has_room(self, needed: float) -> bool:
        """Tell whether something of a height still fits the page."""
        return self.y + needed <= FOOT - 3

    def measure(self, style: Style) -> Measure:
        """Give the function that measures text in a style."""
        widths = self.faces["bold" if style.is_bold else "regular"].widths
        scale = style.size * POINT
        return lambda text: scale * sum(map(widths.__getitem__, text))

    def words(self, text: str, style: Style, width: float) -> Words:
        """Break a text into lines."""
        return Words(tuple(wrap(text, width, self.measure(style))), style)

    def boxes(self, items: Sequence[str], style: Style, width: float) -> Words:
        """Set boxes with their words beside each other."""
        return Words(tuple(flow(items, width, self.measure(style))), style)

    def write(self, words: Words, x: float, y: float, *, right: float | None = None) -> float:
        """Write lines from a top edge, flush right where ``right`` is given; return the end."""
        measure = self.measure(words.style)
        self.pdf.set_font(FAMILY, "B" if words.style.is_bold else "", words.style.size)
        self.pdf.set_text_color(words.style.grey)
        for line in words.lines:
            start = x if right is None else right - measure(line)
            self.pdf.text(start, y + words.style.leading * 0.76, line)
            y += words.style.leading
        return y

    def rule(self, x: float, y: float, to_x: float, to_y: float, weight: float = HAIR) -> None:
        """Draw a line: hairlines are grey, heavier ones black."""
        self.pdf.set_line_width(weight)
        self.pdf.set_draw_color(130 if weight == HAIR else 0)
        self.pdf.line(x, y, to_x, to_y)

    def row(self, row: Row) -> None:
        """Draw a row with lines above and beside it; the caller has made room and closes below."""
        bottom = self.y + row.height
        x = LEFT
        if row.group is not None:
            self._cell(row.group, x, bottom, row.least)
            x += GROUP
        self.rule(LEFT if row.group else x, self.y, LEFT + COLUMN, self.y)
        for width, cell in row.cells:
            self._cell(cell, x, bottom, row.least)
            x += width
        self.rule(x, self.y, x, bottom)
        self.y = bottom

    def _cell(self, cell: Cell, x: float, bottom: float, least: float) -> None:
        self.rule(x, self.y, x, bottom)
        y = self.y + max(PAD, (min(least, LINE) - height(cell)) / 2)
        for words in cell:
            y = self.write(words, x + PAD, y)
