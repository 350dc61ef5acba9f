"""Pictures bound to one PDF: their JPEG data go in as they are, nothing is encoded anew.

A writer of our own: a page with one picture takes six objects (ISO 32000-1, 7.5), and the PDF
library comes late in the browser.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from beiancheck.documents import exif

POINTS = 72 / 25.4
"""Points of a millimetre."""
A4 = (210.0, 297.0)
_COLOURS = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _APP1, _APP14 = 0xDA, 0xE1, 0xEE
_TURNED = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
"""For EXIF's orientations: where the unit square of a picture goes so that it stands upright."""
_FIRST_SIDEWAYS = 5


class NotJpegError(ValueError):
    """The bytes are no JPEG that a PDF can hold."""


@dataclass(frozen=True, slots=True)
class Jpeg:
    """What a PDF must know of a JPEG; sizes in stored pixels."""

    data: bytes
    width: int
    height: int
    components: int
    orientation: int
    is_inverted: bool

    @property
    def upright(self) -> tuple[int, int]:
        """Width and height as it is seen."""
        sideways = self.orientation >= _FIRST_SIDEWAYS
        return (self.height, self.width) if sideways else (self.width, self.height)


def bound(pictures: Sequence[bytes], margin: float) -> bytes:
    """Return a PDF with one page of A4 for each JPEG, upright or lying as the picture is.

    ``margin``: millimetres left free around it; with 0 a picture of A4's shape fills the page.

    :raises NotJpegError: for anything else.
    """
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    pages = []
    for data in pictures:
        first = len(objects) + 1
        pages.append(f"{first} 0 R")
        objects.extend(_page(opened(data), first, margin))
    kids = " ".join(pages)
    objects[1] = f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode()
    return _file(objects)


def opened(data: bytes) -> Jpeg:
    """Read the headers of a JPEG.

    :raises NotJpegError: if it is none, or of a kind that PDF readers do not know.
    """
    orientation, is_inverted = 1, False
    for marker, body in _segments(data):
        if marker == _APP1 and body.startswith(b"Exif\0\0"):
            orientation = exif.read(body).orientation
        elif marker == _APP14 and body.startswith(b"Adobe"):
            is_inverted = True
        elif marker in _FRAMES and len(body) >= 6:  # noqa: PLR2004 -- a frame's header
            depth, height, width, components = struct.unpack_from(">BHHB", body)
            if depth == 8 and height and width and components in _COLOURS:  # noqa: PLR2004 -- bits
                return Jpeg(data, width, height, components, orientation, is_inverted)
            break
    raise NotJpegError


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2 if data.startswith(b"\xff\xd8") else len(data)
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 -- how a marker begins
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xFF:  # noqa: PLR2004 -- fill
            at += 1
            continue
        if marker == _SCAN:
            return
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + max(2, length)


def _page(jpeg: Jpeg, number: int, margin: float) -> list[bytes]:
    """Return the page, its content and its picture; the page has the number given."""
    width, height = jpeg.upright
    across, down = sorted(A4) if height >= width else sorted(A4, reverse=True)
    scale = min((across - 2 * margin) / width, (down - 2 * margin) / height)
    w, h = width * scale * POINTS, height * scale * POINTS
    x, y = (across * POINTS - w) / 2, (down * POINTS - h) / 2
    turned = " ".join(map(str, _TURNED[jpeg.orientation]))
    content = f"q {w:.3f} 0 0 {h:.3f} {x:.3f} {y:.3f} cm {turned} cm /P Do Q".encode()
    decode = b" /Decode [1 0 1 0 1 0 1 0]" if jpeg.is_inverted and jpeg.components == 4 else b""  # noqa: PLR2004 -- Adobe's CMYK
    page = (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {across * POINTS:.2f} {down * POINTS:.2f}] "
        f"/Resources << /XObject << /P {number + 2} 0 R >> >> /Contents {number + 1} 0 R >>"
    )
    picture = (
        f"/Type /XObject /Subtype /Image /Width {jpeg.width} /Height {jpeg.height} "
        "/BitsPerComponent 8 /Filter /DCTDecode /ColorSpace "
    ).encode()
    return [
        page.encode(),
        _stream(b"", content),
        _stream(picture + _COLOURS[jpeg.components] + decode, jpeg.data),
    ]


def _stream(entries: bytes, data: bytes) -> bytes:
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (entries, len(data), data)


def _file(objects: Sequence[bytes]) -> bytes:
    parts, places, at = [b"%PDF-1.4\n%\xe5\xa4\x87\xe6\xa1\x88\n"], [], 0
    at = len(parts[0])
    for number, content in enumerate(objects, 1):
        places.append(at)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        at += len(parts[-1])
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, at)
    return b"".join([*parts, b"xref\n0 %d\n0000000000 65535 f \n" % count, rows, trailer])
