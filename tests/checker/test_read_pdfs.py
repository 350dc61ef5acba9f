"""The pages of a PDF: what their text layer says where it can be believed, else their picture."""

import io
from collections.abc import Callable
from functools import cache

import pypdfium2
import pytest
from fpdf import FPDF
from fpdf.enums import TextMode
from PIL import Image
from pypdfium2 import raw

from beiancheck.documents.reading import Source
from beiancheck.ocr import text_layer, trouble
from beiancheck.ocr.native import models, read
from beiancheck.ocr.pdf import Sheets
from beiancheck.ocr.text_runs import Letter
from beiancheck.ocr.trouble import ReadingError
from sitebuild import models as made
from sitebuild.forms.font import WHOLE
from tests.checker.test_documents import ENCRYPTED

WORDS = ("域名注册证书样例", "域名：example.invalid", "注册人：样例科技有限公司")
MM = 200 / 25.4
"""Pixels of a page for a millimetre of paper."""


@cache
def certificate(*, mode: TextMode = TextMode.FILL, words: tuple[str, ...] = WORDS) -> bytes:
    made_pdf = FPDF()
    made_pdf.add_font("noto", fname=str(WHOLE["regular"]))
    made_pdf.set_font("noto", size=16)
    made_pdf.add_page()
    made_pdf.text_mode = mode
    for row, line in enumerate(words):
        made_pdf.text(20, 40 + 20 * row, line)
    if words:
        made_pdf.text(120, 60, "有效期至2030年")
    return bytes(made_pdf.output())


def turned(data: bytes, degrees: int) -> bytes:
    kept = io.BytesIO()
    with pypdfium2.PdfDocument(data) as opened:
        opened[0].set_rotation(degrees)
        opened.save(kept)
    return kept.getvalue()


def test_a_text_layer_is_taken_at_its_word() -> None:
    page = Sheets(certificate()).typed(1)

    assert page is not None
    assert page.source is Source.TEXT_LAYER
    assert [WORDS[0], WORDS[1], "有效期至2030年", WORDS[2]] == [line.text for line in page.lines]
    assert (page.width, page.height) == (1654, 2339)
    assert {frozenset()} == {line.doubts for line in page.lines}


def test_a_hyphen_at_the_end_of_a_line_is_one() -> None:
    words = ("授权委托书：本单位开办网站 specimen-", "yard.example 的备案事务", "由张示例办理。")
    page = Sheets(certificate(words=words)).typed(1)

    assert page is not None
    assert words[0] in [line.text for line in page.lines]


def test_its_lines_and_values_have_places_on_the_page() -> None:
    page = Sheets(certificate()).typed(1)
    assert page is not None
    name = page.lines[3]
    value = name.part(4, len(name.text))

    assert name.box.left == pytest.approx(20 * MM, abs=4)
    assert name.box.bottom == pytest.approx(80 * MM, abs=16)
    assert value.left == pytest.approx(20 * MM + 4 * 16 * 200 / 72, abs=6)
    assert value.right == name.box.right


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_page_is_told_as_a_reader_sees_it(degrees: int) -> None:
    page = Sheets(turned(certificate(), degrees)).typed(1)

    assert page is not None
    assert (page.width > page.height) is (degrees != 180)
    assert all(
        0 <= line.box.left < line.box.right <= page.width
        and 0 <= line.box.top < line.box.bottom <= page.height
        for line in page.lines
    )


def test_what_a_scanner_laid_under_its_scan_is_not_believed() -> None:
    assert Sheets(certificate(mode=TextMode.INVISIBLE)).typed(1) is None


def scan(
    *,
    below: tuple[str, ...] = (),
    above: tuple[str, ...] = (),
    alpha: int = 255,
    opacity: float = 1.0,
) -> bytes:
    """Make a page filled by a picture, with words drawn before it and after it."""
    made_pdf = FPDF()
    made_pdf.add_font("noto", fname=str(WHOLE["regular"]))
    made_pdf.set_font("noto", size=16)
    made_pdf.add_page()
    for row, line in enumerate(below):
        made_pdf.text(20, 40 + 20 * row, line)
    made_pdf.image(Image.new("RGBA", (210, 297), (250, 246, 238, alpha)), 0, 0, 210, 297)
    with made_pdf.local_context(fill_opacity=opacity):
        for row, line in enumerate(above):
            made_pdf.text(20, 40 + 20 * row, line)
    return bytes(made_pdf.output())


def in_a_form(data: bytes) -> bytes:
    """Put a page into a form on another page, as some programs add their reading to a scan."""
    kept = io.BytesIO()
    with pypdfium2.PdfDocument(data) as opened, pypdfium2.PdfDocument.new() as other:
        page = other.new_page(*opened[0].get_size())
        form = raw.FPDF_NewXObjectFromPage(other, opened, 0)
        raw.FPDFPage_InsertObject(page, raw.FPDF_NewFormObjectFromXObject(form))
        raw.FPDF_CloseXObject(form)
        page.gen_content()
        other.save(kept)
    return kept.getvalue()


MANY = WORDS * 4
"""As much as a certificate says."""


@pytest.mark.parametrize(
    "data",
    [
        lambda: scan(below=MANY),
        lambda: scan(above=MANY, opacity=0),
        lambda: scan(above=("Scanned with CamScanner 2026-11-24",)),
        lambda: in_a_form(scan(below=MANY)),
        lambda: in_a_form(certificate(mode=TextMode.INVISIBLE)),
    ],
    ids=["below", "without colour", "a line at the foot", "below, in a form", "invisible, in one"],
)
def test_a_scan_is_looked_at_however_its_own_reading_was_added(data: Callable[[], bytes]) -> None:
    assert Sheets(data()).typed(1) is None


@pytest.mark.parametrize(
    "data",
    [
        lambda: scan(above=MANY),
        lambda: scan(below=MANY, alpha=40),
        lambda: in_a_form(certificate()),
    ],
    ids=["on a ground", "below a watermark", "in a form"],
)
def test_text_that_a_reader_sees_is_believed(data: Callable[[], bytes]) -> None:
    page = Sheets(data()).typed(1)

    assert page is not None
    assert WORDS[1] in [line.text for line in page.lines]


def test_values_typed_over_the_picture_of_a_form_are_looked_at_with_its_labels() -> None:
    values = ("911401990000000000", "样例科技（太原）有限责任公司", "太原市小店区样例路459号") * 3

    assert Sheets(scan(above=values)).typed(1) is None
    assert Sheets(scan(above=(*values, "互联网信息服务备案登记表"))).typed(1) is not None


def test_a_page_with_a_word_or_two_is_looked_at() -> None:
    assert Sheets(certificate(words=("仅供备案使用",))).typed(1) is None


def test_a_layer_of_private_characters_is_nonsense() -> None:
    strange = [Letter(chr(0xE000 + at), (10 * at, 0, 10 * at + 9, 20)) for at in range(30)]

    assert text_layer.lines(strange) == ()


def test_characters_from_the_block_of_radicals_are_the_plain_ones() -> None:
    letters = [Letter("⼈", (10 * at, 0, 10 * at + 9, 20)) for at in range(30)]

    assert [line.text for line in text_layer.lines(letters)] == ["人" * 30]


def test_cells_far_apart_are_lines_of_their_own() -> None:
    letters = [
        Letter("字", (start + 20 * at, 0, start + 20 * at + 20, 20))
        for start in (0, 400)
        for at in range(10)
    ]

    assert [line.text for line in text_layer.lines(letters)] == ["字" * 10, "字" * 10]


def test_a_line_that_the_file_tells_in_two_parts_is_one() -> None:
    def print_of(text: str, left: int, top: int) -> list[Letter]:
        return [
            Letter(sign, (left + 20 * at, top, left + 20 * at + 19, top + 20))
            for at, sign in enumerate(text)
        ]

    letters = [
        *(*print_of("登记机关", 100, 50), None),
        *(*print_of("20", 100, 100), None),
        *(*print_of("样", 130, 70), None),
        *(*print_of("24年06月18日", 140, 100), None),
    ]

    assert "2024年06月18日" in [line.text for line in text_layer.lines(letters, 9)]


def test_spread_print_is_read_as_its_words() -> None:
    wide = "S P E C I M E N  R E G I S T R A R"
    letters = [
        Letter(sign, None if sign == " " else (12 * at, 0, 12 * at + 10, 20))
        for at, sign in enumerate(wide)
    ]

    assert [line.text for line in text_layer.lines(letters, 9)] == ["SPECIMEN REGISTRAR"]


def test_words_that_lean_across_a_page_stand_beside_no_line_of_it() -> None:
    letters = [
        Letter("字", (30 * at, 100 + 20 * at, 30 * at + 40, 160 + 20 * at)) for at in range(30)
    ]
    (found,) = text_layer.lines(letters)

    assert found.box.corners == ((0, 100), (910, 680), (910, 740), (0, 160))


def test_a_page_is_drawn_opaque_and_upright() -> None:
    drawn = Sheets(turned(certificate(), 90)).drawn(1)
    picture = Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.pixels)

    assert (2339, 1654) == picture.size
    assert picture.getpixel((5, 5)) == (255, 255, 255, 255)
    assert picture.getextrema()[3] == (255, 255)


@pytest.mark.parametrize("size", [(1, 1), (14400, 14400), (14400, 1)])
def test_pages_of_any_size_are_drawn_within_bounds(size: tuple[int, int]) -> None:
    with pypdfium2.PdfDocument.new() as opened:
        opened.new_page(*size)
        kept = io.BytesIO()
        opened.save(kept)
    drawn = Sheets(kept.getvalue()).drawn(1)

    assert len(drawn.pixels) == 4 * drawn.width * drawn.height <= 48_000_000


def test_only_so_many_pages_of_a_long_file_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    made.make()
    monkeypatch.setattr(read, "MOST_PAGES", 2)
    with pypdfium2.PdfDocument.new() as opened:
        for _ in range(5000):
            opened.new_page(72, 72)
        kept = io.BytesIO()
        opened.save(kept)

    assert [1, 2] == [page.number for page in read.pages(kept.getvalue(), models.found())]


def test_a_pdf_with_a_password_is_told() -> None:
    made.make()
    with pytest.raises(ReadingError) as caught:
        list(read.pages(ENCRYPTED, models.found()))

    assert caught.value.said == trouble.ENCRYPTED


def written_out(*objects: bytes) -> bytes:
    """Return a PDF of some objects, numbered from 1; the first is its catalogue."""
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return out + head + table + end % (len(objects) + 1, len(out))


def test_a_tree_of_pages_that_holds_itself_is_told() -> None:
    made.make()
    data = written_out(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 1>>")
    with pytest.raises(ReadingError) as caught:
        list(read.pages(data, models.found()))

    assert caught.value.said == trouble.BROKEN_PDF


def test_a_form_that_draws_itself_ends() -> None:
    sheets = Sheets(
        written_out(
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]"
            b"/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>",
            b"<</Type/XObject/Subtype/Form/BBox[0 0 200 200]"
            b"/Resources<</XObject<</F 4 0 R>>>>/Length 5>>\nstream\n/F Do\nendstream",
            b"<</Length 5>>\nstream\n/F Do\nendstream",
        )
    )

    assert sheets.typed(1) is None
    assert sheets.drawn(1).width == 556
