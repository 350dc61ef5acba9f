"""Reading a file: every page of it, by its text layer or by its picture."""

from collections.abc import Iterator

import pypdfium2
from PIL import Image

from beiancheck.documents.document import FileKind
from beiancheck.documents.pdf import MOST_PAGES
from beiancheck.documents.reading import Page
from beiancheck.ocr import inspecting, looking, opening, pipeline, trouble
from beiancheck.ocr.native import picture
from beiancheck.ocr.native.models import Models
from beiancheck.ocr.native.port import Port, run
from beiancheck.ocr.pdf import Sheets
from beiancheck.ocr.pipeline import Sheet
from beiancheck.ocr.trouble import ReadingError


def pages(data: bytes, models: Models) -> Iterator[Page]:
    """Yield the pages of a file, the first ``MOST_PAGES`` of them, as they are read.

    Raises ``ReadingError`` where it cannot be opened.
    """
    contents = opening.opened(data)
    if contents.kind is FileKind.PDF:
        yield from _sheets(data, models)
    else:
        yield _seen(picture.opened(data, contents), 1, models)


def _sheets(data: bytes, models: Models) -> Iterator[Page]:
    try:
        sheets = Sheets(data)
        try:
            for number in range(1, min(len(sheets), MOST_PAGES) + 1):
                typed = looking.typed(sheets, number)
                if typed:
                    yield _scanned(sheets, typed, models)
                    continue
                drawn = sheets.drawn(number)
                shown = _picture((drawn.width, drawn.height), drawn.pixels)
                yield _seen(shown, number, models)
        finally:
            sheets.close()
    except pypdfium2.PdfiumError as error:
        raise ReadingError(trouble.BROKEN_PDF) from error


def _scanned(sheets: Sheets, page: Page, models: Models) -> Page:
    """Return a page that says its text itself, with its QR codes."""
    scan = inspecting.scan_of(page)
    if scan is None:
        return page
    size = scan.width, scan.height
    pixels = sheets.part(page.number, (0, 0, page.width, page.height), size)
    return run(inspecting.drawn(page, scan), Port(_picture(size, pixels), models))


def _picture(size: tuple[int, int], pixels: bytes) -> Image.Image:
    return Image.frombytes("RGBA", size, pixels).convert("RGB")


def _seen(shown: Image.Image, number: int, models: Models) -> Page:
    sheet = Sheet(number, shown.width, shown.height)
    return run(pipeline.read(sheet, models.dictionaries), Port(shown, models))
