"""Where the detector saw text: the connected patches of its map."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

THRESHOLD = 51
"""Level of the map above which a pixel is text: 0.2 of 255, as PP-OCRv6 was published with."""
MOST_RUNS = 60_000
"""Runs looked at; a page full of small print has ten thousand, noise has any number."""
_RUN = re.compile(rb"\x01+")
_LEVELS = bytes(level > THRESHOLD for level in range(256))


@dataclass(slots=True)
class Blob:
    """A patch: the first and last pixel of each of its runs, its pixels and their levels' sum."""

    points: list[tuple[int, int]] = field(default_factory=list)
    pixels: int = 0
    total: int = 0

    @property
    def level(self) -> float:
        """The mean level of the map on it, 0 to 1."""
        return self.total / (255 * self.pixels)


def blobs(levels: bytes, width: int) -> list[Blob]:
    """Return the patches of a map, joined over corners too, in order of their first pixel."""
    runs = list(_runs(levels, width))
    parents = list(range(len(runs)))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    for one, other in _touching(runs):
        first, second = sorted((root(one), root(other)))
        parents[second] = first
    found: dict[int, Blob] = {}
    for at, (row, start, stop) in enumerate(runs):
        blob = found.setdefault(root(at), Blob())
        blob.points += ((start, row), (stop - 1, row))
        blob.pixels += stop - start
        blob.total += sum(levels[row * width + start : row * width + stop])
    return list(found.values())


def _runs(levels: bytes, width: int) -> Iterator[tuple[int, int, int]]:
    """Yield row, start and stop of each run of text, from the top."""
    marks = levels.translate(_LEVELS)
    count = 0
    for row in range(len(levels) // width):
        for run in _RUN.finditer(marks, row * width, (row + 1) * width):
            yield row, run.start() - row * width, run.end() - row * width
            count += 1
            if count == MOST_RUNS:
                return


def _touching(runs: list[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of runs of neighbouring rows that touch, a corner being enough."""
    above = 0
    for at, (row, start, stop) in enumerate(runs):
        while above < at and (
            runs[above][0] < row - 1 or (runs[above][0] == row - 1 and runs[above][2] < start)
        ):
            above += 1
        other = above
        while other < at and runs[other][0] == row - 1 and runs[other][1] <= stop:
            yield other, at
            other += 1
