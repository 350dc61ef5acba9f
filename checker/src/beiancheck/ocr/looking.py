"""What a PDF's page shows where it asks for a signature, a seal or a date, though it says its text.

Small parts of it are drawn and counted here, in plain Python: no recogniser is needed for that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from beiancheck.documents.box import Box
from beiancheck.documents.measures import Ink, RedPatch
from beiancheck.documents.papers.marked.marks import boxes
from beiancheck.documents.reading import Page
from beiancheck.ocr import cutting, measuring, weighing

if TYPE_CHECKING:
    from beiancheck.ocr.pdf import Sheets

SIDE = 600
"""Pixels along the longer side of the picture in which seals are looked for."""


def typed(sheets: "Sheets", number: int) -> Page | None:
    """Return a page that says its text itself, with the ink on it; None where it must be seen."""
    page = sheets.typed(number)
    places = boxes(page) if page else ()
    if page is None or not places:
        return page
    inks = tuple((box, _ink(sheets, number, box)) for box in places)
    return replace(page, inks=inks, red=tuple(_red(sheets, page)))


def _ink(sheets: "Sheets", number: int, box: Box) -> Ink:
    crop = cutting.piece(box)
    sides = box.left, box.top, box.right, box.bottom
    pixels = sheets.part(number, sides, (crop.width, cutting.HEIGHT))
    # A seal is as light as paper in its level of red.
    return weighed(pixels[::4], crop.width)


def weighed(grey: bytes, width: int) -> Ink:
    """Weigh a piece as ``weighing`` says; where no ink is, its steepness is left at 0."""
    count = len(grey)
    levels = sorted(grey)
    paper, dim = levels[-(-9 * count // 10) - 1], levels[-(-count // 50) - 1]
    if 100 * levels[0] >= weighing.DARK * paper:
        return Ink(paper=paper, contrast=paper - dim, ink=0, columns=0, steepness=0)
    rows = [grey[at : at + width] for at in range(0, count, width)]
    dark = [[100 * level < weighing.DARK * paper for level in row] for row in rows]
    across = [_runs(row, weighing.ACROSS) for row in dark]
    down = list(zip(*(_runs(line, weighing.DOWN) for line in zip(*dark, strict=True)), strict=True))
    ink = [
        [is_dark and not (ruled or crossed) for is_dark, ruled, crossed in zip(*lines, strict=True)]
        for lines in zip(dark, across, down, strict=True)
    ]
    steps = sorted(abs(one - other) for row in rows for one, other in pairwise(row))
    most = max(1, len(steps) // 100)
    return Ink(
        paper=paper,
        contrast=paper - dim,
        ink=10_000 * sum(map(sum, ink)) // count,
        columns=1000 * sum(map(any, zip(*ink, strict=True))) // width,
        steepness=sum(steps[-most:]) // most * 1000 // max(1, paper - dim),
    )


def _runs(dark: Sequence[bool], least: int) -> list[bool]:
    found: list[bool] = []
    for is_dark, run in groupby(dark):
        length = len(list(run))
        found += [is_dark and length >= least] * length
    return found


def _red(sheets: "Sheets", page: Page) -> list[RedPatch]:
    """Return the patches of red, as ``measuring`` has them, in pixels of the page."""
    scale = max(page.width, page.height) / SIDE
    width, height = max(1, round(page.width / scale)), max(1, round(page.height / scale))
    pixels = sheets.part(page.number, (0, 0, page.width, page.height), (width, height))
    red = list(_reddish(pixels, width))
    found = []
    for group in measuring.groups(_tiles(red, width, height)):
        tiles = set(group)
        spots = [spot for spot in red if _tile(spot) in tiles]
        down, across = zip(*spots, strict=True)
        left, top, right, bottom = min(across), min(down), max(across) + 1, max(down) + 1
        found.append(
            RedPatch(
                left=round(left * scale),
                top=round(top * scale),
                right=round(right * scale),
                bottom=round(bottom * scale),
                share=1000 * len(spots) // ((right - left) * (bottom - top)),
            )
        )
    return found


def _reddish(pixels: bytes, width: int) -> Iterator[tuple[int, int]]:
    """Yield row and column of each pixel that is red; most rows have no colour at all."""
    for row, start in enumerate(range(0, len(pixels), 4 * width)):
        reds, greens, blues = (pixels[start + at : start + 4 * width : 4] for at in range(3))
        if reds == greens == blues:
            continue
        for column, (r, g, b) in enumerate(zip(reds, greens, blues, strict=True)):
            if r - g > measuring.RED < r - b:
                yield row, column


def _tile(spot: tuple[int, int]) -> tuple[int, int]:
    return spot[0] // measuring.TILE, spot[1] // measuring.TILE


def _tiles(red: Sequence[tuple[int, int]], width: int, height: int) -> list[list[int]]:
    counts = [[0] * -(-width // measuring.TILE) for _ in range(-(-height // measuring.TILE))]
    for row, column in map(_tile, red):
        counts[row][column] += 1
    return counts
