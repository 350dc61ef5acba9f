"""Pictures come into a PDF as they are, upright, on A4."""

import io

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from beiancheck.binding import NotJpegError, bound

ORIENTATION = 0x0112
POINTS = 72 / 25.4


def jpeg(mode: str = "RGB", size: tuple[int, int] = (400, 300), orientation: int = 1) -> bytes:
    """Return a grey picture whose stored upper left corner is black."""
    picture = Image.new("L", size, 200)
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 4, size[1] // 4), fill=0)
    made = io.BytesIO()
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    picture.convert(mode).save(made, "JPEG", quality=95, exif=tags)
    return made.getvalue()


def drawn(data: bytes, page: int = 0) -> Image.Image:
    document = pypdfium2.PdfDocument(data)
    return document[page].render(scale=1).to_pil().convert("L")


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_lies_in_the_pdf_byte_for_byte_and_is_drawn(mode: str) -> None:
    picture = jpeg(mode)
    made = bound([picture], 0)
    page = drawn(made)

    assert picture in made
    assert abs(page.getpixel((page.width // 2, page.height // 2)) - 200) < 8


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_jpeg_stands_as_a_viewer_shows_it(orientation: int) -> None:
    picture = jpeg(orientation=orientation)
    made = bound([picture], 0)
    seen = Image.open(io.BytesIO(picture))
    exif = seen.getexif()[ORIENTATION]
    upright = seen.convert("L").transpose(TURNS[exif]) if exif in TURNS else seen.convert("L")
    page = drawn(made)
    # The picture lies in the middle; A4 leaves a strip above and below.
    shown = trimmed(page, upright)
    corners = [corner(shown, place) for place in range(4)]

    assert corners == [corner(upright, place) for place in range(4)]


TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def trimmed(page: Image.Image, upright: Image.Image) -> Image.Image:
    scale = min(page.width / upright.width, page.height / upright.height)
    width, height = upright.width * scale, upright.height * scale
    left, top = (page.width - width) / 2, (page.height - height) / 2
    return page.crop((round(left), round(top), round(left + width), round(top + height)))


def corner(picture: Image.Image, place: int) -> bool:
    """Tell whether a corner is dark."""
    x = picture.width // 10 if place % 2 == 0 else picture.width * 9 // 10
    y = picture.height // 10 if place < 2 else picture.height * 9 // 10
    return picture.getpixel((x, y)) < 100


def test_each_picture_has_a_page_of_a4_that_lies_as_it_does() -> None:
    made = bound([jpeg(), jpeg(size=(300, 400)), jpeg(orientation=6)], 10)
    sizes = [page.get_size() for page in pypdfium2.PdfDocument(made)]

    assert [(round(w / POINTS), round(h / POINTS)) for w, h in sizes] == [
        (297, 210),
        (210, 297),
        (210, 297),
    ]


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe0", b"%PDF-1.4", jpeg()[:60]])
def test_what_is_no_jpeg_is_refused(data: bytes) -> None:
    with pytest.raises(NotJpegError):
        bound([data], 0)
