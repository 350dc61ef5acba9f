"""The size of a PNG, its EXIF and Software text, and whether it is whole (W3C PNG, section 5)."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

from beiancheck.documents import exif
from beiancheck.documents.document import Trouble
from beiancheck.documents.exif import NOTHING, Exif
from beiancheck.documents.measured import Measured

_MOST_CHUNKS = 100_000
_FIRST = 8
"""Bytes of the signature."""
_HEADER = 13
_COLOUR_TYPE = 9
_GREY = frozenset({0, 4})
"""Colour types without colour: grey, and grey with transparency."""
_SIZES = struct.Struct(">LL")
_SOFTWARE = b"Software\0"
_LONGEST_SOFTWARE = 100


def measured(data: bytes) -> Measured:
    """Walk the chunks of a PNG; never raises."""
    width = height = 0
    found: Exif = NOTHING
    is_grey = False
    trouble: Trouble | None = Trouble.CUT_OFF
    for name, body, is_sound in _chunks(data):
        # Decoders refuse a picture when the checksum of a critical chunk (a capital) is wrong.
        is_critical = name[:1].isupper()
        if is_critical and not (is_sound and (width or name == b"IHDR")):
            return Measured(width=width, height=height, exif=found, trouble=Trouble.BROKEN)
        if name == b"IHDR" and len(body) == _HEADER:
            width, height = _SIZES.unpack_from(body)
            is_grey = body[_COLOUR_TYPE] in _GREY
        elif name == b"eXIf":
            read = exif.read(bytes(body))
            found = replace(read, software=read.software or found.software)
        elif name == b"tEXt" and body[: len(_SOFTWARE)] == _SOFTWARE:
            program = bytes(body[len(_SOFTWARE) :][:_LONGEST_SOFTWARE])
            found = replace(found, software=program.decode("latin-1").strip())
        elif name == b"IEND":
            trouble = None if width and height else Trouble.BROKEN
    return Measured(width=width, height=height, exif=found, is_grey=is_grey, trouble=trouble)


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview, bool]]:
    """Yield name, body and whether the checksum is right, up to the end of data or picture."""
    view = memoryview(data)
    at = _FIRST
    for _ in range(_MOST_CHUNKS):
        length = int.from_bytes(view[at : at + 4], "big")
        stop = at + 8 + length
        if stop + 4 > len(data):
            return
        name = bytes(view[at + 4 : at + 8])
        checksum = int.from_bytes(view[stop : stop + 4], "big")
        yield name, view[at + 8 : stop], zlib.crc32(view[at + 4 : stop]) == checksum
        if name == b"IEND":
            return
        at = stop + 4
