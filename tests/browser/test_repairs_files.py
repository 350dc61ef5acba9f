"""Files are made to fit, stripped, opened and packed on the device; nothing else changes."""

import io
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageOps, PngImagePlugin
from playwright.sync_api import expect

from beiancheck.__main__ import main
from tests.browser.repairs_page import (
    ORIENTATION,
    SLOW,
    Desk,
    corners,
    jpeg,
    marked,
    opened,
    told,
)
from tests.fuzz.kept import CORPUS
from tests.fuzz.page import LISTEN

HEIC = Path(__file__).parent / "specimen.heic"
"""Drawn by us and encoded with libheif; it tells of an invented phone and place."""


def noisy(width: int, height: int) -> Image.Image:
    noise = Image.effect_noise((width, height), 60)
    return Image.merge("RGB", (noise, ImageOps.mirror(noise), ImageOps.flip(noise)))


def test_a_large_photo_fits_the_window_with_the_pixels_that_it_can_keep(desk: Desk) -> None:
    desk.hand_in(large__jpg=jpeg(noisy(2400, 1800)))
    desk.open()
    desk.tool("fit")
    desk.page.locator("[data-destination]").select_option("public-security")
    said = desk.do("[data-do=fit]")
    data = desk.made()
    made = opened(data)

    assert 200_000 < len(data) <= 400_000
    assert max(made.size) >= 1000
    assert f"{made.width} × {made.height}" in said
    assert f"{round(len(data) / 1024)} KB" in said


def test_a_window_that_nothing_fits_is_told_with_its_figure(desk: Desk) -> None:
    desk.hand_in(large__jpg=jpeg(noisy(1600, 1200)))
    desk.open()
    desk.tool("fit")
    desk.page.locator("[data-destination]").select_option("")
    desk.page.locator("input[data-least]").fill("0")
    desk.page.locator("input[data-most]").fill("20")
    refused = desk.do("[data-do=fit]")
    desk.page.locator("input[data-most]").fill("5")

    assert "20 KB" in refused
    assert "至多" in desk.do("[data-do=fit]")


def test_what_a_photo_tells_goes_and_not_a_pixel_changes(desk: Desk) -> None:
    data = jpeg(marked(), exif=told(orientation=6), comment=b"taken at home", dpi=(72, 72))
    desk.hand_in(told__jpg=data)
    desk.open()
    desk.tool("strip")
    desk.do("[data-do=strip]")
    made = desk.made()
    tags = opened(made).getexif()
    desk.tool("strip")
    again = desk.do("[data-do=strip]")

    assert opened(made).tobytes() == opened(data).tobytes()
    assert dict(tags) == {ORIENTATION: 6}
    assert b"Specimen" not in made
    assert b"home" not in made
    assert "没带" in again


def test_a_png_loses_its_notes_too(desk: Desk) -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Specimen person")
    notes.add_itxt("XML:com.adobe.xmp", "<x>Specimen place</x>")
    made = io.BytesIO()
    marked().save(made, "PNG", pnginfo=notes, exif=told())
    desk.hand_in(told__png=made.getvalue())
    desk.open()
    desk.tool("strip")
    desk.do("[data-do=strip]")
    plain = desk.made()

    assert opened(plain).tobytes() == marked().tobytes()
    assert b"Specimen" not in plain


def test_a_page_of_a_pdf_becomes_a_picture_and_pictures_a_pdf(desk: Desk) -> None:
    first, second = jpeg(marked()), jpeg(marked(600, 900))
    scan = io.BytesIO()
    marked(1000, 1414).save(scan, "PDF", resolution=120)
    desk.hand_in(one__jpg=first, two__jpg=second, scan__pdf=scan.getvalue())
    desk.open(2)
    desk.do("[data-do=page]")
    picture = opened(desk.made())
    desk.page.locator("dialog [value=close]").click()
    desk.open(0)
    desk.tool("bind")
    desk.page.get_by_label("two.jpg").check()
    desk.do("[data-do=bind]")
    bound = desk.made()
    desk.page.locator("dialog [data-use]").click()

    assert corners(picture) == [0, 1, 2, 3]
    assert first in bound
    assert second in bound
    assert len(pypdfium2.PdfDocument(bound)) == 2
    assert desk.names() == ["one.jpg", "two.jpg", "scan.pdf", "合成.pdf"]


def test_a_picture_of_an_iphone_opens_after_its_decoder_came(desk: Desk) -> None:
    asked: list[str] = []
    desk.page.on("request", lambda request: asked.append(request.url))
    desk.hand_in(IMG_1__HEIC=HEIC.read_bytes())
    desk.open()
    before = [url for url in asked if "libheif" in url]
    size = desk.page.locator("[data-repair-slot=heic]").inner_text()
    desk.do("[data-do=heic]")
    made = opened(desk.made())
    desk.page.locator("dialog [data-use]").click()
    expect(desk.page.locator("[data-files-status]")).to_have_text("", timeout=SLOW)

    assert before == []
    assert size == "1.4 MB"
    assert made.format == "JPEG"
    assert made.size == (320, 240)
    assert not made.getexif()
    assert desk.names() == ["IMG_1.jpg"]


def test_a_damaged_picture_is_told_of_and_offers_no_repair(desk: Desk) -> None:
    desk.hand_in(cut__jpg=jpeg(marked())[:2000])

    expect(desk.page.locator(".file .field-error")).to_contain_text("不完整")
    expect(desk.page.locator("[data-repair]")).to_be_hidden()


def test_a_word_file_of_elements_within_elements_does_not_end_the_engine(desk: Desk) -> None:
    desk.hand_in(one__jpg=jpeg(marked()))
    desk.page.evaluate(LISTEN)
    desk.hand_in(nested__docx=(CORPUS / "files" / "nested.docx").read_bytes())

    assert desk.page.locator(".file").count() == 1
    assert not desk.page.evaluate("() => globalThis.isStartedAnew")


def test_a_picture_of_more_than_a_hundred_million_pixels_is_left_alone(desk: Desk) -> None:
    huge = io.BytesIO()
    Image.new("1", (10_100, 10_000), 1).save(huge, "PNG")
    desk.hand_in(huge__png=huge.getvalue())
    desk.open()

    expect(desk.status).to_contain_text("10100 × 10000")
    expect(desk.page.locator("[data-tool]:visible")).to_have_count(0)


def test_of_a_picture_that_moves_only_the_first_frame_is_taken(desk: Desk) -> None:
    made = io.BytesIO()
    frames = [marked(), Image.new("RGB", (900, 600), "red")]
    frames[0].save(made, "GIF", save_all=True, append_images=frames[1:], duration=100, loop=0)
    desk.hand_in(moving__gif=made.getvalue())
    desk.open()
    expect(desk.status).to_contain_text("只取第一帧")
    desk.tool("turn")
    desk.do('[data-degrees="90"]')

    assert opened(desk.made()).size == (600, 900)


def test_the_package_is_what_the_command_line_checks(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    front, licence = jpeg(marked(856, 540)), jpeg(marked(1200, 900))
    desk.hand_in(IMG_1__jpg=licence, IMG_2__jpg=front)
    desk.page.locator('[name="files.0.role"]').select_option("business-licence")
    desk.page.locator('[name="files.1.role"]').select_option("resident-id-front")
    desk.page.locator(".keep details").evaluate("(fold) => { fold.open = true; }")
    with desk.page.expect_download() as download:
        desk.page.locator(".keep [data-save-package]").click()
    package = tmp_path / "package.zip"
    package.write_bytes(Path(download.value.path()).read_bytes())
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        inside = archive.read("主办者/营业执照.jpg")
        (tmp_path / "report.json").write_bytes(archive.read("report.json"))
    status = main(["check", str(package)])

    assert download.value.suggested_filename == "备案材料.zip"
    assert names == [
        "submission.toml",
        "report.json",
        "主办者/营业执照.jpg",
        "主体负责人/居民身份证（人像面）.jpg",
    ]
    assert inside == licence
    # Much is missing from it, and both files were found.
    assert status == 1
    assert "没有找到文件" not in capsys.readouterr().out
    assert 0 == main(["verify", str(tmp_path / "report.json"), str(package)])
