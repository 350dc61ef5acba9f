"""What was measured of a page's pixels: whole numbers, the same in the browser and natively."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RedPatch:
    """A patch of red ink, such as a seal, in pixels of the page.

    ``share`` is how much of the rectangle is red, per mille; ``depth`` by how many levels red
    exceeds the other two there, 0 where it was not measured.
    """

    left: int
    top: int
    right: int
    bottom: int
    share: int
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Measures of a page; how each is counted stands in ``beiancheck.ocr.measuring``.

    ``sharpness``: how steep the steepest edges are, per mille of the contrast; low: blurred.
    ``contrast``: from ink to paper, in levels of grey. ``paper``: the grey of the paper.
    ``brightness``: mean grey. ``dark`` and ``glare``: per mille of nearly black and of burnt-out
    places. ``ink``: per mille of places clearly darker than the paper; next to none: blank.
    ``colour``: mean difference of the largest and the smallest channel, in tenths of a level;
    close to 0: no colour at all. ``tinted``: per mille of places whose colour is not the paper's,
    whatever the light; next to none: a black-and-white copy. ``screen``: per mille of windows in
    which fine lines return at the distance of a few pixels, as on a photo of a screen. ``red``:
    per mille of red ink; ``patches``: where it lies close together, largest first. ``borders``:
    per mille of ink along the top, right, bottom and left edge; much of it: the page may be cut
    off there.
    """

    sharpness: int
    contrast: int
    paper: int
    brightness: int
    dark: int
    glare: int
    ink: int
    colour: int
    red: int
    tinted: int
    screen: int
    borders: tuple[int, int, int, int]
    patches: tuple[RedPatch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """What was weighed of a small piece of a page; ``beiancheck.ocr.weighing`` says how.

    ``paper``: its grey where nothing is written; ``contrast``: from there to its ink. ``ink``: per
    10,000 of the piece that is written on, ruled lines left out; ``columns``: per mille of its
    columns that have any. ``steepness``: how steep the edges of its strokes are, per mille of the
    contrast, at a height of 48 pixels.
    """

    paper: int
    contrast: int
    ink: int
    columns: int
    steepness: int
