"""What was measured of a page's pixels: whole numbers, the same in the browser and natively."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """Where red ink lies, in pixels of the page, and how much of that rectangle it covers.

    ``share`` is per mille of the rectangle.
    """

    left: int
    top: int
    right: int
    bottom: int
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Measures of a page; how each is counted stands in ``beiancheck.ocr.measuring``.

    ``sharpness``: variance of the Laplacian of the grey picture; low: blurred.
    ``brightness``: mean grey, 0 to 255. ``dark`` and ``glare``: per mille of nearly black and of
    burnt-out pixels. ``ink``: per mille of pixels clearly darker than their page; none: blank.
    ``colour``: mean difference between the largest and the smallest channel, in tenths of a level;
    close to 0: a black-and-white copy. ``red``: per mille of red ink; ``seal``: the largest patch
    of it, None where there is too little. ``borders``: per mille of ink along the top, right,
    bottom and left edge; much: something is cut off.
    """

    sharpness: int
    brightness: int
    dark: int
    glare: int
    ink: int
    colour: int
    red: int
    seal: Seal | None
    borders: tuple[int, int, int, int]
