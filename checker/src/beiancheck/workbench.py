"""What the page has the engine make of the visitor's files: a page's picture, a PDF, a package."""

from collections.abc import Mapping
from typing import Any

from beiancheck import binding, packing
from beiancheck.check import Order, today_in_china
from beiancheck.formats.day import parse_date
from beiancheck.provider import default

Made = tuple[dict[str, Any], bytes]
"""What is told of it, and its bytes."""


def made(asked: dict[str, Any], files: Mapping[str, bytes]) -> Made:
    """Make what is asked for.

    {"make": "page", "name", "page": from 1}: the pixels (RGBA) and their size;
    {"make": "pdf", "names", "margin": in mm}: one PDF of those JPEGs;
    {"make": "package", "submission", "language", "today": date or ""}: the zip.

    :raises LookupError: if a file is not there, or nobody knows how to make it.
    """
    match asked["make"]:
        case "page":
            return _page(files[asked["name"]], asked["page"])
        case "pdf":
            pictures = [files[name] for name in asked["names"]]
            return {"pages": len(pictures)}, binding.bound(pictures, asked["margin"])
        case "package":
            return _package(asked, files)
    raise LookupError(asked["make"])


def _page(data: bytes, number: int) -> Made:
    # Imported late: in the browser the PDF library is fetched when the first PDF is dropped.
    from beiancheck.ocr.pdf import Sheets  # noqa: PLC0415

    sheets = Sheets(data)
    try:
        drawn = sheets.drawn(min(max(number, 1), len(sheets)))
        told = {"width": drawn.width, "height": drawn.height, "pages": len(sheets)}
        return told, drawn.pixels
    finally:
        sheets.close()


def _package(asked: dict[str, Any], files: Mapping[str, bytes]) -> Made:
    order = Order(
        language=asked["language"],
        today=parse_date(asked.get("today", "")) or today_in_china(),
        provider=default(),
    )
    packed = packing.packed(asked["submission"], files, order)
    return {"names": packed.names}, packed.data
