"""The size of a JPEG, its EXIF, and whether it is whole (ITU-T T.81, annex B)."""

import re
from collections.abc import Iterator

from beiancheck.documents import exif
from beiancheck.documents.document import Trouble
from beiancheck.documents.exif import NOTHING, Exif
from beiancheck.documents.measured import Measured

_MOST_SEGMENTS = 5000
"""Segments walked before the picture's data; a real file has a few hundred at most."""
_APP1, _SCAN, _END = 0xE1, 0xDA, 0xD9
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a frame header; the three left out are tables and a reserved one."""
_ALONE = frozenset({0x00, 0x01, *range(0xD0, 0xD9)})
"""Markers without a length, and the stuffing that is no marker."""
_FRAME_HEADER = 5
_COMPONENTS = 5
"""Where a frame header counts its components: one is grey, three or four are colours."""
_NOT_FILL = re.compile(rb"[^\xff]")


def measured(data: bytes) -> Measured:
    """Walk the headers of a JPEG; never raises."""
    width = height = 0
    found: Exif = NOTHING
    is_grey = False
    # Without a scan the bytes end before the picture begins.
    trouble: Trouble | None = Trouble.CUT_OFF
    for marker, start, stop in _segments(data):
        body = data[start:stop]
        if marker in _FRAMES and len(body) >= _FRAME_HEADER:
            height = int.from_bytes(body[1:3], "big")
            width = int.from_bytes(body[3:5], "big")
            is_grey = body[_COMPONENTS : _COMPONENTS + 1] == b"\1"
        elif marker == _APP1 and body.startswith(b"Exif\0\0") and found is NOTHING:
            found = exif.read(body)
        elif marker in {_SCAN, _END}:
            trouble = _trouble(data, start, width, height)
    return Measured(width=width, height=height, exif=found, is_grey=is_grey, trouble=trouble)


def _trouble(data: bytes, start: int, width: int, height: int) -> Trouble | None:
    if not (width and height):
        return Trouble.BROKEN
    # Inside the picture's data FF is always followed by 00 or a restart marker, so FF D9 ends it.
    # What phones append after it (a film, a second picture) is no fault.
    return None if data.find(b"\xff\xd9", start) >= 0 else Trouble.CUT_OFF


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, start and stop of each segment, up to the first scan or the end."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        # Bytes between segments are skipped and FF may be repeated, as every decoder has it.
        at = data.find(b"\xff", at)
        found = _NOT_FILL.search(data, at) if at >= 0 else None
        if found is None:
            return
        at = found.end()
        marker = data[found.start()]
        if marker in _ALONE:
            continue
        length = 0 if marker == _END else int.from_bytes(data[at : at + 2], "big")
        yield marker, at + (2 if length else 0), at + length
        if marker in {_SCAN, _END}:
            return
        at += max(2, length)
