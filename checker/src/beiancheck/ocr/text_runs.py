"""Which characters of a text layer make one line, or one cell of a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_GAP = 1.5
"""Heights of a line between two characters that belong to different cells of a table."""
_SPACED = 6
"""Characters of a line from which on single ones with spaces between them are spread words."""
_WORD = 1.6
"""Times the usual room between two such characters that stands between two words."""
_LEVEL, _CLOSE = 0.1, 0.2
"""Heights of a character within which two of one word are level, and follow each other."""
_BETWEEN = 16
"""Runs that a file may tell between two parts of a line."""

Sides = tuple[int, int, int, int]
"""Left, top, right and bottom."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character and where it stands; a space that nobody wrote stands nowhere."""

    text: str
    box: Sides | None


def runs(letters: Iterable[Letter | None]) -> list[list[Letter]]:
    """Return the characters of each line or cell, in the order of the file; None ends a line.

    Spaces at its ends are left out, and those of spread print.
    """
    return [_close(group) for group in _joined(_groups(letters))]


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


def _joined(groups: Iterable[list[Letter]]) -> list[list[Letter]]:
    """Put together what stands in one line without room; a seal's characters were told between."""
    found: list[list[Letter]] = []
    for group in groups:
        near = found[-_BETWEEN:]
        before = next((one for one in near if _is_at(one[-1].box, group[0].box)), None)
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
    is_level = max(abs(last[1] - box[1]), abs(last[3] - box[3])) <= _LEVEL * height
    return is_level and abs(box[0] - last[2]) <= _CLOSE * height


def _goes_on(last: Sides, box: Sides) -> bool:
    """Tell whether a character stands on the same line as the one before, and near it."""
    height = max(1, min(last[3] - last[1], box[3] - box[1]))
    shared = min(last[3], box[3]) - max(last[1], box[1])
    return 2 * shared > height and -height < box[0] - last[2] < _GAP * height


def _trimmed(group: list[Letter]) -> list[Letter]:
    solid = [at for at, letter in enumerate(group) if letter.box and not letter.text.isspace()]
    return group[solid[0] : solid[-1] + 1] if solid else []


def _close(group: list[Letter]) -> list[Letter]:
    """Return the characters of a line without the spaces of spread print: D O M A I N."""
    words = "".join(letter.text for letter in group).split()
    if len(words) < _SPACED or any(len(word) > 1 for word in words):
        return group
    solid = [(letter, letter.box) for letter in group if letter.box and not letter.text.isspace()]
    rooms = [right[0] - left[2] for (_, left), (_, right) in pairwise(solid)]
    most = _WORD * median(rooms)
    ends = [room > most for room in rooms]
    space = Letter(" ", None)
    closed = [solid[0][0]]
    for is_end, (letter, _) in zip(ends, solid[1:], strict=True):
        closed += [space, letter] if is_end else [letter]
    return closed
