"""Reading pictures natively, with the models: upright or not, in every format, or clearly not."""

import io
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from beiancheck.__main__ import main
from beiancheck.documents.reading import Page, Source
from beiancheck.ocr import trouble
from beiancheck.ocr.native import models, read
from beiancheck.ocr.native.models import Models
from beiancheck.ocr.trouble import ReadingError
from sitebuild import models as made
from sitebuild.forms.font import WHOLE
from tests.papers import catalogue
from tests.papers.saving import Format, saved

LINES = ("名称 样例科技有限公司", "住所 示例省样例市测试路12号", "成立日期 2019年03月08日")
SHOWN = ["".join(line.split()) for line in LINES]
ORIENTATION = 0x0112


@pytest.fixture(scope="module")
def known() -> Models:
    made.make()
    return models.found(threads=1)


@pytest.fixture(scope="module")
def card() -> Image.Image:
    picture = Image.new("RGB", (900, 420), (244, 241, 232))
    pen = ImageDraw.Draw(picture)
    font = ImageFont.truetype(str(WHOLE["regular"]), 40)
    for row, line in enumerate(LINES):
        pen.text((60, 60 + 110 * row), line, (25, 25, 30), font)
    return picture


def stored(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, kind, **options)  # type: ignore[arg-type] # each format has its own
    return kept.getvalue()


def only(data: bytes, known: Models) -> Page:
    (page,) = read.pages(data, known)
    return page


def texts(page: Page) -> list[str]:
    return ["".join(line.text.split()) for line in page.lines]


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_page_is_read_whichever_way_it_lies(
    known: Models, card: Image.Image, degrees: int
) -> None:
    page = only(stored(card.rotate(degrees, expand=True)), known)

    assert SHOWN == texts(page)
    assert (page.turned, page.width, page.height) == (degrees, 900, 420)
    # The ink of the first line, measured: 61, 73 to 465, 111.
    assert page.lines[0].box.left == pytest.approx(61, abs=6)
    assert page.lines[0].box.bottom == pytest.approx(111, abs=6)


def test_a_page_that_leans_is_read(known: Models, card: Image.Image) -> None:
    page = only(stored(card.rotate(6, Image.Resampling.BICUBIC, True, None, None, "#556")), known)

    assert SHOWN == texts(page)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_as_its_exif_says(
    known: Models, card: Image.Image, orientation: int
) -> None:
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    lying = card if orientation == 1 else card.transpose(Image.Transpose(back[orientation]))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    page = only(stored(lying, "JPEG", quality=92, exif=exif), known)

    assert SHOWN == texts(page)
    assert (page.turned, page.width) == (0, 900)


@pytest.mark.parametrize(
    "save",
    [
        lambda card: stored(card.convert("CMYK"), "JPEG", quality=95),
        lambda card: stored(card.convert("L"), "JPEG", quality=95),
        lambda card: stored(card, "JPEG", quality=95, progressive=True),
        lambda card: stored(
            card.convert("L").convert("I").point(lambda v: v * 257).convert("I;16")
        ),
        lambda card: stored(card.convert("P")),
        lambda card: stored(card.convert("1")),
        lambda card: stored(card, "WEBP", quality=90),
        lambda card: stored(
            card, "WEBP", save_all=True, append_images=[Image.new("RGB", card.size)], duration=100
        ),
        lambda card: stored(
            card, "PNG", save_all=True, append_images=[Image.new("RGB", card.size)], duration=100
        ),
    ],
    ids=["cmyk", "grey", "progressive", "16 bits", "palette", "1 bit", "webp", "film", "apng"],
)
def test_every_way_to_store_a_picture_is_read(
    known: Models, card: Image.Image, save: Callable[[Image.Image], bytes]
) -> None:
    assert SHOWN == texts(only(save(card), known))


def test_what_is_transparent_is_read_as_on_white_paper(known: Models, card: Image.Image) -> None:
    ink = card.convert("L").point(lambda level: 255 if level < 128 else 0)
    black = Image.new("RGBA", card.size, (0, 0, 0, 0))
    black.putalpha(ink)

    assert SHOWN == texts(only(stored(black), known))


def test_text_under_a_seal_is_read_and_the_seal_is_found(known: Models, card: Image.Image) -> None:
    seal = Image.new("RGB", card.size, "white")
    ImageDraw.Draw(seal).ellipse((330, 240, 480, 390), None, (215, 40, 50), 12)
    page = only(stored(ImageChops.multiply(card, seal)), known)

    assert SHOWN == texts(page)
    assert page.measures is not None
    (patch,) = page.measures.patches
    assert (patch.left, patch.top, patch.right, patch.bottom) == (330, 240, 480, 391)


def test_white_print_on_a_red_ground_is_read(known: Models) -> None:
    font = ImageFont.truetype(str(WHOLE["regular"]), 52)
    page = Image.new("RGB", (900, 500), "white")
    pen = ImageDraw.Draw(page)
    pen.rectangle((0, 60, 900, 220), (255, 70, 50))
    pen.text((50, 100), "specimen-shop.com.cn", "white", font)
    pen.text((50, 330), "2027-03-01", "black", font)

    assert ["specimen-shop.com.cn", "2027-03-01"] == texts(only(stored(page), known))


def test_a_date_that_pale_words_cross_is_read_and_the_words_too(known: Models) -> None:
    letter = catalogue.paper("letter-1", "repairs")

    page = only(stored(letter.picture, "JPEG", quality=92), known)

    assert letter.value("dated") in "".join(texts(page))
    assert "SPECIMEN" in texts(page)


def test_a_rare_character_is_read_by_the_larger_recogniser(known: Models) -> None:
    picture = Image.new("RGB", (700, 160), "white")
    font = ImageFont.truetype(str(WHOLE["regular"]), 48)
    ImageDraw.Draw(picture).text((60, 50), "姓名 示例翀", "black", font)
    (line,) = only(stored(picture), known).lines

    assert "姓名示例翀" == "".join(line.text.split())
    assert line.other is not None
    assert "翀" not in line.other


@pytest.mark.parametrize("ground", ["white", "black", "#c04030"])
def test_a_blank_page_has_no_lines(known: Models, ground: str) -> None:
    page = only(stored(Image.new("RGB", (1200, 800), ground)), known)

    assert page.lines == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (20, 20)])
def test_a_sliver_of_a_picture_has_no_lines(known: Models, size: tuple[int, int]) -> None:
    assert only(stored(Image.new("RGB", size, "white")), known).lines == ()


def test_a_mirrored_page_is_read_without_confidence(known: Models, card: Image.Image) -> None:
    page = only(stored(card.transpose(Image.Transpose.FLIP_LEFT_RIGHT)), known)

    assert not set(texts(page)) & set(SHOWN)


def test_a_scan_in_a_pdf_is_recognised(known: Models, card: Image.Image) -> None:
    page = only(stored(card, "PDF", resolution=200), known)

    assert (SHOWN, Source.RECOGNISED) == (texts(page), page.source)


def test_every_page_of_a_pdf_is_read(known: Models, card: Image.Image) -> None:
    data = stored(card, "PDF", save_all=True, append_images=[card.rotate(180)], resolution=200)

    assert [(1, 0, SHOWN), (2, 180, SHOWN)] == [
        (page.number, page.turned, texts(page)) for page in read.pages(data, known)
    ]


def header(width: int, height: int) -> bytes:
    """Return a PNG that claims a size."""
    data = bytearray(stored(Image.new("L", (1, 1))))
    data[16:24] = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4, "big")
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", trouble.EMPTY),
        (b"hello, this is no picture", trouble.NOT_A_PICTURE),
        (stored(Image.new("RGB", (9, 9)), "GIF"), trouble.NOT_A_PICTURE),
        (stored(Image.effect_noise((300, 300), 50), "PNG")[:2000], trouble.BROKEN),
        (stored(Image.effect_noise((300, 300), 50), "JPEG")[:2000], trouble.BROKEN),
        (stored(Image.effect_noise((300, 300), 50), "WEBP")[:2000], trouble.BROKEN),
        (header(60_000, 60_000), trouble.TOO_LARGE),
        (header(3000, 3000), trouble.BROKEN),
        (b"%PDF-1.7\n%%EOF", trouble.BROKEN_PDF),
    ],
    ids=["empty", "text", "gif", "png", "jpeg", "webp", "declared huge", "lying", "pdf"],
)
def test_what_cannot_be_read_is_told_in_one_line(known: Models, data: bytes, said: object) -> None:
    with pytest.raises(ReadingError) as caught:
        list(read.pages(data, known))

    assert caught.value.said == said


def test_the_command_prints_what_a_born_digital_licence_says_in_its_qr_code(
    tmp_path: Path, known: Models, capsys: pytest.CaptureFixture[str]
) -> None:
    del known
    licence = catalogue.paper("licence-portrait", "command")
    (tmp_path / "licence.pdf").write_bytes(saved(licence, Format.DIGITAL))
    code = main(["read", str(tmp_path / "licence.pdf")])

    assert code == 0
    assert [f"  二维码：{mark.text}" for mark in licence.marks if mark.sort == "qr"] == [
        line for line in capsys.readouterr().out.splitlines() if line.startswith("  二维码")
    ]


def test_the_command_prints_lines_and_what_is_wrong(
    tmp_path: Path, card: Image.Image, known: Models, capsys: pytest.CaptureFixture[str]
) -> None:
    del known
    (tmp_path / "card.png").write_bytes(stored(card))
    (tmp_path / "empty.png").write_bytes(b"")
    codes = [
        main(["read", str(tmp_path / name), "--lang", "en"])
        for name in ("card.png", "empty.png", "none.png", "")
    ]
    told = capsys.readouterr()

    assert [0, 2, 2, 2] == codes
    assert "样例科技有限公司" in told.out
    assert told.err.splitlines() == [
        "empty.png: The file is empty.",
        f"“{tmp_path / 'none.png'}” cannot be opened: there is no such file",
        f"“{tmp_path}” cannot be opened: it is a folder, or may not be read",
    ]


@pytest.mark.usefixtures("known")
def test_the_command_ends_quietly_when_its_reader_has_had_enough(
    card: Image.Image, tmp_path: Path
) -> None:
    path = tmp_path / "card.png"
    card.save(path)
    order = [sys.executable, "-m", "beiancheck", "read", str(path)]
    with subprocess.Popen(order, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as command:
        assert command.stdout
        assert command.stderr
        command.stdout.close()
        assert command.stderr.read() == b""


def test_without_models_the_command_says_what_to_do(
    tmp_path: Path,
    card: Image.Image,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(models.VARIABLE, str(tmp_path))
    (tmp_path / "card.png").write_bytes(stored(card))

    assert main(["read", str(tmp_path / "card.png")]) == 2
    assert "scripts/build" in capsys.readouterr().err
