"""The pages of a PDF and what keeps it from being opened; PDFium does the reading."""

import math

import pypdfium2

from beiancheck.documents.document import Contents, FileKind, Page, Trouble

MOST_PAGES = 200
"""Pages measured; the longest paper of a filing has a few dozen."""
_WRONG_PASSWORD = 4
"""PDFium's FPDF_ERR_PASSWORD."""
_END_WITHIN = 1024


def contents(data: bytes) -> Contents:
    """Measure the pages of a PDF, upright; never raises for what the bytes hold."""
    try:
        opened = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return Contents(kind=FileKind.PDF, trouble=_trouble(error, data))
    try:
        count = len(opened)
        pages = tuple(_page(opened, index) for index in range(min(count, MOST_PAGES)))
    except pypdfium2.PdfiumError:
        return Contents(kind=FileKind.PDF, trouble=Trouble.BROKEN)
    finally:
        opened.close()
    return Contents(kind=FileKind.PDF, pages=pages, trouble=None if pages else Trouble.NO_PAGES)


def _trouble(error: pypdfium2.PdfiumError, data: bytes) -> Trouble:
    if error.err_code == _WRONG_PASSWORD:
        return Trouble.ENCRYPTED
    return Trouble.BROKEN if b"%%EOF" in data[-_END_WITHIN:] else Trouble.CUT_OFF


def _page(opened: pypdfium2.PdfDocument, index: int) -> Page:
    width, height = (
        round(side) if math.isfinite(side) else 0 for side in opened.get_page_size(index)
    )
    return Page(width=width, height=height)
