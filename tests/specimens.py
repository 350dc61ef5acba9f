"""Files for submissions, made anew from their names: no real paper, no stored picture."""

import hashlib
import io
from functools import cache

import pypdfium2
from PIL import Image, ImageDraw

_SIZES = {"small": (800, 533), "screen": (1170, 2532)}
_SOFTWARE = 0x0131
_FORMATS = {"png": "PNG", "webp": "WEBP"}


def read(source: str) -> bytes:
    """Return the bytes that ``hex:…`` or ``text:…`` holds, or a specimen.

    ``9000:…`` is a specimen with zeros after it, of that many bytes.
    """
    form, _, told = source.partition(":")
    match form:
        case "hex":
            return bytes.fromhex(told)
        case "text":
            return told.encode()
        case size if size.isdecimal():
            return of(told).ljust(int(size), b"\0")
        case _:
            return of(source)


@cache
def of(name: str) -> bytes:
    """Return the bytes of the file of that name: a JPEG, PNG, WebP or PDF by its ending.

    Two names give two different files; one name always gives the same bytes. A name that begins
    with ``large`` gives a picture of more than 200 KB, with ``grey`` one without colour, with
    ``small`` or ``screen`` one of that size, with ``edited`` one that an image editor saved: the
    one named after ``edited-by-``, or Photoshop. A PDF that begins with ``pages`` has a second
    page, a strip.
    """
    ending = name.rpartition(".")[2].lower()
    if ending == "pdf":
        return _pdf(name)
    picture = _picture(name)
    made = io.BytesIO()
    tags = Image.Exif()
    editor = name.rpartition(".")[0].partition("edited-by-")[2] or "Adobe Photoshop 26.0"
    tags[_SOFTWARE] = editor.encode()
    saved = {"exif": tags} if name.startswith("edited") else {}
    picture.save(made, _FORMATS.get(ending, "JPEG"), **saved)
    # What follows a picture's end is no part of it.
    return made.getvalue() + bytes(200 * 1024 if name.startswith("large") else 0)


def _picture(name: str) -> Image.Image:
    colour = tuple(128 + byte // 2 for byte in hashlib.sha256(name.encode()).digest()[:3])
    picture = Image.new("RGB", _SIZES.get(name.partition("-")[0], (1200, 800)), colour)
    draw = ImageDraw.Draw(picture)
    draw.text((40, 40), "SPECIMEN", fill="black")
    for row in range(120, 760, 40):
        draw.line((40, row, 40 + (row * 7) % 1100, row), fill="black", width=3)
    return picture.convert("L") if name.startswith("grey") else picture


def _pdf(name: str) -> bytes:
    document = pypdfium2.PdfDocument.new()
    # The page's size tells specimens apart; it stays within a millimetre of A4.
    document.new_page(595 + len(name) / 100, 842 + sum(name.encode()) % 100 / 100)
    if name.startswith("pages"):
        document.new_page(842, 200)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
