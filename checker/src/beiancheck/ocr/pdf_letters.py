"""The characters of a PDF's page, and where each of them stands on its picture."""

import ctypes
from collections.abc import Iterator

import pypdfium2
from pypdfium2 import raw

from beiancheck.ocr import letter_boxes
from beiancheck.ocr.hidden import Visible
from beiancheck.ocr.text_runs import Letter

MOST_LETTERS = 30_000
"""Characters looked at on a page."""

_HYPHEN, _AT_LINE_END = "-", 2
"""A hyphen, and what PDFium tells for one that a line ends with."""


def letters(
    page: pypdfium2.PdfPage, visible: Visible, width: int, height: int
) -> Iterator[Letter | None]:
    """Yield the visible characters in the order of the file; None where a line ends."""
    text = page.get_textpage()
    try:
        for at in range(min(text.count_chars(), MOST_LETTERS)):
            point = raw.FPDFText_GetUnicode(text, at)
            if raw.FPDFText_IsGenerated(text, at) == 1:
                yield None if point in {10, 13} else Letter(" ", None)
            elif visible.shows(raw.FPDFText_GetTextObject(text, at)):
                letter = _HYPHEN if point == _AT_LINE_END else chr(min(point, 0x10FFFF))
                yield Letter(letter, _box(page, text, at, width, height))
    finally:
        text.close()


def is_beyond(letter: Letter, width: int, height: int) -> bool:
    """Tell whether a character lies beyond the page: what is left of its line is not the whole."""
    if not letter.box or letter.text.isspace():
        return False
    left, top, right, bottom = letter.box
    return right < 0 or bottom < 0 or left > width or top > height


def _box(
    page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, at: int, width: int, height: int
) -> tuple[int, int, int, int]:
    """Return a character's left, top, right and bottom in pixels of the upright page."""
    spots = []
    for x, y in letter_boxes.box(text, at):
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, across, down)
        spots.append((across.value, down.value))
    (ax, ay), (bx, by) = spots
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)
