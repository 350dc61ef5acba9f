"""How a page's pixels are measured: in whole numbers, so that every port counts the same.

*Cells.* With ``step`` n, the page is cut into squares of n by n pixels from its upper left; what is
left over at the right and at the bottom is not looked at. A cell's red, green and blue are the
sums over its pixels, divided by n*n and rounded down. Its grey is (299 r + 587 g + 114 b) // 1000.
All divisions below round down as well.

*Levels.* ``paper`` is the smallest level of grey that at least three quarters of the cells do not
exceed; ``dim`` the smallest that at least one cell in a hundred does not exceed (the count of
cells up to the level, times 4 or 100, reaches 3 or 1 times the count of all). ``contrast`` is
paper - dim. A cell is *ink* if 100 * grey < 70 * paper; *dark* if grey < 40; *burnt out* if its
smallest channel is 250 or more; *red* if r - g > 28 and r - b > 28.

*Sharpness.* For each cell that has four neighbours, take |4 grey - the neighbours' greys|. Of the
N values the k = max(1, N // 100) largest are added up; the sum // k, times 1000, // max(1,
contrast). Without such a cell it is 0.

*Shares*, per mille of the cells: ``dark``, ``ink``, ``red``, and ``glare``, the burnt-out ones,
which is 0 where paper is 245 or more: on white paper nothing tells them apart. ``brightness`` is
the sum of greys // cells, ``colour`` ten times the sum of each cell's largest less its smallest
channel // cells; ``tinted``, per mille of the cells; ``screen``, per mille of ruled windows among
those that count, 0 where fewer than 8 do. ``borders``: per mille of ink in the outermost
max(1, min(rows, columns) // 100) rows or columns at the top, right, bottom and left.

*Tint.* ``white`` is the mean red, green and blue of the cells whose grey is paper or more, each at
least 1. A cell is *tinted* if of 255 r // white r, 255 g // white g and 255 b // white b the
largest exceeds the smallest by more than 36: a lamp's colour tints nothing, print in colour does.

*Screen.* Windows of 32 by 32 pixels of the page itself, from its upper left; of their rows and
columns only every n-th is looked at, n = max(1, isqrt(columns * rows) // 16). A window counts if
its largest grey exceeds its smallest by 120 at most. Across it, D(k) is the sum of
|grey(x + k) - grey(x)| over its rows and x < 24, for k from 1 to 8; down it, likewise. It is
*ruled* if one way the largest D is 2304 or more and for a k from 2 on, twice D(k) is at most the
largest of D(1) to D(k - 1): as over the dots of a screen.

*Patches.* Tiles of 16 by 16 cells from the upper left (smaller at the right and bottom) with ten
or more red cells belong together where they touch, a corner being enough. A patch has four tiles
or more; its box is that of the red cells in its tiles, its share the red cells of its tiles, per
mille of the box's cells, its depth the sum of their r - max(g, b) // their count. The four with
most red cells are told, most first; equal ones in order of their first tile, row by row.

*Answer.* paper, contrast, sharpness, brightness, dark, glare, ink, colour, red, tinted, screen, the
four borders, then left, top, right, bottom (in cells, right and bottom beyond the last), share
and depth of each patch.
"""

from array import array
from dataclasses import replace

from beiancheck.documents.measures import Measures, RedPatch

CELLS = 1200
"""Cells along the longer side, at most."""
DARK, BURNT, WHITE, RED = 40, 250, 245, 28
"""Levels: see above."""
TILE, LEAST_RED, LEAST_TILES, MOST_PATCHES = 16, 10, 4, 4
TINTED = 36
WINDOW, SPARSE, FARTHEST, SMOOTH, DEEP, FEWEST = 32, 16, 8, 120, 2304, 8
"""Of windows: see above."""
_NEAR = (-1, 0, 1)
_PATCH = 6
_SINGLE = 15


def step_of(width: int, height: int) -> int:
    """Return how many pixels of a page of this size a cell has along its sides."""
    return max(1, -(-max(width, height) // CELLS))


def groups(counts: list[list[int]]) -> list[list[tuple[int, int]]]:
    """Return the tiles (row, column) of each patch, from the red cells in every tile."""
    red = {
        (row, column)
        for row, line in enumerate(counts)
        for column, count in enumerate(line)
        if count >= LEAST_RED
    }
    found = []
    for first in sorted(red):
        if first not in red:
            continue
        red.discard(first)
        group = [first]
        for row, column in group:
            around = {(row + down, column + across) for down in _NEAR for across in _NEAR}
            group.extend(sorted(around & red))
            red -= around
        found.append(group)
    return [group for group in found if len(group) >= LEAST_TILES]


def measures(answer: bytes, step: int) -> Measures:
    """Turn a port's answer into measures; boxes come out in pixels."""
    numbers = list(array("i", answer))
    paper, contrast, sharpness, brightness, dark, glare, ink, colour, red = numbers[:9]
    tinted, screen, top, right, bottom, left = numbers[9:_SINGLE]
    rest = numbers[_SINGLE:]
    patches = [rest[at : at + _PATCH] for at in range(0, len(rest), _PATCH)]
    return Measures(
        sharpness=sharpness,
        contrast=contrast,
        paper=paper,
        brightness=brightness,
        dark=dark,
        glare=glare,
        ink=ink,
        colour=colour,
        red=red,
        tinted=tinted,
        screen=screen,
        borders=(top, right, bottom, left),
        patches=tuple(
            RedPatch(
                left=patch[0] * step,
                top=patch[1] * step,
                right=patch[2] * step,
                bottom=patch[3] * step,
                share=patch[4],
                depth=patch[5],
            )
            for patch in patches
        ),
    )


def turned(found: Measures, degrees: int, width: int, height: int) -> Measures:
    """Return the measures of a page of this size after it was turned clockwise."""
    for _ in range(degrees // 90):
        top, right, bottom, left = found.borders
        found = replace(
            found,
            borders=(left, top, right, bottom),
            patches=tuple(
                replace(
                    patch,
                    left=height - patch.bottom,
                    top=patch.left,
                    right=height - patch.top,
                    bottom=patch.right,
                )
                for patch in found.patches
            ),
        )
        width, height = height, width
    return found
