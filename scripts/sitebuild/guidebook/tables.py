"""How wide the columns of a table are, and its cells broken into lines."""

from dataclasses import dataclass

from sitebuild.guidebook.blocks import Grid, Runs
from sitebuild.guidebook.setting import Lines, Setter

PAD = 1.5
GUTTER = 4.0
SIZE = 9.2
WIDEST, NARROWEST = 110.0, 13.0


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row."""

    cells: tuple[Lines, ...]

    @property
    def height(self) -> float:
        """As tall as its tallest cell."""
        return max(cell.height for cell in self.cells) + 2 * PAD


@dataclass(frozen=True, slots=True)
class Set:
    """A table ready to be drawn."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    has_head: bool


def columns(setter: Setter, grid: Grid, width: float) -> Set:
    """Give each column what its words need, the long ones what is left over."""
    rows = [*([grid.head] if grid.head else []), *grid.rows]
    count = max(map(len, rows))
    rows = [(*row, *[()] * (count - len(row))) for row in rows]
    wanted = [max(_natural(setter, row[at]) for row in rows) + GUTTER for at in range(count)]
    least = [
        max(NARROWEST, min(one, max(_longest(setter, row[at]) for row in rows) + GUTTER))
        for at, one in enumerate(wanted)
    ]
    filled = [sum(_natural(setter, row[at]) for row in rows) for at in range(count)]
    widths = _shared(wanted, least, filled, width)
    made = tuple(
        Row(
            tuple(
                setter.set(cell, SIZE, own - GUTTER, bold=bool(grid.head) and place == 0)
                for cell, own in zip(row, widths, strict=True)
            )
        )
        for place, row in enumerate(rows)
    )
    return Set(tuple(widths), made, bool(grid.head))


def _shared(
    wanted: list[float], least: list[float], filled: list[float], width: float
) -> list[float]:
    if sum(wanted) <= width:
        spare = (width - sum(wanted)) / sum(wanted)
        return [one * (1 + spare) for one in wanted]
    room = width - sum(least)
    if room <= 0:
        return [low * width / sum(least) for low in least]
    # A column twice as full is not twice as wide: a short one would become a thread.
    roots = [one**0.75 for one in filled]
    return [low + room * one / sum(roots) for low, one in zip(least, roots, strict=True)]


def _natural(setter: Setter, cell: Runs) -> float:
    text = "".join(run.text for run in cell)
    return min(WIDEST, setter.width(text, SIZE, bold=True))


def _longest(setter: Setter, cell: Runs) -> float:
    words = "".join(run.text for run in cell).split()
    latin = [word for word in words if word.isascii()]
    return max((min(40.0, setter.width(word, SIZE, bold=True)) for word in latin), default=0.0)
