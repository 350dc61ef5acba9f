"""What a printer gets: words and addresses, no navigation, light, and no page left half empty."""

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image
from playwright.sync_api import Page

PAPER = {
    "guide/public-security/": ("https://beian.mps.gov.cn", "公安"),
    "en/materials/individual/": ("What to hand in", "Identity document"),
    "en/rules/address-badly-written/": ("address-badly-written", "Sources"),
    "forms/": ("备案须知", "PDF"),
}
NAVIGATION = ("搜索", "Search", "上一条", "Previous", "打印本页", "Print this page")
FULL = 0.55
"""How far down a page reaches at least, unless it is the last."""


@pytest.mark.parametrize("path", PAPER)
def test_a_page_on_paper_is_whole_and_light_and_has_no_navigation(page: Page, path: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"/{path}")
    sheets = pypdfium2.PdfDocument(BytesIO(page.pdf(format="A4")))
    words = "\n".join(one.get_textpage().get_text_range() for one in sheets)
    drawn = [one.render(scale=0.4).to_pil().convert("L") for one in sheets]

    assert [one for one in PAPER[path] if one not in words] == []
    assert [one for one in NAVIGATION if one in words] == []
    assert [number for number, one in enumerate(drawn[:-1], 1) if reach(one) < FULL] == []
    assert min(one.getpixel((1, 1)) for one in drawn) > 250


def reach(sheet: Image.Image) -> float:
    """Tell how far down there is anything on a page."""
    box = sheet.point(lambda level: 255 * (level < 200)).getbbox()
    return box[3] / sheet.height if box else 0
