"""What was measured of a page's pixels: whole numbers, the same in the browser and natively."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RedPatch:
    """A patch of red ink, such as a seal, in pixels of the page.

    ``share`` is how much of the rectangle is red, per mille.
    """

    left: int
    top: int
    right: int
    bottom: int
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Measures of a page; how each is counted stands in ``beiancheck.ocr.measuring``.

    ``sharpness``: how steep the steepest edges are, per mille of the contrast; low: blurred.
    ``contrast``: from ink to paper, in levels of grey. ``paper``: the grey of the paper.
    ``brightness``: mean grey. ``dark`` and ``glare``: per mille of nearly black and of burnt-out
    places. ``ink``: per mille of places clearly darker than the paper; next to none: blank.
    ``colour``: mean difference of the largest and the smallest channel, in tenths of a level;
    close to 0: a black-and-white copy. ``red``: per mille of red ink; ``patches``: where it lies
    close together, largest first. ``borders``: per mille of ink along the top, right, bottom and
    left edge; much of it: the page may be cut off there.
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
    borders: tuple[int, int, int, int]
    patches: tuple[RedPatch, ...] = ()
