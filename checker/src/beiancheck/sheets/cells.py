"""Words broken into lines, and the cells and rows that hold them; measures in millimetres."""

from dataclasses import dataclass, field

POINT = 25.4 / 72
PAD = 1.4
"""The room round the words of a cell."""


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points, weight, and greyness from 0 to 255."""

    size: float
    is_bold: bool = False
    grey: int = 0

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * POINT * 1.45


@dataclass(frozen=True, slots=True)
class Words:
    """Lines already broken, in one style."""

    lines: tuple[str, ...]
    style: Style

    @property
    def height(self) -> float:
        """Of all lines together."""
        return len(self.lines) * self.style.leading


Cell = tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """A field to write in: its name in the file, what it is, what stands in it."""

    name: str
    label: str
    said: str
    words: Words


@dataclass(frozen=True, slots=True)
class Ticks:
    """Fields to tick, in the order of the boxes in a cell's words: name, label, ticked or not."""

    boxes: tuple[tuple[str, str, bool], ...]


Fields = dict[int, Blank | Ticks]


def height(cell: Cell) -> float:
    """Return the height of a cell's words."""
    return sum(words.height for words in cell)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells with their widths and the least height; ``fields`` by the number of their cell.

    ``group`` names several rows in a column before them; on the rows that follow it is empty.
    """

    cells: tuple[tuple[float, Cell], ...]
    least: float = 0
    group: Cell | None = None
    fields: Fields = field(default_factory=dict)

    @property
    def height(self) -> float:
        """As tall as its tallest cell; the name of a group may run on beside the next row."""
        # A single line fits the least height; only more of them make a row taller.
        blanks = (one for one in self.fields.values() if isinstance(one, Blank))
        inside = (one.words.height + 2 * PAD for one in blanks if len(one.words.lines) > 1)
        return max(self.least, *(height(cell) + 2 * PAD for _, cell in self.cells), *inside)
