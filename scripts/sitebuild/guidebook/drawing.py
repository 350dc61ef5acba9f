"""Blocks drawn one below the other: headings stay with what follows, rows are not torn apart."""

from collections.abc import Callable, Sequence

from sitebuild.guidebook.blocks import Aside, Block, Facts, Grid, Heading, Paragraph, Run
from sitebuild.guidebook.paper import BOTTOM, COLUMN, FAINT, INK, LEFT, OCHRE, SOFT, TOP, Paper
from sitebuild.guidebook.setting import Lines
from sitebuild.guidebook.tables import PAD, columns

BODY, SMALL = 10.5, 9.0
SIZES = {2: 14.0, 3: 11.5, 4: 10.5}
ABOVE = {2: 8.0, 3: 5.0, 4: 3.5}
GAP = 2.2
INDENT = 6.0
TERM = 26.0
Seen = Callable[[Heading | Paragraph], None]


def draw(paper: Paper, blocks: Sequence[Block], seen: Seen, *, small: bool = False) -> None:
    """Draw blocks; ``seen`` is told where a heading or an item with an anchor begins."""
    # Sources are there to be looked up, not to be read.
    size = SMALL if small else BODY
    for place, block in enumerate(blocks):
        match block:
            case Heading():
                following = blocks[place + 1 : place + 3]
                _heading(paper, block, beginning(paper, following, size), seen)
            case Paragraph():
                seen(block)
                _paragraph(paper, block, size, LEFT + block.depth * INDENT)
            case Facts():
                _facts(paper, block)
            case Grid():
                _grid(paper, block)
            case Aside():
                _aside(paper, block)


def beginning(paper: Paper, blocks: Sequence[Block], size: float) -> float:
    """Return how much of what follows a heading must stand with it."""
    if not blocks:
        return 0
    first = blocks[0]
    if isinstance(first, Heading):
        return 14 + beginning(paper, blocks[1:], size)
    if isinstance(first, Grid):
        rows = columns(paper.setter, first, COLUMN)
        return sum(max(cell.height for cell in row.cells) + 2 * PAD for row in rows.rows[:2])
    return 3 * size * 0.6


def _heading(paper: Paper, heading: Heading, rest: float, seen: Seen) -> None:
    size = SIZES[heading.level]
    lines = paper.setter.set(heading.runs, size, COLUMN, bold=True)
    above = ABOVE[heading.level] if paper.y > TOP else 0
    paper.make_room(above + lines.height + rest + 2)
    paper.y += ABOVE[heading.level] if paper.y > TOP else 0
    seen(heading)
    paper.put(lines, LEFT)
    paper.y += 1.2


def _paragraph(paper: Paper, paragraph: Paragraph, size: float, x: float = LEFT) -> None:
    inset = INDENT if paragraph.mark else 0
    width = COLUMN - (x - LEFT) - inset
    lines = paper.setter.set(paragraph.runs, size, width)
    _flow(paper, lines, x + inset, paragraph.mark)
    paper.y += GAP * (0.5 if paragraph.mark else 1)


def _flow(paper: Paper, lines: Lines, x: float, mark: str) -> None:
    """Write lines over the end of the page, never one line alone."""
    left = lines.lines
    while left:
        room = int((BOTTOM - paper.y) / lines.leading + 0.001)
        if room >= len(left):
            part = len(left)
        else:
            part = min(room, len(left) - 2)
            if part < 2:  # noqa: PLR2004 -- no line stands alone
                paper.open_page()
                continue
        if mark:
            here = paper.y
            paper.put(paper.setter.set((Run(mark),), lines.size, INDENT), x - INDENT)
            paper.y, mark = here, ""
        paper.put(Lines(left[:part], lines.size), x, SOFT if lines.grey else INK)
        left = left[part:]


def _facts(paper: Paper, facts: Facts) -> None:
    paper.y += 1
    for term, said in facts.rows:
        name = paper.setter.set(term, SMALL, TERM - 4, bold=True)
        words = paper.setter.set(said, SMALL + 0.5, COLUMN - TERM)
        height = max(name.height, words.height) + 2 * PAD
        paper.make_room(height)
        paper.rule(colour=FAINT)
        top = paper.y + PAD
        paper.y = top
        paper.put(name, LEFT, SOFT)
        paper.y = top
        paper.put(words, LEFT + TERM)
        paper.y = top - PAD + height
    paper.rule(colour=FAINT)
    paper.y += GAP + 1


def _grid(paper: Paper, grid: Grid) -> None:
    table = columns(paper.setter, grid, COLUMN)
    paper.y += 1
    for place, row in enumerate(table.rows):
        if paper.y + row.height > BOTTOM:
            paper.rule()
            paper.open_page()
            if table.has_head and place:
                _row(paper, table.rows[0].cells, table.widths, table.rows[0].height)
        is_frame = place == 0 or (table.has_head and place == 1)
        paper.rule(weight=0.3 if is_frame else 0.12, colour=INK if is_frame else FAINT)
        _row(paper, row.cells, table.widths, row.height)
    paper.rule(weight=0.3, colour=INK)
    paper.y += GAP + 1


def _row(paper: Paper, cells: Sequence[Lines], widths: Sequence[float], height: float) -> None:
    top, x = paper.y, LEFT
    for cell, width in zip(cells, widths, strict=True):
        paper.y = top + PAD
        paper.put(cell, x)
        x += width
    paper.y = top + height


def _aside(paper: Paper, aside: Aside) -> None:
    parts = [(one, paper.setter.set(one.runs, SMALL + 0.5, COLUMN - 5)) for one in aside.parts]
    paper.make_room(min(sum(lines.height for _, lines in parts) + 4, 60))
    paper.y += 1.5
    for _, lines in parts:
        paper.make_room(lines.height)
        top = paper.y
        paper.put(lines, LEFT + 5)
        paper.bar(LEFT + 0.4, top, OCHRE)
    paper.y += GAP + 1
