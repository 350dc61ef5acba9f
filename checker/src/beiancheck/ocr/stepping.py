"""A file that is read in steps: whoever has the pixels is asked, and answers when it can."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from beiancheck.documents.document import FileKind
from beiancheck.documents.reading import Page
from beiancheck.ocr import inspecting, looking, opening, pipeline
from beiancheck.ocr.asking import Answer, Asking, Request
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.pipeline import Sheet
from beiancheck.ocr.trouble import BROKEN_PDF, ReadingError

if TYPE_CHECKING:
    from beiancheck.ocr.pdf import Drawing, Sheets

Step = Request | Page
"""What is asked next, or the page that was read."""


class Stepping:
    """Reads a picture or PDF, one page at a time; ``pages`` is how many there are to be read."""

    def __init__(self, data: bytes) -> None:
        """Open the file; raises ``ReadingError`` where it cannot be read."""
        contents = opening.opened(data)
        self.pages = len(contents.pages)
        self._asking: Asking[Page] | None = None
        self._sheets = _sheets(data) if contents.kind is FileKind.PDF else None
        self._pixels = b""
        self._size = contents.pages[0].width, contents.pages[0].height

    def typed(self, number: int) -> Step | None:
        """Return a page, counted from 1, that says its text itself; None for a picture.

        Where it may bear a QR code, that is asked first; no models are needed for it.
        """
        if self._sheets is None:
            return None
        with _whole():
            page = looking.typed(self._sheets, number)
            scan = inspecting.scan_of(page) if page else None
            if page is None or scan is None:
                return page
            sides = (0, 0, page.width, page.height)
            self._pixels = self._sheets.part(number, sides, (scan.width, scan.height))
        self._asking = inspecting.drawn(page, scan)
        return next(self._asking)

    def start(self, number: int, dictionaries: Dictionaries) -> Step:
        """Begin a page, counted from 1."""
        width, height = self._size
        if self._sheets:
            typed = self.typed(number)
            if typed:
                return typed
            with _whole():
                drawn = self._sheets.drawn(number)
            width, height, self._pixels = drawn.width, drawn.height, drawn.pixels
        self._asking = pipeline.read(Sheet(number, width, height), dictionaries)
        return next(self._asking)

    def answer(self, answer: Answer) -> Step:
        """Go on with the answer to what was asked last."""
        if self._asking is None:
            raise ValueError("nothing was asked")
        try:
            return self._asking.send(answer)
        except StopIteration as end:
            self._asking = None
            page: Page = end.value
            return page

    def pixels(self) -> bytes:
        """Hand over the pixels (RGBA) of a page of a PDF that is to be opened, once."""
        pixels, self._pixels = self._pixels, b""
        return pixels

    def close(self) -> None:
        """Give the memory back."""
        self._asking = None
        if self._sheets:
            self._sheets.close()
            self._sheets = None


def drawn(data: bytes, number: int) -> "Drawing":
    """Draw a page of a PDF, counted from 1; raises ``ReadingError`` where it cannot be opened."""
    sheets = _sheets(data)
    try:
        with _whole():
            return sheets.drawn(number)
    finally:
        sheets.close()


def _sheets(data: bytes) -> "Sheets":
    # Imported late: in the browser the library comes with the first PDF.
    from beiancheck.ocr import pdf  # noqa: PLC0415

    with _whole():
        return pdf.Sheets(data)


@contextmanager
def _whole() -> Iterator[None]:
    """Say of a PDF that PDFium cannot open that it is broken."""
    try:
        yield
    except RuntimeError as error:  # what the library's own error is
        raise ReadingError(BROKEN_PDF) from error
