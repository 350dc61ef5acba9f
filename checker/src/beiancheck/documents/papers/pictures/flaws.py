"""What is wrong with the picture of a page, as far as it can be measured.

No authority states numbers: every tolerance here is ours, set where a person begins to guess. A
page that says its text itself has no picture, and no flaws.
"""

import math
import re
from collections.abc import Iterator
from statistics import median

from beiancheck.documents.box import Box
from beiancheck.documents.measures import Ink, Measures
from beiancheck.documents.papers.pictures.flaw import Flaw, FlawKind
from beiancheck.documents.papers.pictures.print import beginning, printed
from beiancheck.documents.papers.pictures.slant import slant
from beiancheck.documents.papers.rows.cells import cells, lean_of
from beiancheck.documents.reading import Line, Page
from beiancheck.documents.watermark import PURPOSE

BLURRED = 190
"""Half of the lines have strokes less steep than this, per mille of their contrast."""
UNREADABLE = 150
"""The same of the steepest edges of a page on which next to nothing was read."""
DARK = 80
"""Level of grey up to which paper is too dark."""
GLARE, SHADED = 10, 220
"""Per mille burnt out, on paper that is no lighter than this: lighter paper hides glare."""
LEGIBLE = 900
"""Likelihood of its least sure character, per mille, from which a pale line is legible."""
WASHED, CLEAREST = 25, 90
"""A line has less contrast than this, in per cent of the page's lines, which have so much."""
SLANTED, CONVERGING = 12, 6
"""Degrees: how far lines lean, and how far the lean changes from the top to the bottom."""
SMALL = 16
"""Pixels: half of the lines are lower than this."""
SCREEN = 700
"""Per mille of windows that look like a screen's dots."""
TINTED, COLOURED = 1, 10
"""Per mille of places in colour, and colour in tenths of a level, up to which there is none."""
EMPTY = 2
"""Per mille of ink up to which a page on which nothing was read is blank."""
EDGE = 0.002
"""Share of the page's side within which a line touches its edge."""
FEWEST = 3
"""Lines from which on a page's print can be judged."""
_FITTING = re.compile("备案|网站|域名|接入|测试|样例|核验")


def flaws(page: Page) -> Iterator[Flaw]:
    """Yield the flaws of a page that was seen; the surest measure of each."""
    measures = page.measures
    if measures is None:
        return
    if not page.lines and measures.ink <= EMPTY:
        yield Flaw(kind=FlawKind.EMPTY, page=page.number, amount=measures.ink)
        return
    yield from _of_light(page, measures)
    yield from _of_print(page)
    yield from _cut(page)
    yield from _watermarks(page)


def _of_light(page: Page, measures: Measures) -> Iterator[Flaw]:
    if measures.paper <= DARK and not _is_light_on_dark(page, measures):
        yield Flaw(kind=FlawKind.DARK, page=page.number, amount=measures.paper)
    elif measures.paper <= SHADED and measures.glare >= GLARE:
        yield Flaw(kind=FlawKind.GLARE, page=page.number, amount=measures.glare)
    if measures.screen >= SCREEN:
        yield Flaw(kind=FlawKind.SCREEN, page=page.number, amount=measures.screen)
    if measures.tinted <= TINTED and measures.colour <= COLOURED:
        yield Flaw(kind=FlawKind.COLOURLESS, page=page.number, amount=measures.colour)


def _weighed(page: Page) -> list[tuple[Box, Ink]]:
    inks = dict(page.inks)
    return [(box, inks[box]) for box in printed(page) if box in inks]


def _is_light_on_dark(page: Page, measures: Measures) -> bool:
    """Tell whether print is lighter than its ground, as a dark theme has it: no want of light."""
    contrasts = [ink.contrast for _, ink in _weighed(page)]
    return len(contrasts) >= FEWEST and median(contrasts) > measures.paper


def _of_print(page: Page) -> Iterator[Flaw]:
    weighed = _weighed(page)
    if len(weighed) < FEWEST:
        measures = page.measures
        if measures and measures.ink > EMPTY and measures.sharpness < UNREADABLE:
            yield Flaw(kind=FlawKind.BLURRED, page=page.number, amount=measures.sharpness)
        return
    steepness = int(median(ink.steepness for _, ink in weighed))
    if steepness < BLURRED:
        yield Flaw(kind=FlawKind.BLURRED, page=page.number, amount=steepness)
    height = int(median(box.height for box, _ in weighed))
    if height < SMALL:
        yield Flaw(kind=FlawKind.SMALL_PRINT, page=page.number, amount=height)
    contrast = int(median(ink.contrast for _, ink in weighed))
    sure = {beginning(line.box) for line in page.lines if _is_sure(line)}
    for box, ink in weighed:
        if box not in sure and contrast >= CLEAREST and 100 * ink.contrast < WASHED * contrast:
            share = 1000 * ink.contrast // contrast
            yield Flaw(kind=FlawKind.GLARE, page=page.number, amount=share, box=box)
            break
    lean, change = slant(page)
    if abs(lean) >= SLANTED or abs(change) >= CONVERGING:
        amount = round(max(abs(lean), abs(change)))
        yield Flaw(kind=FlawKind.SLANTED, page=page.number, amount=amount)


def _is_sure(line: Line) -> bool:
    """Tell whether a pale line was read surely all the same: small print in grey, and no glare."""
    return not line.doubts and min(line.sureness, default=0) >= LEGIBLE


def _cut(page: Page) -> Iterator[Flaw]:
    across, down = EDGE * page.width, EDGE * page.height
    for line in dict.fromkeys(cell.line for cell in cells(page)):
        box = line.box
        is_cut = (
            box.left < -across
            or box.top < -down
            or box.right > page.width + across
            or box.bottom > page.height + down
        )
        if is_cut and not line.doubts and len(line.text) >= FEWEST:
            yield Flaw(kind=FlawKind.CUT, page=page.number, box=box)
            return


def _watermarks(page: Page) -> Iterator[Flaw]:
    kept = {id(cell.line) for cell in cells(page)}
    lean = lean_of(page)
    for line in page.lines:
        found = PURPOSE.search(line.text.replace(" ", "")) if id(line) not in kept else None
        if found and not _FITTING.search(line.text) and _is_across(line, lean):
            yield Flaw(kind=FlawKind.WATERMARK, page=page.number, box=line.box, words=found.group())
            return


def _is_across(line: Line, lean: float) -> bool:
    (ax, ay), (bx, by), _, _ = line.box.corners
    return abs(math.atan2(by - ay, bx - ax) - lean) > math.radians(FEWEST)
