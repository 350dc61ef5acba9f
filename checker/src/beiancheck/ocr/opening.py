"""Whether a file can be read at all, told before any pixel of it is looked at."""

from beiancheck.documents import open as documents
from beiancheck.documents.document import READABLE, Contents, FileKind, Trouble
from beiancheck.ocr import trouble
from beiancheck.ocr.trouble import ReadingError

MOST_PIXELS = 100_000_000
_SAID = {
    Trouble.EMPTY: trouble.EMPTY,
    Trouble.ENCRYPTED: trouble.ENCRYPTED,
    Trouble.NO_PAGES: trouble.NO_PAGES,
}


def opened(data: bytes) -> Contents:
    """Measure a picture or PDF; raises ``ReadingError`` where it cannot be read."""
    contents = documents.contents(data)
    if contents.trouble is Trouble.TOO_LARGE:
        raise ReadingError(trouble.TOO_MANY_BYTES, most=str(documents.LARGEST // 1024**2))
    if contents.trouble in _SAID:
        raise ReadingError(_SAID[contents.trouble])
    if contents.kind not in READABLE:
        raise ReadingError(trouble.NOT_A_PICTURE)
    is_pdf = contents.kind is FileKind.PDF
    if contents.trouble or not contents.pages:
        raise ReadingError(trouble.BROKEN_PDF if is_pdf else trouble.BROKEN)
    width, height = contents.pages[0].width, contents.pages[0].height
    if width * height > MOST_PIXELS and not is_pdf:
        most = str(MOST_PIXELS // 10_000)
        raise ReadingError(trouble.TOO_LARGE, width=str(width), height=str(height), most=most)
    return contents
