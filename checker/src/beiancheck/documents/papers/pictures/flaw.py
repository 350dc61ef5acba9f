"""What is wrong with the picture of a page, so that a person may not be able to read it."""

from dataclasses import dataclass
from enum import StrEnum

from beiancheck.documents.box import Box


class FlawKind(StrEnum):
    """A flaw of a picture."""

    BLURRED = "blurred"
    GLARE = "glare"
    DARK = "dark"
    CUT = "cut"
    SLANTED = "slanted"
    SMALL_PRINT = "small-print"
    COLOURLESS = "colourless"
    SCREEN = "screen"
    EMPTY = "empty"
    WATERMARK = "watermark"
    """A watermark names another purpose than filing."""
    LACKING = "lacking"
    """Most of what such a paper shows is not on the page."""
    NUMBERED = "numbered"
    """The page says which of several it is: 第1页/共2页."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """A flaw of a page: how much of it was measured, and where it lies if not everywhere.

    ``amount`` is in the unit of its measure: pixels for small print, degrees for what slants,
    levels of grey for darkness, the number of a numbered page, per mille for the rest.
    ``words`` are a watermark's, the items that are lacking, or how many pages there are.
    """

    kind: FlawKind
    page: int
    amount: int = 0
    box: Box | None = None
    words: str = ""
