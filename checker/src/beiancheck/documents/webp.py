"""The size of a WebP, its EXIF, and whether it is whole (RFC 9649, section 2)."""

from collections.abc import Iterator

from beiancheck.documents import exif
from beiancheck.documents.document import Trouble
from beiancheck.documents.exif import NOTHING, Exif
from beiancheck.documents.measured import Measured

_MOST_CHUNKS = 20_000
"""Chunks walked; an animation has one for each frame."""
_FIRST = 12
"""Bytes of the RIFF header."""
_LOSSY_HEADER, _LOSSLESS_HEADER, _EXTENDED_HEADER = 10, 5, 10


def measured(data: bytes) -> Measured:
    """Walk the chunks of a WebP; never raises."""
    size = (0, 0)
    found: Exif = NOTHING
    for name, body in _chunks(data):
        # The extended header comes first and speaks for the whole picture.
        size = size if all(size) else _size(name, body)
        if name == b"EXIF":
            found = exif.read(body)
    # Some writers leave out the last padding byte.
    is_cut = len(data) + 1 < 8 + int.from_bytes(data[4:8], "little")
    trouble = Trouble.CUT_OFF if is_cut else None if all(size) else Trouble.BROKEN
    return Measured(width=size[0], height=size[1], exif=found, trouble=trouble)


def _size(name: bytes, body: bytes) -> tuple[int, int]:
    if name == b"VP8X" and len(body) >= _EXTENDED_HEADER:
        return (
            int.from_bytes(body[4:7], "little") + 1,
            int.from_bytes(body[7:10], "little") + 1,
        )
    if name == b"VP8L" and len(body) >= _LOSSLESS_HEADER and body[:1] == b"\x2f":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if name == b"VP8 " and len(body) >= _LOSSY_HEADER and body[3:6] == b"\x9d\x01\x2a":
        return (
            int.from_bytes(body[6:8], "little") & 0x3FFF,
            int.from_bytes(body[8:10], "little") & 0x3FFF,
        )
    return 0, 0


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = _FIRST
    for _ in range(_MOST_CHUNKS):
        if at + 8 > len(data):
            return
        name = data[at : at + 4]
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        # Only headers and EXIF are looked at; the picture itself is not copied.
        kept = length if name == b"EXIF" else min(length, _EXTENDED_HEADER)
        yield name, data[at + 8 : at + 8 + kept]
        at += 8 + length + length % 2
