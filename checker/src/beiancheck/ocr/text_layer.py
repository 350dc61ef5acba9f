"""Lines from the characters of a text layer, where it can be believed."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from beiancheck.documents.box import Box, upright
from beiancheck.documents.reading import Line
from beiancheck.ocr import places
from beiancheck.ocr.geometry import Rectangle

FEWEST = 20
"""Characters; a page with fewer is a picture with a stamp on it."""
FEWEST_ON_PICTURE = 80
"""Characters; a page filled by a picture with fewer on it is a scan with a line at its foot."""
MOST_STRANGE = 20
"""One strange character in so many, and the layer is nonsense."""
GAP = 1.5
"""Heights of a line between two characters that belong to different cells of a table."""

SPACED = 6
"""Characters of a line from which on single ones with spaces between them are spread words."""
WORD = 1.6
"""Times the usual room between two such characters that stands between two words."""
LEVEL, CLOSE = 0.1, 0.2
"""Heights of a character within which two of one word are level, and follow each other."""
LEANS = 2
"""Heights of a character from which on the height of a line tells that it leans: a watermark."""

Sides = tuple[int, int, int, int]
"""Left, top, right and bottom."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character and where it stands; a space that nobody wrote stands nowhere."""

    text: str
    box: Sides | None


def lines(letters: Iterable[Letter | None], fewest: int = FEWEST) -> tuple[Line, ...]:
    """Return the lines in reading order; none where the layer says too little, or nonsense."""
    groups = [_close(group) for group in _joined(list(_groups(letters)))]
    written = [letter.text for group in groups for letter in group if not letter.text.isspace()]
    strange = sum(map(_is_strange, written))
    if len(written) < fewest or strange * MOST_STRANGE > len(written):
        return ()
    found = {_place(line): line for line in map(_line, groups)}
    return tuple(found[place] for place in places.ordered(list(found), 0.0))


def _groups(letters: Iterable[Letter | None]) -> Iterator[list[Letter]]:
    """Yield the characters of each line or cell; spaces at its ends are left out."""
    group: list[Letter] = []
    last: Sides | None = None
    for letter in letters:
        ends = letter is None or (letter.box and last and not _goes_on(last, letter.box))
        if ends and (trimmed := _trimmed(group)):
            yield trimmed
        if ends:
            group, last = [], None
        if letter is not None:
            group.append(letter)
            last = letter.box or last
    if trimmed := _trimmed(group):
        yield trimmed


def _joined(groups: list[list[Letter]]) -> list[list[Letter]]:
    """Put together what stands in one line without room; a seal's characters were told between."""
    found: list[list[Letter]] = []
    for group in groups:
        before = next((one for one in found if _is_at(one[-1].box, group[0].box)), None)
        if before is None:
            found.append(group)
        else:
            before += group
    return found


def _is_at(last: Sides | None, box: Sides | None) -> bool:
    """Tell whether a character stands right behind another, in print of the same size."""
    if last is None or box is None:
        return False
    height = last[3] - last[1]
    is_level = max(abs(last[1] - box[1]), abs(last[3] - box[3])) <= LEVEL * height
    return is_level and abs(box[0] - last[2]) <= CLOSE * height


def _goes_on(last: Sides, box: Sides) -> bool:
    """Tell whether a character stands on the same line as the one before, and near it."""
    height = max(1, min(last[3] - last[1], box[3] - box[1]))
    shared = min(last[3], box[3]) - max(last[1], box[1])
    return 2 * shared > height and -height < box[0] - last[2] < GAP * height


def _trimmed(group: list[Letter]) -> list[Letter]:
    solid = [at for at, letter in enumerate(group) if letter.box and not letter.text.isspace()]
    return group[solid[0] : solid[-1] + 1] if solid else []


def _close(group: list[Letter]) -> list[Letter]:
    """Return the characters of a line without the spaces of spread print: D O M A I N."""
    words = "".join(letter.text for letter in group).split()
    if len(words) < SPACED or any(len(word) > 1 for word in words):
        return group
    solid = [(letter, letter.box) for letter in group if letter.box and not letter.text.isspace()]
    rooms = [right[0] - left[2] for (_, left), (_, right) in pairwise(solid)]
    most = WORD * median(rooms)
    ends = [room > most for room in rooms]
    space = Letter(" ", None)
    closed = [solid[0][0]]
    for is_end, (letter, _) in zip(ends, solid[1:], strict=True):
        closed += [space, letter] if is_end else [letter]
    return closed


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
