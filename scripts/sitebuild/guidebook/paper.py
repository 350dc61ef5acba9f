"""The pages of a book: where the next thing goes, and how words, rules and links are put on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from fpdf import FPDF

from beiancheck.sheets.cells import POINT
from sitebuild.guidebook.blocks import Run
from sitebuild.guidebook.font import FAMILY, Faces
from sitebuild.guidebook.setting import Line, Lines, Setter

WIDTH, HEIGHT = 210.0, 297.0
LEFT, TOP, BOTTOM = 25.0, 26.0, 272.0
COLUMN = WIDTH - 2 * LEFT
INK, SOFT, FAINT, RED, TEAL, OCHRE = (
    (24, 34, 46),
    (84, 94, 108),
    (184, 188, 194),
    (158, 27, 22),
    (10, 83, 97),
    (106, 74, 0),
)
Colour = tuple[int, int, int]


SLACK = 6.0
"""Words are measured a little too wide: a line of its own may run this far into the margin."""


@dataclass(frozen=True, slots=True)
class Look:
    """Size in points, colour and weight of a line."""

    size: float
    colour: Colour
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page."""

    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Linked:
    """Words that lead somewhere: where they stand and the address as their page writes it."""

    spot: Spot
    x: float
    width: float
    height: float
    target: str


@dataclass
class Paper:
    """The document so far; ``leads`` tells of an address whether it can be followed."""

    title: str
    author: str
    language: str
    faces: Faces
    setter: Setter
    day: date
    leads: set[str] = field(default_factory=set)
    links: list[Linked] = field(default_factory=list)
    y: float = TOP
    count: int = 0

    def __post_init__(self) -> None:
        """Open the document."""
        self.pdf = FPDF(format="A4")
        self.pdf.set_auto_page_break(auto=False)
        self.pdf.set_creation_date(
            datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC)
        )
        self.pdf.set_title(self.title)
        for told in (self.pdf.set_author, self.pdf.set_creator, self.pdf.set_producer):
            told(self.author)
        self.pdf.set_lang("zh-CN" if self.language == "zh" else "en-GB")
        self.pdf.page_mode = "USE_OUTLINES"
        for name, style in (("regular", ""), ("bold", "B")):
            self.pdf.add_font(FAMILY, style, self.faces[name].path)

    @property
    def spot(self) -> Spot:
        """Where the next thing goes."""
        return Spot(self.count, self.y)

    def open_page(self) -> None:
        """Go to the top of a new page."""
        self.pdf.add_page()
        self.count += 1
        self.y = TOP

    def make_room(self, needed: float) -> None:
        """Open a page if something of a height does not fit."""
        if self.y + needed > BOTTOM:
            self.open_page()

    def go_back(self) -> Iterator[int]:
        """Go to each page in turn, to write on it what only the end knows."""
        for page in range(1, self.count + 1):
            self.visit(page)
            yield page

    def visit(self, page: int) -> None:
        """Go to a page; what was last set on another does not hold there and must be set again."""
        self.pdf.page = page
        self.pdf.set_font(FAMILY, "", 1)
        self.pdf.set_line_width(1)
        self.pdf.set_draw_color(1)
        self.pdf.set_fill_color(1)
        self.pdf.set_text_color(1)

    def mark(self, title: str, level: int) -> None:
        """Put a bookmark here."""
        self.pdf.set_y(self.y)
        self.pdf.start_section(title, level, strict=False)

    def put(self, lines: Lines, x: float, colour: Colour = INK) -> None:
        """Write lines from here down; the caller has made room."""
        for line in lines.lines:
            self._line(line, lines, x, colour)
            self.y += lines.leading

    def say(self, text: str, look: Look, x: float, y: float) -> None:
        """Write words at a place."""
        self.y = y
        width = WIDTH - LEFT - x + SLACK
        lines = self.setter.set((Run(text),), look.size, width, bold=look.is_bold)
        self.put(lines, x, look.colour)

    def _line(self, line: Line, lines: Lines, x: float, colour: Colour) -> None:
        base = self.y + lines.leading * 0.5 + lines.size * POINT * 0.36
        for piece in line:
            leads = piece.link in self.leads or piece.link.startswith("http")
            self.pdf.set_font(FAMILY, "B" if piece.is_bold else "", lines.size)
            self.pdf.set_text_color(*(TEAL if leads else colour))
            self.pdf.text(x + piece.x, base, piece.text)
            if leads:
                place = (self.spot, x + piece.x, piece.width, lines.leading)
                self.links.append(Linked(*place, piece.link))

    def rule(self, width: float = COLUMN, *, weight: float = 0.15, colour: Colour = SOFT) -> None:
        """Draw a line across, here."""
        self.pdf.set_line_width(weight)
        self.pdf.set_draw_color(*colour)
        self.pdf.line(LEFT, self.y, LEFT + width, self.y)

    def bar(self, x: float, top: float, colour: Colour) -> None:
        """Draw an upright line beside what was written since a height."""
        self.pdf.set_line_width(0.7)
        self.pdf.set_draw_color(*colour)
        self.pdf.line(x, top, x, self.y)
