"""Papers get their watermark and their sheet on the device, and are read as well as before."""

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageOps
from playwright.sync_api import expect

from beiancheck.ocr.native import models, read
from sitebuild import models as built
from tests.browser.repairs_page import SLOW, Desk, jpeg, marked, opened
from tests.papers import catalogue
from tests.papers.chance import chance
from tests.papers.damage import damaged
from tests.papers.paper import Paper

PER_MM = 300 / 25.4


def test_a_watermark_is_written_where_nothing_is_printed(desk: Desk) -> None:
    flat = catalogue.paper("id-front", "repairs").picture.convert("RGB")
    desk.hand_in(card__jpg=jpeg(flat))
    desk.open()
    desk.tool("mark")
    desk.do("[data-do=mark]")
    made = opened(desk.made()).convert("RGB")
    changed = ImageChops.difference(flat, made).convert("L").point(lambda level: 255 * (level > 50))
    where = changed.getbbox()
    assert where
    under = flat.crop(where).convert("L")

    assert where[2] - where[0] > flat.width * 0.15
    # Print is dark; the guilloche and the portrait's shirt would show here as well.
    assert sorted(under.tobytes())[len(under.tobytes()) // 100] > 130


def test_a_picture_that_was_turned_gets_its_watermark_too(desk: Desk) -> None:
    desk.hand_in(card__jpg=jpeg(catalogue.paper("id-front", "repairs").picture.convert("RGB")))
    desk.open()
    desk.tool("turn")
    desk.do('[data-degrees="90"]')
    before = opened(desk.made()).convert("L")
    desk.tool("mark")
    desk.do("[data-do=mark]")
    after = opened(desk.made()).convert("L")

    assert ImageChops.difference(before, after).getextrema()[1] > 50


def test_without_room_no_watermark_is_written(desk: Desk) -> None:
    full = Image.new("RGB", (900, 600), "white")
    draw = ImageDraw.Draw(full)
    for y in range(0, 600, 14):
        for x in range(0, 900, 9):
            draw.line((x, y, x + 4, y + 9), fill="black", width=2)
    desk.hand_in(full__jpg=jpeg(full))
    desk.open()
    desk.tool("mark")

    assert "没有够大的空处" in desk.do("[data-do=mark]")
    expect(desk.page.locator("dialog [data-use]")).to_be_disabled()


def test_both_sides_of_an_id_lie_on_a4_in_true_size(desk: Desk) -> None:
    front, back = (
        jpeg(damaged(catalogue.paper(name, "repairs"), "tilt", 0.6, chance(name)).picture)
        for name in ("id-front", "id-back")
    )
    desk.hand_in(front__jpg=front, back__jpg=back)
    desk.open()
    desk.tool("sheet")
    desk.do("[data-do=sheet]:not([data-as])")
    sheet = opened(desk.made())
    ink = ImageOps.invert(sheet.convert("L")).point(lambda level: 255 * (level > 8))
    halves = [ink.crop((0, top, 2480, top + 1754)).getbbox() for top in (0, 1754)]
    sizes = [((b[2] - b[0]) / PER_MM, (b[3] - b[1]) / PER_MM) for b in halves if b]
    desk.page.locator("dialog [data-undo]").click()
    desk.tool("sheet")
    desk.do("[data-as=pdf]")
    page = pypdfium2.PdfDocument(desk.made())[0]

    assert sheet.size == (2480, 3508)
    assert tuple(map(round, sheet.info["dpi"])) == (300, 300)
    assert len(sizes) == 2
    for width, height in sizes:
        assert abs(width - 85.6) < 0.7
        assert abs(height - 54) < 0.7
    assert [round(side / 72 * 25.4) for side in page.get_size()] == [210, 297]


def test_a_side_without_edges_is_no_card(desk: Desk) -> None:
    desk.hand_in(a__jpg=jpeg(marked(856, 540)), b__jpg=jpeg(marked(600, 600)))
    desk.open()
    desk.tool("sheet")

    assert "没认出身份证的边" in desk.do("[data-do=sheet]:not([data-as])")


@pytest.mark.parametrize("layout", ["domain-table"])
def test_a_paper_reads_no_worse_after_it_was_cropped_and_marked(desk: Desk, layout: str) -> None:
    paper = damaged(catalogue.paper(layout, "repairs"), "perspective", 1.0, chance(layout))
    data = jpeg(paper.picture)
    desk.hand_in(paper__jpg=data)
    desk.open()
    desk.tool("crop")
    expect(desk.status).to_contain_text("认出", timeout=SLOW)
    desk.do("[data-do=crop]")
    desk.tool("mark")
    desk.do("[data-do=mark]")

    assert right(paper, desk.made()) >= right(paper, data) > 0


def right(paper: Paper, data: bytes) -> int:
    """Count the values that stand to the letter in what was read."""
    built.make()
    pages = read.pages(data, models.found(threads=1))
    text = "".join(line.text for page in pages for line in page.lines).replace(" ", "")
    return sum(value.text.replace(" ", "") in text for value in paper.values)
