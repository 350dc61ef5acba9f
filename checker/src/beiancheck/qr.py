"""A QR code as the path of an inline SVG: dark squares of one unit each, nothing to fetch."""

from collections.abc import Iterator
from dataclasses import dataclass

import segno

QUIET = 4
"""Light units around the code (ISO/IEC 18004)."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The width of the square drawing, quiet zone included, and the path that is filled."""

    size: int
    path: str


def draw(words: str) -> Drawn:
    """Draw the code; a sixth of it may be stained and it still reads."""
    rows = segno.make(words, error="m", micro=False, boost_error=False).matrix
    return Drawn(len(rows) + 2 * QUIET, "".join(_runs(rows)))


def _runs(rows: tuple[bytearray, ...]) -> Iterator[str]:
    for y, row in enumerate(rows, QUIET):
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end]:
                end += 1
            if end > start:
                yield f"M{start + QUIET} {y}h{end - start}v1h-{end - start}z"
            start = end + 1
