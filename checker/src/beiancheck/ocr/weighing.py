"""How the ink on a small piece of a page is weighed: in whole numbers, every port alike.

*Piece.* It is cut as for a recogniser (``asking.Crop``), 48 pixels high. The grey of a pixel is
(299 r + 587 g + 114 b) // 1000. All divisions below round down as well.

*Levels.* ``paper`` is the smallest level that at least nine tenths of the pixels do not exceed,
``dim`` the smallest that at least one in fifty does not exceed (the count up to the level, times
10 or 50, reaches 9 or 1 times the count of all); ``contrast`` is paper - dim.

*Ink.* A pixel is dark if 100 * grey < 75 * paper. Dark pixels that belong to 48 or more in a row,
or to 40 or more one below the other, are ruled lines; the others are ink: per 10,000 of all
pixels. ``columns``: per mille of the columns with a pixel of ink or more.

*Steepness.* Of the N differences |grey(x + 1) - grey(x)| within the rows, the k = max(1, N // 100)
largest are added up; the sum // k, times 1000, // max(1, contrast).

*Answer*, for each piece: paper, contrast, ink, columns, steepness.
"""

from array import array
from collections.abc import Iterator

from beiancheck.documents.measures import Ink

ACROSS, DOWN = 48, 40
"""Pixels of a ruled line, at least."""
DARK = 75
"""Per cent of the paper's level below which a pixel is dark."""
NUMBERS = 5


def weighed(answer: bytes) -> Iterator[Ink]:
    """Turn a port's answer into what was weighed, piece by piece."""
    numbers = array("i", answer)
    for at in range(0, len(numbers), NUMBERS):
        paper, contrast, ink, columns, steepness = numbers[at : at + NUMBERS]
        yield Ink(paper=paper, contrast=contrast, ink=ink, columns=columns, steepness=steepness)
