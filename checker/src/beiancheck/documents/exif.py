"""The three things asked of a picture's EXIF: how it is turned, where it was taken, by what.

A reader of our own, not a library: the known ones read hundreds of tags, follow maker notes and
thumbnails into hostile offsets and raise on them. Four tags of two directories need neither.
Layout: TIFF 6.0, section 2; tags: EXIF 2.32 (CIPA DC-008).
"""

import struct
from dataclasses import dataclass

_ORIENTATION, _SOFTWARE, _GPS = 0x0112, 0x0131, 0x8825
_LATITUDE, _LONGITUDE = 2, 4
_ASCII, _SHORT, _LONG = 2, 3, 4
_MOST_ENTRIES = 500
"""Entries read of a directory; cameras write a few dozen."""
_LONGEST_SOFTWARE = 100
_ENTRY = 12
_LAST_ORIENTATION = 8


@dataclass(frozen=True, slots=True)
class Exif:
    """What was found; the defaults are those of a picture without EXIF."""

    orientation: int = 1
    has_location: bool = False
    software: str = ""


NOTHING = Exif()


def read(data: bytes) -> Exif:
    """Read an EXIF block (its leading "Exif" may be there or not); never raises."""
    block = data.removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4], "")
    if not order or len(block) < 8:  # noqa: PLR2004 -- the header of a TIFF
        return NOTHING
    (first,) = struct.unpack_from(f"{order}L", block, 4)
    entries = _directory(block, first, order)
    turned = _number(entries.get(_ORIENTATION), order)
    gps = _directory(block, _number(entries.get(_GPS), order), order)
    return Exif(
        orientation=turned if 1 <= turned <= _LAST_ORIENTATION else 1,
        # Phones write an empty GPS directory when they do not know where they are.
        has_location=_LATITUDE in gps or _LONGITUDE in gps,
        software=_words(entries.get(_SOFTWARE), block, order),
    )


def _directory(block: bytes, offset: int, order: str) -> dict[int, bytes]:
    """Return the entries of a directory by tag, each as its twelve bytes without the tag."""
    if not 0 < offset <= len(block) - 2:
        return {}
    (count,) = struct.unpack_from(f"{order}H", block, offset)
    found = {}
    for place in range(min(count, _MOST_ENTRIES)):
        start = offset + 2 + place * _ENTRY
        entry = block[start : start + _ENTRY]
        if len(entry) < _ENTRY:
            break
        found[struct.unpack_from(f"{order}H", entry)[0]] = entry[2:]
    return found


def _number(entry: bytes | None, order: str) -> int:
    if entry is None:
        return 0
    kind, _, short = struct.unpack_from(f"{order}HLH", entry)
    if kind == _SHORT:
        return int(short)
    return int(struct.unpack_from(f"{order}L", entry, 6)[0]) if kind == _LONG else 0


def _words(entry: bytes | None, block: bytes, order: str) -> str:
    if entry is None:
        return ""
    kind, count, offset = struct.unpack_from(f"{order}HLL", entry)
    if kind != _ASCII:
        return ""
    # Four bytes or fewer stand in the entry itself.
    held = entry[6 : 6 + count] if count <= 4 else block[offset : offset + count]  # noqa: PLR2004 -- TIFF
    words = held[:_LONGEST_SOFTWARE].partition(b"\0")[0]
    return words.decode("utf-8", "replace").strip()
