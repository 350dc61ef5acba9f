"""Files are what their bytes say, measured as a reader sees them, and never raise."""

import hashlib
import io
import struct
import zipfile
import zlib

import pypdfium2
import pytest
from PIL import Image, PngImagePlugin

from beiancheck.documents import kinds, pdf
from beiancheck.documents import open as opening
from beiancheck.documents.document import FileKind, Page, Trouble

SIZE = (300, 200)


def picture(form: str, **saved: object) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", SIZE, "white").save(made, form, **saved)
    return made.getvalue()


def exif(orientation: int = 1, *, latitude: bool = False, software: str = "") -> bytes:
    tags = Image.Exif()
    tags[0x0112] = orientation
    if software:
        tags[0x0131] = software
    if latitude:
        tags[0x8825] = {1: "N", 2: (39.0, 54.0, 0.0)}
    return tags.tobytes()


def two_pages(*, turned: int = 0) -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842).set_rotation(turned)
    document.new_page(842, 595)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def zipped(*members: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in members:
            archive.writestr(member, "specimen " * 20)
    return made.getvalue()


ENCRYPTED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    b"4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<"
    + b"11" * 32
    + b">/U<"
    + b"22" * 32
    + b">>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n%%EOF\n"
)
"""Nobody knows its password: the owner's and user's entries are made up."""
NO_PAGES = ENCRYPTED.replace(b"/Encrypt 4 0 R", b"").replace(b"[3 0 R]/Count 1", b"[]/Count 0")

PICTURES = {
    "jpeg": picture("JPEG"),
    "jpeg with exif": picture("JPEG", exif=exif(6, latitude=True, software="Specimen 1")),
    "progressive jpeg": picture("JPEG", progressive=True),
    "png": picture("PNG"),
    "webp": picture("WEBP"),
    "lossless webp": picture("WEBP", lossless=True),
    "webp with exif": picture("WEBP", exif=exif(8)),
}

KINDS = {
    FileKind.TIFF: picture("TIFF"),
    FileKind.BMP: picture("BMP"),
    FileKind.GIF: picture("GIF"),
    FileKind.PDF: b"\n\n" + two_pages(),
    FileKind.HEIC: b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic" + bytes(64),
    FileKind.AVIF: b"\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf" + bytes(64),
    FileKind.DOCX: zipped("[Content_Types].xml", "word/document.xml"),
    FileKind.XLSX: zipped("[Content_Types].xml", "xl/workbook.xml"),
    FileKind.ZIP: zipped("licence.jpg"),
    FileKind.DOC: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64),
    FileKind.RAR: b"Rar!\x1a\x07\x01\0" + bytes(64),
    FileKind.SVG: b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    FileKind.HTML: b"<!DOCTYPE html><title>Specimen</title>",
    FileKind.TEXT: "营业执照：示例".encode("gb18030"),
    FileKind.UNKNOWN: bytes(range(256)),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_told_by_the_bytes(kind: FileKind) -> None:
    assert kinds.of(KINDS[kind]) is kind


def test_a_zip_that_holds_a_document_is_a_zip() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("papers.docx", KINDS[FileKind.DOCX])

    assert kinds.of(made.getvalue()) is FileKind.ZIP


@pytest.mark.parametrize("name", [name for name in PICTURES if "exif" not in name])
def test_a_picture_is_measured(name: str) -> None:
    found = opening.contents(PICTURES[name])

    assert (found.pages, found.trouble) == ((Page(width=300, height=200),), None)


@pytest.mark.parametrize("name", ["jpeg with exif", "webp with exif"])
def test_a_turned_picture_is_measured_upright(name: str) -> None:
    assert opening.contents(PICTURES[name]).pages == (Page(width=200, height=300),)


def test_exif_tells_of_place_and_program() -> None:
    found = opening.contents(PICTURES["jpeg with exif"])

    assert (found.orientation, found.has_location, found.software) == (6, True, "Specimen 1")


def test_a_png_may_carry_exif_and_a_program() -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text("Software", "Specimen 2")
    found = opening.contents(picture("PNG", exif=exif(3), pnginfo=info))

    assert (found.orientation, found.software) == (3, "Specimen 2")


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("left", [0.3, 0.6, 0.9])
def test_a_cut_off_picture_is_told(name: str, left: float) -> None:
    data = PICTURES[name]

    assert opening.contents(data[: int(len(data) * left)]).trouble is Trouble.CUT_OFF


def test_what_a_phone_appends_to_a_picture_is_no_fault() -> None:
    assert opening.contents(PICTURES["jpeg"] + bytes(5000)).trouble is None


def test_a_picture_without_a_size_is_broken() -> None:
    assert opening.contents(b"\xff\xd8\xff\xda\0\x02\xff\xd9").trouble is Trouble.BROKEN


def test_a_png_with_a_wrong_checksum_is_broken() -> None:
    data = bytearray(PICTURES["png"])
    data[20] ^= 1

    assert opening.contents(bytes(data)).trouble is Trouble.BROKEN


def test_pages_of_a_pdf_are_measured_upright() -> None:
    found = opening.contents(two_pages(turned=90))

    assert found.pages == (Page(width=842, height=595), Page(width=842, height=595))


def test_only_so_many_pages_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)

    assert len(opening.contents(two_pages()).pages) == 1


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", Trouble.EMPTY),
        (ENCRYPTED, Trouble.ENCRYPTED),
        (two_pages()[:200], Trouble.CUT_OFF),
        (b"%PDF-1.7 nothing %%EOF", Trouble.BROKEN),
        # PDFium does not open a PDF without pages at all.
        (NO_PAGES, Trouble.BROKEN),
    ],
    ids=["empty", "encrypted", "cut off", "broken", "no pages"],
)
def test_what_keeps_a_file_from_being_used(data: bytes, trouble: Trouble) -> None:
    assert opening.contents(data).trouble is trouble


def test_a_file_beyond_the_largest_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST", 10)

    assert opening.contents(PICTURES["jpeg"]).trouble is Trouble.TOO_LARGE


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">L", len(body)) + name + body + struct.pack(">L", zlib.crc32(name + body))


def test_a_png_of_a_billion_pixels_is_only_measured() -> None:
    header = chunk(b"IHDR", struct.pack(">LLBBBBB", 2**31 - 1, 2**31 - 1, 8, 2, 0, 0, 0))
    found = opening.contents(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IEND", b""))

    assert found.pages[0].width == 2**31 - 1


COLOURS = [
    *(("JPEG", mode) for mode in ("L", "RGB", "CMYK")),
    *(("PNG", mode) for mode in ("1", "L", "P", "RGB", "RGBA")),
    *(("WEBP", mode) for mode in ("RGB", "RGBA")),
]


@pytest.mark.parametrize(("form", "mode"), COLOURS)
@pytest.mark.parametrize("size", [(1, 1), (17, 4000), (4001, 33)])
def test_a_whole_picture_is_measured_whatever_its_colours(
    form: str, mode: str, size: tuple[int, int]
) -> None:
    made = io.BytesIO()
    Image.effect_noise(size, 90).convert(mode).save(made, form)
    found = opening.contents(made.getvalue())

    assert (found.pages, found.trouble) == ((Page(width=size[0], height=size[1]),), None)


def rc4(key: bytes, data: bytes) -> bytes:
    box, other, made = list(range(256)), 0, bytearray()
    for place in range(256):
        other = (other + box[place] + key[place % len(key)]) % 256
        box[place], box[other] = box[other], box[place]
    first = second = 0
    for byte in data:
        first = (first + 1) % 256
        second = (second + box[first]) % 256
        box[first], box[second] = box[second], box[first]
        made.append(byte ^ box[(box[first] + box[second]) % 256])
    return bytes(made)


def test_a_pdf_that_only_forbids_printing_opens() -> None:
    padding = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
    owner = bytes.fromhex("11" * 32)
    permissions = (-4).to_bytes(4, "little", signed=True)
    key = hashlib.md5(padding + owner + permissions + b"\0", usedforsecurity=False).digest()[:5]
    no_password = rc4(key, padding).hex().encode()

    assert opening.contents(ENCRYPTED.replace(b"22" * 32, no_password)).trouble is None
