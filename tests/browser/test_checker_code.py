"""The printed result carries a check code that a scanner reads and that is the report's own."""

import io
import json

import pypdfium2
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from beiancheck import check_code
from tests.browser.checker_page import flawless, go, load, result, visit


def test_the_printed_result_carries_the_code_of_the_saved_report(page: Page) -> None:
    visit(page)
    load(page, flawless("enterprise"))
    go(page, "form")
    result(page)
    stamp = page.locator(".result-code")
    expect(stamp).to_be_hidden()
    with page.expect_download() as waiting:
        page.locator("[data-save-report]").click()
    report = json.loads(waiting.value.path().read_text(encoding="utf-8"))
    page.emulate_media(media="print")
    expect(stamp).to_be_visible()
    paper = pypdfium2.PdfDocument(page.pdf(format="A4"))
    words = "".join(one.get_textpage().get_text_range() for one in paper)
    picture = Image.open(io.BytesIO(stamp.locator("svg").screenshot(scale="css")))
    (found,) = zxingcpp.read_barcodes(picture)
    scanned = check_code.read(found.text)

    assert report["masked"]
    assert scanned
    assert report["check_code"] == scanned.typed == stamp.locator("code").inner_text()
    assert scanned.typed in words
    assert "必须修改" in words
    # A link to a page of the site is of no use there.
    assert "这条规则的说明" not in words
    assert tuple(report["counts"].values()) == scanned.counts
