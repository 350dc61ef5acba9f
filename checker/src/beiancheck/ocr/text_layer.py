"""Lines from the characters of a text layer, where it can be believed."""

import unicodedata
from collections.abc import Iterable

from beiancheck.documents.box import Box, upright
from beiancheck.documents.reading import Line
from beiancheck.ocr import places
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.text_runs import Letter, Sides, runs

FEWEST = 20
"""Characters; a page with fewer is a picture with a stamp on it."""
FEWEST_ON_PICTURE = 80
"""Characters; a page filled by a picture with fewer on it is a scan with a line at its foot."""
MOST_STRANGE = 20
"""One strange character in so many, and the layer is nonsense."""
LEANS = 2
"""Heights of a character from which on the height of a line tells that it leans: a watermark."""


def lines(letters: Iterable[Letter | None], fewest: int = FEWEST) -> tuple[Line, ...]:
    """Return the lines in reading order; none where the layer says too little, or nonsense."""
    groups = runs(letters)
    written = [letter.text for group in groups for letter in group if not letter.text.isspace()]
    strange = sum(map(_is_strange, written))
    if len(written) < fewest or strange * MOST_STRANGE > len(written):
        return ()
    found = {_place(line): line for line in map(_line, groups)}
    return tuple(found[place] for place in places.ordered(list(found), 0.0))


def _line(group: list[Letter]) -> Line:
    boxes = [letter.box for letter in group if letter.box]
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    edges, at = [], left
    for letter in group:
        at = max(at, letter.box[0]) if letter.box else at
        edges.append(1000 * (at - left) // max(1, right - left))
    is_leaning = bottom - top > LEANS * max(box[3] - box[1] for box in boxes)
    return Line(
        text="".join(_plain(letter.text) for letter in group),
        box=_leaning(boxes[0], boxes[-1]) if is_leaning else upright(left, top, right, bottom),
        edges=(*edges, 1000),
    )


def _leaning(first: Sides, last: Sides) -> Box:
    """Return the box of words that run across the page, from their first character to the last."""
    left, right = first[0], last[2]
    return Box(((left, first[1]), (right, last[1]), (right, last[3]), (left, first[3])))


def _place(line: Line) -> Rectangle:
    box = line.box
    width, height = box.right - box.left, box.bottom - box.top
    return Rectangle(box.left + width / 2, box.top + height / 2, width, height, 0.0)


def _plain(letter: str) -> str:
    """Return a character as it is written; fonts map some to the block of radicals."""
    is_radical = 0x2E80 <= ord(letter) < 0x2FE0  # noqa: PLR2004 -- blocks of Unicode
    return unicodedata.normalize("NFKC", letter) if is_radical else letter


def _is_strange(letter: str) -> bool:
    point = ord(letter)
    return point < 0x20 or 0xD800 <= point < 0xF900 or point in {0xFFFD, 0xFFFF}  # noqa: PLR2004 -- Unicode
