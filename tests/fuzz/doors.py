"""The native door, from the bytes of a file to the report, as the command line goes through it."""

import json
from functools import cache
from itertools import islice
from typing import Any

import pypdfium2
from PIL import Image

from beiancheck.check import Order, check
from beiancheck.documents import described
from beiancheck.documents import open as opening
from beiancheck.documents.document import READABLE, FileKind
from beiancheck.documents.read_page import ReadPage
from beiancheck.documents.reading import Page
from beiancheck.filled import back
from beiancheck.filled.held import UnreadableError
from beiancheck.ocr import looking, trouble
from beiancheck.ocr import opening as readable
from beiancheck.ocr.native import models, picture, read
from beiancheck.ocr.native.models import Models
from beiancheck.ocr.pdf import Sheets
from beiancheck.ocr.trouble import ReadingError
from beiancheck.provider import default
from beiancheck.report import encode
from beiancheck.text import LANGUAGES
from tests.submissions import TODAY

PAGES = 2
"""Pages of a file that are read; each goes the same way."""


def measured(data: bytes) -> str:
    """Go the whole way but for what the models read; tell how far it came."""
    return _gone(data, None)


def recognised(data: bytes) -> str:
    """Go the whole way, the models included."""
    return _gone(data, _models())


@cache
def _models() -> Models:
    return models.found(threads=1)


def _gone(data: bytes, known: Models | None) -> str:
    found = opening.contents(data)
    told = found.trouble.value if found.trouble else "opened"
    form = _form(data, found.kind)
    pages: list[ReadPage] = []
    if data and found.kind in READABLE:
        try:
            for page in islice(read.pages(data, known) if known else _pages(data), PAGES):
                pages.append(ReadPage.of(page))
                json.dumps(described.page(page, pages[-1].said))
        except ReadingError as error:
            assert all("\n" not in error.said.fill(one, error.values) for one in LANGUAGES)
            told = "broken" if told == "opened" else told
        else:
            told = "read" if pages else told
    _checked(data, {"a": tuple(pages)} if pages else {})
    return form or f"{found.kind.value} {told}"


def _form(data: bytes, kind: FileKind) -> str:
    if kind not in {FileKind.PDF, FileKind.DOCX}:
        return ""
    try:
        form = back.read(data)
    except UnreadableError:
        return ""
    json.dumps([form.raw, form.named("zh"), form.named("en")])
    return f"{kind.value} form"


def _checked(data: bytes, readings: Any) -> None:
    raw = {"kind": "enterprise", "files": [{"name": "a", "role": "business-licence"}]}
    order = Order(language="zh", today=TODAY, provider=default())
    encode(check(raw, {"a": data}, order, readings))


def _pages(data: bytes) -> Any:
    """Yield what can be read without models, and open or draw the rest."""
    contents = readable.opened(data)
    if contents.kind is not FileKind.PDF:
        picture.opened(data, contents)
        return
    try:
        sheets = Sheets(data)
        try:
            for number in range(1, min(len(sheets), PAGES) + 1):
                page: Page | None = looking.typed(sheets, number)
                if page:
                    yield page
                    continue
                drawn = sheets.drawn(number)
                Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.pixels)
        finally:
            sheets.close()
    except pypdfium2.PdfiumError as error:
        raise ReadingError(trouble.BROKEN_PDF) from error
