"""Open a file: find out what it is and measure it, through the reader for its kind."""

import hashlib

from beiancheck.documents import html, kinds, picture
from beiancheck.documents.document import Contents, Document, FileKind, Trouble
from beiancheck.documents.read_page import ReadPage, said_to_be
from beiancheck.submission import File
from beiancheck.terms.papers import Paper

LARGEST = 64 * 1024 * 1024
"""Bytes beyond which a file is not opened: no console takes a tenth of it."""
_WRITTEN = frozenset({FileKind.HTML, FileKind.TEXT, FileKind.SVG})


def contents(data: bytes, *, is_page: bool = False) -> Contents:
    """Open the bytes of a file. Never raises for what the bytes hold.

    ``is_page``: it was handed in as a home page's source, so text is read as one.
    """
    if not data:
        return Contents(kind=FileKind.UNKNOWN, trouble=Trouble.EMPTY)
    kind = kinds.of(data)
    if len(data) > LARGEST:
        return Contents(kind=kind, trouble=Trouble.TOO_LARGE)
    if kind is FileKind.PDF:
        # Imported late: in the browser the PDF library is fetched when the first PDF is dropped.
        from beiancheck.documents import pdf  # noqa: PLC0415

        return pdf.contents(data)
    if is_page and kind in _WRITTEN:
        return html.contents(data)
    return picture.contents(kind, data)


def document(
    index: int, file: File, data: bytes | None, readings: tuple[ReadPage, ...] = ()
) -> Document:
    """Open a file of a submission; ``data`` is None where the file was not handed in."""
    is_page = file.role is Paper.PAGE_SOURCE
    found = contents(data, is_page=is_page) if data is not None else None
    return Document(
        path=f"files.{index}",
        name=file.name,
        role=file.role,
        size=len(data) if data else 0,
        digest=hashlib.sha256(data).hexdigest() if data else "",
        contents=found or Contents(kind=FileKind.UNKNOWN, trouble=Trouble.MISSING),
        readings=said_to_be(file.role, readings) if data else (),
    )
