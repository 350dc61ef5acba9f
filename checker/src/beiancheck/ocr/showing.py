"""A page of a PDF as a picture, for a visitor to look at: a size as JSON, then its pixels."""

import json

from beiancheck.documents.document import FileKind
from beiancheck.ocr import opening, stepping
from beiancheck.ocr.trouble import ReadingError

_drawn: list[bytes] = []


def show(data: bytes, number: int) -> str:
    """Draw a page, counted from 1, as large as it is read; empty for what is no page of a PDF."""
    _drawn.clear()
    try:
        contents = opening.opened(data)
        if contents.kind is not FileKind.PDF or not 1 <= number <= len(contents.pages):
            return ""
        drawing = stepping.drawn(data, number)
    except ReadingError:
        return ""
    _drawn.append(drawing.pixels)
    return json.dumps({"width": drawing.width, "height": drawing.height})


def pixels() -> bytes:
    """Hand over the pixels (RGBA) of the page that was drawn last, once; else nothing."""
    return _drawn.pop() if _drawn else b""
