"""A line that was found twice: by itself, and in one with words that run across it."""

from collections import Counter
from collections.abc import Sequence

from beiancheck.documents.box import Box
from beiancheck.documents.reading import Line

_HIGHER = 1.8
"""How many times as high as the line by itself the place of both is at least."""
_FEWEST = 5
"""Characters of a line that is told by them."""
_SHARED, _LONGER = 0.6, 1.6
"""Share of its characters that the other reading has; how many times as long that is at most."""


def single(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without those that are another one with words across it."""
    plain = [line for line in lines if len(line.text) >= _FEWEST]
    return [line for line in lines if not any(_holds(line, other) for other in plain)]


def _holds(line: Line, other: Line) -> bool:
    if line.box.height < _HIGHER * other.box.height or not _is_within(other.box, line.box):
        return False
    mine, theirs = Counter(line.text), Counter(other.text)
    shared = sum((mine & theirs).values())
    is_longer = len(line.text) > _LONGER * len(other.text)
    return not is_longer and shared >= _SHARED * len(other.text)


def _is_within(inner: Box, outer: Box) -> bool:
    across, down = (inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2
    return outer.left <= across <= outer.right and outer.top <= down <= outer.bottom
