"""The check code: what a scanner reads from it, and what is read from what was scanned or typed."""

import re

import pytest
import zxingcpp
from lxml import html
from PIL import Image, ImageDraw

from beiancheck import check_code, printed, qr
from beiancheck.check import Order, check
from beiancheck.check_code import CheckCode
from beiancheck.provider import default
from beiancheck.text import LANGUAGES, Language
from tests import submissions

RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-\3z")


def scanned(size: int, path: str) -> str:
    """Print the drawing at 38 mm and 300 dots to the inch, and read it."""
    assert path == "".join(found[0] for found in RUN.finditer(path))
    picture = Image.new("L", (size, size), 255)
    pen = ImageDraw.Draw(picture)
    for x, y, width in (map(int, found.groups()) for found in RUN.finditer(path)):
        pen.line((x, y, x + width - 1, y), fill=0)
    dots = round(38 / 25.4 * 300)
    (found,) = zxingcpp.read_barcodes(picture.resize((dots, dots), Image.Resampling.NEAREST))
    return str(found.text)


@pytest.mark.parametrize("parts", [0, 1, 8, 60])
def test_a_scanner_reads_what_was_written(parts: int) -> None:
    code = CheckCode("0123456789ABCDEF", (1, 22, 3, 150, 4), ("89ABCDEF",) * parts)
    drawn = qr.draw(code.written)

    assert code.written == scanned(drawn.size, drawn.path)
    assert code == check_code.read(code.written)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_report_carries_its_code_and_nothing_personal(language: Language) -> None:
    raw = submissions.flawless("enterprise")
    order = Order(
        language=language, today=submissions.TODAY, provider=default(), is_masked=language == "zh"
    )
    report = check(raw, submissions.files(raw), order)
    page = html.document_fromstring(printed.page(report, default()))
    (drawing,) = page.xpath("//svg")
    read = scanned(int(drawing.get("viewbox").split()[2]), drawing.xpath("./path/@d")[0])

    assert check_code.of(report).written == read
    assert re.fullmatch(
        r"BEIANCHECK:1:[0-9A-F]{16}:\d+(\.\d+){4}:[0-9A-F]{8}(\.[0-9A-F]{8})*", read
    )
    assert report.check_code in page.text_content()


def test_more_files_than_a_code_can_name_still_have_a_digest() -> None:
    few = check_code.of_digests("a" * 64, ("b" * 64,) * 59)
    many = check_code.of_digests("a" * 64, ("b" * 64,) * 60)

    assert 60 == len(few.parts)
    assert () == many.parts
    assert many == check_code.read(many.typed)
    assert few.digest != many.digest


@pytest.mark.parametrize(
    "words", ["", "report.json", "A1B2-C3D4-E5F6", "BEIANCHECK:1:zz:1:", "é" * 16]
)
def test_anything_else_is_no_code(words: str) -> None:
    assert check_code.read(words) is None
