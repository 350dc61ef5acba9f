"""Reading one page: what is asked in which order, and what is made of the answers.

``read`` is a generator: it yields requests and is sent the port's answers, so the browser steps it
through messages and the command line in a loop; both read alike.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from beiancheck.documents import watermark
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.ocr import (
    comparing,
    crossing,
    likely_letters,
    lone_ones,
    measuring,
    permit_names,
    red_grounds,
    spread_days,
    thin_ends,
)
from beiancheck.ocr.again import choose
from beiancheck.ocr.asking import Asking, Bleach, Measure, Open, Recogniser
from beiancheck.ocr.inspecting import inspected
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.outlined import outlined
from beiancheck.ocr.recognising import recognised
from beiancheck.ocr.torn_days import completed
from beiancheck.ocr.turning import upright
from beiancheck.ocr.voting import voted

MOST_PIXELS = 12_000_000
LONGEST = 4000
"""Of the raster; what is larger is scaled down, which costs no legibility."""
RED = 2
"""Per mille of red ink from which a page may have a seal over its text."""

Choose = Callable[[Sequence[Line]], list[int]]
"""Picks the places of lines that the larger recogniser reads once more."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be read: its number in the file, from 1, and its size in pixels, EXIF applied."""

    number: int
    width: int
    height: int


def read(sheet: Sheet, dictionaries: Dictionaries, again: Choose = choose) -> Asking[Page]:
    """Read a page."""
    width, height = fitted(sheet.width, sheet.height)
    yield Open(width, height)
    step = measuring.step_of(width, height)
    (answer,) = yield Measure(step)
    measures = measuring.measures(answer, step)
    if measures.patches or measures.red >= RED:
        yield Bleach(red_grounds.boxes(measures, width, height))
    found = yield from upright(width, height, dictionaries)
    unread = [place for place in found.places if place not in found.readings]
    readings = found.readings | (yield from recognised(unread, dictionaries))
    written = comparing.single(comparing.written(found.places, readings))
    places = [place for place, _ in written]
    lines = [line for _, line in written]
    # What runs across a page is a watermark: no name that is compared with another.
    level = crossing.level(places)
    chosen = [level[at] for at in again([lines[at] for at in level])]
    second = yield from recognised((places[at] for at in chosen), dictionaries, Recogniser.NAMES)
    for at in chosen:
        lines[at] = comparing.compared(lines[at], second[places[at]], dictionaries.first)
    lines = yield from permit_names.written(lines, places, dictionaries)
    lines = yield from voted(lines, places, dictionaries)
    lines = likely_letters.lettered((yield from outlined(lines)))
    lines = yield from lone_ones.parted(lines, places, dictionaries)
    lines = yield from thin_ends.completed(lines, places, dictionaries)
    lines, places = yield from spread_days.whole(lines, places, dictionaries)
    lines = yield from completed(lines, places, dictionaries)
    page = Page(
        number=sheet.number,
        width=found.width,
        height=found.height,
        # A watermark beside an address of several lines would stand between them.
        lines=tuple(sorted(lines, key=lambda line: watermark.is_all(line.text))),
        source=Source.RECOGNISED,
        turned=found.degrees,
        measures=measuring.turned(measures, found.degrees, width, height),
        legible=dictionaries.legible,
    )
    return (yield from inspected(page))


def fitted(width: int, height: int) -> tuple[int, int]:
    """Return the size of the raster for a picture of this size."""
    scale = min(1.0, LONGEST / max(width, height), math.sqrt(MOST_PIXELS / (width * height)))
    return max(1, int(width * scale)), max(1, int(height * scale))
