"""The lines of a page as cells of a table: squared up, with spaces between characters gone."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from beiancheck.documents import watermark
from beiancheck.documents.papers.rows import doubled, host_dots
from beiancheck.documents.papers.rows.cell import Cell, Letter
from beiancheck.documents.reading import Line, Page
from beiancheck.formats.typed import half_width, has_only_han, tight

_LONG_LINE = 6
"""Characters from which a line tells by how much the page leans."""
_LONGEST_ACROSS, _REPEATED, _TRIED = 24, 5, 12
"""Characters of the words that run across a page, lines that have a part of them, lines tried."""
_MOST_LEAN = math.radians(15)
_MOST_SKEW = math.radians(10)
_TALL = 1.5

MOST_LINES = 600
"""Lines of a page whose words are put in order; no paper of a filing has a third of them."""
MOST_LETTERS = 2000
"""Characters of a line; none that is printed has a tenth of them."""
_TALLEST = 3.0
"""How many times as high as the middle line a lone sign is no more print: a portrait, an emblem."""
_BORDER, _MOSTLY, _FILLERS = 12, 0.85, "<《〈＜«"
"""Characters of a frame's pattern, and the share of them that were read as the same one."""
_SCRAP = 6
"""Capital letters that may be a piece of SPECIMEN."""
_IN_BOXES = re.compile(r"(?=(?:[^0-9]*[0-9]){8})(?:[0-9A-Za-z×]{1,3}\s+){4,}[0-9A-Za-z×]{1,3}")
"""A number written into boxes, one character each: 9 1 5 1 0 1 1 6 88 9 2 9 2 2 2 ×8."""
_LENGTHS = frozenset({9, 11, 15, 18})
_PRINTERS = "监制", "印制"
_LEVEL = 0.3
"""Share of a line's height by which the parts of one row may stand higher or lower."""


def cells(page: Page) -> tuple[Cell, ...]:
    """Return the lines of a page as cells, from the top to the bottom; none where it has too many.

    What cells belong together is told by holding each against the others.
    """
    if len(page.lines) > MOST_LINES:
        return ()
    lean = lean_of(page)
    # A watermark runs across the page at an angle of its own.
    heights = [line.box.height for line in page.lines if len(set(tight(line.text))) > 1]
    tall = _TALLEST * median(heights or [line.box.height for line in page.lines] or [0])
    level = [line for line in page.lines if abs(_angle(line) - lean) <= _MOST_SKEW]
    across = frozenset("".join(line.text for line in page.lines if line not in level))
    lines = [
        line
        for line in doubled.single(level)
        if not (len(tight(line.text)) == 1 and line.box.height > tall)
        and not _is_scrap(tight(line.text), across)
    ]
    lines = [line for line in lines if len(line.text) <= MOST_LETTERS]
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
    """Return the angle at which the text stands, in radians; what is repeated across is no text."""
    across = _repeated([line.text for line in page.lines])
    angles = [
        _angle(line)
        for line in page.lines
        if len(line.text) >= _LONG_LINE and tight(line.text) not in across
    ]
    return median([angle for angle in angles if abs(angle) <= _MOST_LEAN] or [0.0])


def _repeated(texts: Sequence[str]) -> str:
    """Return the words of a watermark of which many lines are a part, or none."""
    said = [tight(text) for text in texts if len(text) <= _LONGEST_ACROSS]
    longest = sorted(set(said), key=lambda text: (-len(text), text))[:_TRIED]
    return next(
        (
            one
            for one in longest
            if sum(len(text) > 1 and text in one for text in said) >= _REPEATED
        ),
        "",
    )


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
    is_boxed = bool(_IN_BOXES.fullmatch(line.text)) and len(tight(line.text)) in _LENGTHS
    text = line.text.replace("×", "X") if is_boxed else line.text
    edges = line.edges or tuple(1000 * place // count for place in range(count + 1))
    letters = tuple(
        Letter(
            "." if host_dots.is_one(line.text, place) else half_width(text[place]),
            line,
            place,
            left + width * edges[place] / 1000,
            left + width * edges[place + 1] / 1000,
        )
        for place in _kept(line.text)
        if not is_boxed or tight(line.text[place])
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
        if (before == "." and after.islower()) or host_dots.is_before(text, place):
            # mopan. ink is one name.
            continue
        is_first = place == 0 or bool(tight(text[place - 1]))
        if is_first and before.isascii() and after.isascii() and before and after:
            yield place
