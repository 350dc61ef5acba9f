"""Pictures, measured from their headers: the same pure Python everywhere, nothing is decoded."""

from collections.abc import Callable

from beiancheck.documents import jpeg, png, webp
from beiancheck.documents.document import Contents, FileKind, Page
from beiancheck.documents.measured import Measured

_READERS: dict[FileKind, Callable[[bytes], Measured]] = {
    FileKind.JPEG: jpeg.measured,
    FileKind.PNG: png.measured,
    FileKind.WEBP: webp.measured,
}
_FIRST_SIDEWAYS = 5
"""EXIF orientations from here on swap width and height."""


def contents(kind: FileKind, data: bytes) -> Contents:
    """Measure a picture; kinds that we do not open come back as they are. Never raises."""
    if kind not in _READERS:
        return Contents(kind=kind)
    found = _READERS[kind](data)
    return Contents(
        kind=kind,
        pages=_upright(found),
        orientation=found.exif.orientation,
        has_location=found.exif.has_location,
        software=found.exif.software,
        is_grey=found.is_grey,
        trouble=found.trouble,
    )


def _upright(found: Measured) -> tuple[Page, ...]:
    if not (found.width and found.height):
        return ()
    if found.exif.orientation >= _FIRST_SIDEWAYS:
        return (Page(width=found.height, height=found.width),)
    return (Page(width=found.width, height=found.height),)
