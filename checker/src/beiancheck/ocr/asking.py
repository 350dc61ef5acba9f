"""What the pipeline asks of whoever has the pixels: nine questions, all policy on this side.

A port keeps one raster at a time: RGBA, eight bits a channel, rows from the top. It answers each
request with a tuple of bytes; whole numbers are int32, least significant byte first.
"""

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

ORANGE = 48
"""Levels by which green exceeds blue in print that is no seal's red, and in no tinted light."""

T = TypeVar("T")
Answer = tuple[bytes, ...]


class Recogniser(StrEnum):
    """A recogniser, by the name of its model and dictionary."""

    FIRST = "rec"
    NAMES = "rec-names"
    """Larger, slower and sure of rare characters; a port loads it when it is first asked for."""


@dataclass(frozen=True, slots=True)
class Open:
    """Draw the picture upright (its EXIF applied) and opaque on white, in this size.

    Its pixels become the raster. Answer: nothing.
    """

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Measure:
    """Measure the raster as ``measuring`` says. Answer: one array of int32."""

    step: int


@dataclass(frozen=True, slots=True)
class Bleach:
    """Give every pixel its level of red in all three channels; a seal is then as light as paper.

    Orange would be, too: by how much green exceeds blue and ``ORANGE``, twice that is taken from
    the level, not below 0. On a ground of red, white print would be as light as the ground: in
    each box of ``grounds`` (left, top, right, bottom) every pixel has its level of green instead.
    Answer: nothing.
    """

    grounds: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """Turn the raster clockwise by 90, 180 or 270 degrees. Answer: nothing."""

    degrees: int


@dataclass(frozen=True, slots=True)
class Detect:
    """Scale the raster to this size and run the detector on it. Answer: its map, a byte a pixel.

    ``is_clear``: what is pale there is first made as light as paper, as ``clearing`` says.
    """

    width: int
    height: int
    is_clear: bool = False


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of the raster to be drawn 48 pixels high and ``width`` wide.

    ``corners``: x and y of its upper left, upper right, lower right and lower left in pixels of
    the raster, where a whole number is the edge between two pixels; they make a parallelogram.
    ``finer``: each pixel is the mean of this many samples in both directions, evenly spread.
    Samples are bilinear between the centres of pixels; outside, the nearest pixel counts.
    """

    corners: tuple[float, float, float, float, float, float, float, float]
    width: int
    finer: int


@dataclass(frozen=True, slots=True)
class Recognise:
    """Run a recogniser on some pieces.

    Answer: for each piece an array of int32, the class and its likelihood in per mille of each
    step along it.
    """

    recogniser: Recogniser
    crops: tuple[Crop, ...]


@dataclass(frozen=True, slots=True)
class Weigh:
    """Weigh the ink on some pieces as ``weighing`` says. Answer: one array of int32."""

    crops: tuple[Crop, ...]


@dataclass(frozen=True, slots=True)
class Grey:
    """Hand over some pieces in grey.

    Answer: for each piece the grey of its pixels as ``weighing`` says, a byte a pixel, rows from
    the top.
    """

    crops: tuple[Crop, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """Scale the raster to this size and look for QR codes, in its level of red.

    Answer: for each code an array of int32, the x and y of its upper left, upper right, lower right
    and lower left corner as it is read, in pixels of that size; then its text, UTF-8.
    """

    width: int
    height: int


Request = Open | Measure | Bleach | Turn | Detect | Recognise | Weigh | Grey | Scan
Asking = Generator[Request, Answer, T]
"""A stage that asks on its way to a ``T``."""
