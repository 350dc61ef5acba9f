"""What a file really is, told by how its bytes begin and never by its name."""

import struct

from beiancheck.documents.document import FileKind

_STARTS: tuple[tuple[bytes, FileKind], ...] = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
    (b"II*\0", FileKind.TIFF),
    (b"MM\0*", FileKind.TIFF),
    (b"II+\0", FileKind.TIFF),
    (b"MM\0+", FileKind.TIFF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.DOC),
    (b"Rar!\x1a\x07", FileKind.RAR),
)
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_PDF_WITHIN = 1024
"""Bytes before the header of a PDF that readers put up with (ISO 32000, implementation notes)."""
_TEXT_SEEN = 4096
_LONGEST_DIRECTORY = 4 * 1024 * 1024
_END_OF_ZIP = struct.Struct("<4s4H2LH")
_FARTHEST_END = _END_OF_ZIP.size + 0xFFFF


def of(data: bytes) -> FileKind:
    """Return the kind of a file; never raises, whatever the bytes."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[4:8] == b"ftyp":
        return _by_brand(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(data)
    return _by_two_marks(data) or _written(data[:_TEXT_SEEN])


def _by_two_marks(data: bytes) -> FileKind | None:
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return FileKind.WEBP
    if data.startswith(b"BM") and data[6:10] == b"\0\0\0\0":
        return FileKind.BMP
    return FileKind.PDF if b"%PDF-" in data[:_PDF_WITHIN] else None


def _by_brand(data: bytes) -> FileKind:
    size = int.from_bytes(data[:4], "big")
    brands = [data[8:12], *(data[at : at + 4] for at in range(16, min(size, 256), 4))]
    # An AVIF picture also carries the general brand mif1, so it is asked for first.
    if _AVIF_BRANDS.intersection(brands):
        return FileKind.AVIF
    return FileKind.HEIC if _HEIF_BRANDS.intersection(brands) else FileKind.UNKNOWN


def _in_zip(data: bytes) -> FileKind:
    directory = _directory(data)
    if b"word/document" in directory:
        return FileKind.DOCX
    return FileKind.XLSX if b"xl/workbook" in directory else FileKind.ZIP


def _directory(data: bytes) -> bytes:
    """Return the list of members; its names are never compressed, so nothing is unpacked."""
    tail = data[-_FARTHEST_END:]
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) - end < _END_OF_ZIP.size:
        return b""
    size = _END_OF_ZIP.unpack_from(tail, end)[5]
    stop = len(data) - len(tail) + end
    return data[max(0, stop - min(size, _LONGEST_DIRECTORY)) : stop]


def _written(start: bytes) -> FileKind:
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b"<svg" in words and words.startswith(b"<"):
        return FileKind.SVG
    if words.startswith((b"<!doctype html", b"<html")):
        return FileKind.HTML
    return FileKind.TEXT if words and _is_text(start) else FileKind.UNKNOWN


def _is_text(start: bytes) -> bool:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if any(byte < 0x20 and byte not in b"\t\n\f\r\x1b" for byte in start):  # noqa: PLR2004 -- a space
        return False
    return any(_decodes(start, encoding) for encoding in ("utf-8", "gb18030"))


def _decodes(start: bytes, encoding: str) -> bool:
    # The last letter may have been cut in two.
    for cut in range(4):
        try:
            start[: len(start) - cut].decode(encoding)
        except UnicodeDecodeError:
            continue
        return True
    return False
