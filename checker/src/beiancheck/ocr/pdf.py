"""The pages of a PDF: what their text layer says, or their picture; PDFium does both.

Imported late in the browser, where the library comes with the first PDF.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from beiancheck.documents.papers.kinds.looks import looks
from beiancheck.documents.reading import Page, Source
from beiancheck.ocr import pdf_letters, text_layer
from beiancheck.ocr.hidden import Visible
from beiancheck.ocr.pipeline import fitted
from beiancheck.ocr.text_runs import Sides

POINTS = 72
DOTS = 200
"""Pixels for an inch of paper: a character of 9 points is 25 high."""
LONGEST_SIDE = 14_400
"""Points, as PDF readers have it; what claims more is drawn as if it were this long."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page's picture: RGBA, rows from the top, opaque."""

    width: int
    height: int
    pixels: bytes


class Sheets:
    """The pages of a PDF that can be opened; raises ``pypdfium2.PdfiumError`` for others."""

    def __init__(self, data: bytes) -> None:
        """Open it."""
        self._opened = pypdfium2.PdfDocument(data)

    def __len__(self) -> int:
        """Return the count of pages."""
        return len(self._opened)

    def close(self) -> None:
        """Give the memory back."""
        self._opened.close()

    def typed(self, number: int) -> Page | None:
        """Return a page, counted from 1, as its text layer has it; None where it must be seen."""
        with self._page(number) as page:
            width, height = _size(page)
            visible = Visible(page)
            fewest = text_layer.FEWEST_ON_PICTURE if visible.has_picture else text_layer.FEWEST
            letters = list(pdf_letters.letters(page, visible, width, height))
        if any(one and pdf_letters.is_beyond(one, width, height) for one in letters):
            return None
        lines = text_layer.lines(letters, fewest)
        if not lines:
            return None
        told = Page(
            number=number, width=width, height=height, lines=lines, source=Source.TEXT_LAYER
        )
        # Values may be typed over the picture of a form, which alone has title and labels.
        return None if visible.has_picture and not looks(told) else told

    def drawn(self, number: int) -> Drawing:
        """Draw a page, counted from 1."""
        with self._page(number) as page:
            width, height = _size(page)
            return Drawing(width, height, _pixels(page, (0, 0, width, height), (width, height)))

    def part(self, number: int, sides: Sides, size: tuple[int, int]) -> bytes:
        """Draw what lies between four sides, in pixels of the page, in this size; RGBA."""
        with self._page(number) as page:
            return _pixels(page, sides, size)

    @contextmanager
    def _page(self, number: int) -> Iterator[pypdfium2.PdfPage]:
        """Open a page with what was filled in or stamped on it made part of it."""
        page = self._opened[number - 1]
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        page.close()
        page = self._opened[number - 1]
        try:
            yield page
        finally:
            page.close()


def _pixels(page: pypdfium2.PdfPage, sides: Sides, size: tuple[int, int]) -> bytes:
    left, top, right, bottom = sides
    across, down = size[0] / max(1, right - left), size[1] / max(1, bottom - top)
    width, height = _size(page)
    place = (-left * across, -top * down, width * across, height * down)
    bitmap = pypdfium2.PdfBitmap.new_native(*size, raw.FPDFBitmap_BGRA)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, *size)
    flags = raw.FPDF_REVERSE_BYTE_ORDER | raw.FPDF_RENDER_LIMITEDIMAGECACHE
    raw.FPDF_RenderPageBitmap(bitmap, page, *map(round, place), 0, flags)
    # A part of the buffer itself would be a list with a number for every byte.
    buffer = memoryview(bitmap.buffer).cast("B")
    starts = range(0, size[1] * bitmap.stride, bitmap.stride)
    pixels = b"".join(buffer[start : start + 4 * size[0]] for start in starts)
    buffer.release()
    bitmap.close()
    return pixels


def _size(page: pypdfium2.PdfPage) -> tuple[int, int]:
    width, height = (
        min(LONGEST_SIDE, max(1.0, side)) if math.isfinite(side) else 1.0
        for side in page.get_size()
    )
    scale = DOTS / POINTS
    return fitted(math.ceil(width * scale), math.ceil(height * scale))
