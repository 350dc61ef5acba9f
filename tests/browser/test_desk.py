"""The checker page reads the visitor's papers: offered, shown, confirmed, taken over, forgotten."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from sitebuild.places import NODE_MODULES
from tests.browser.checker_page import go
from tests.browser.reading_desk import (
    doubtful,
    drawn,
    file,
    payload,
    read,
    rested,
    row,
    seen,
    started,
    submission,
    truth,
    unfold,
    untitled,
)
from tests.papers.saving import Format

SMALL = 440
"""Pixels across a preview, however large its picture is."""
AXE = NODE_MODULES / "axe-core" / "axe.min.js"
INSIDE = """(button) => {
  const edge = document.querySelector(".box.chosen .edge").getBoundingClientRect();
  const stage = document.querySelector("[data-viewer-stage]").getBoundingClientRect();
  return edge.left >= stage.left - 1 && edge.right <= stage.right + 1
    && edge.top >= stage.top - 1 && edge.bottom <= stage.bottom + 1;
}"""


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """Wait for the engine's answers as long as they take on a busy machine."""
    expect.set_options(timeout=60_000)
    yield
    expect.set_options(timeout=5_000)


def half(text: str) -> str:
    """Write brackets as the engine has them."""
    return text.translate(str.maketrans("（）", "()"))


def pdf(layout: str = "domain-table") -> bytes:
    return drawn(layout, Format.DIGITAL)


def axe(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("() => axe.run({ resultTypes: ['violations'] })")
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found["violations"]]


def test_a_pdf_with_its_own_text_is_read_without_any_model(page: Page) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    started(page, payload("domain.pdf", pdf()))
    rested(page)
    part = file(page, "domain.pdf")

    expect(part.locator(".looks")).to_contain_text("域名证书")
    expect(row(part, "域名").locator(".read-what")).to_contain_text("PDF 文字")
    expect(page.locator("[data-reading-offer]")).to_be_hidden()
    assert [url for url in asked if ".onnx" in url or "/ort" in url] == []


def test_pictures_are_read_once_that_was_asked_for_and_its_size_was_said(page: Page) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    started(page, payload("card.png", drawn("id-front", Format.PNG)))
    offer = page.locator("[data-reading-offer]")

    expect(offer).to_be_visible()
    expect(offer).to_contain_text("约 5.")
    assert [url for url in asked if "/reader/" in url] == []

    read(page)
    part = file(page, "card.png")

    assert part.locator("img.preview").evaluate("(it) => it.naturalWidth") == SMALL
    expect(part.locator(".looks")).to_contain_text("居民身份证（人像面）")

    part.locator("[data-move]").click()

    expect(page.locator('[name="files.0.role"]')).to_have_value("resident-id-front")
    expect(part.locator(".looks")).to_contain_text("看着是")

    unfold(part)
    number = row(part, "号码")

    expect(number.locator(".read-text").first).to_have_text(truth("id-front", "number"))
    expect(number.locator("img.crop")).to_be_visible()
    assert number.locator("img.crop").evaluate("(it) => it.naturalWidth > it.naturalHeight")
    assert axe(page) == []


def test_a_paper_that_is_not_recognised_is_read_as_what_the_visitor_says_it_is(page: Page) -> None:
    started(page, payload("corner.png", untitled()))
    read(page)
    part = file(page, "corner.png")

    expect(part.locator(".looks")).to_contain_text("选好它是什么")
    expect(part.locator(".read-row")).to_have_count(0)

    page.locator('[name="files.0.role"]').select_option("business-licence")
    person = row(part, "法定代表人")

    expect(part.locator(".looks")).to_contain_text("以您选的为准")
    expect(person.locator(".read-text").first).to_have_text("李示例")
    expect(person).to_contain_text("按您选的材料读的")

    person.locator('[data-act="right"]').click()

    expect(person).not_to_contain_text("按您选的材料读的")


def test_a_paper_in_the_wrong_place_is_moved_and_its_values_are_taken_over(page: Page) -> None:
    given = {
        "holder": {"name": "别的公司"},
        "files": [{"name": "licence.pdf", "role": "domain-certificate"}],
    }
    started(page, payload("licence.pdf", pdf("licence-landscape")), **given)
    rested(page)
    part = file(page, "licence.pdf")

    expect(part.locator(".looks")).to_contain_text("选的是“域名证书”，看着像“营业执照”")

    part.locator("[data-move]").click()
    name = row(part, "名称")

    expect(name.locator(".read-form")).to_contain_text("别的公司")

    name.locator('[data-act="take"]').click()
    field = page.locator('[name="holder.name"]')

    expect(field).to_have_value(half(truth("licence-landscape", "name")))
    expect(part.locator(".read-taken")).to_contain_text("填进表单 1 项")

    part.locator('[data-act="undo"]').click()

    expect(field).to_have_value("别的公司")

    part.locator('[data-act="take-all"]').click()

    expect(field).to_have_value(half(truth("licence-landscape", "name")))
    expect(page.locator('[name="holder.scope"]')).not_to_have_value("")


def test_files_that_can_be_told_are_chosen_at_once_when_the_visitor_says_so(page: Page) -> None:
    layouts = ("domain-table", "letter-1", "licence-landscape")
    started(page, *(payload(f"{one}.pdf", pdf(one)) for one in layouts))
    rested(page)
    offer = page.locator("[data-kinds]")
    chosen = page.locator("select[name^='files.'][name$='.role']")

    expect(offer).to_contain_text("有 3 份没选是什么材料")
    assert [one.input_value() for one in chosen.all()] == ["", "", ""]

    offer.locator("button").click()

    expect(offer).to_be_hidden()
    expect(chosen.first).to_be_focused()
    expect(page.locator(".looks-other")).to_have_count(0)
    assert [one.input_value() for one in chosen.all()] == [
        "domain-certificate",
        "authorisation-letter",
        "business-licence",
    ]


def test_what_a_visitor_corrects_counts_and_goes_along_with_the_data(page: Page) -> None:
    started(page, payload("domain.pdf", pdf()))
    rested(page)
    part = file(page, "domain.pdf")
    unfold(part)
    value = row(part, "域名")
    value.locator('[data-act="fix"]').focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type("specimen.example")
    page.keyboard.press("Enter")
    unfold(part)

    expect(row(part, "域名").locator(".read-text").first).to_have_text("specimen.example")
    expect(row(part, "域名").locator(".read-what")).to_contain_text("您看过")
    (told,) = submission(page)["files"]
    assert told["confirmed"] == [{"item": "domain", "text": "specimen.example"}]


def test_the_keyboard_always_has_a_place_while_a_paper_is_read_and_confirmed(page: Page) -> None:
    started(page, payload("licence.png", doubtful()))
    page.locator("[data-reading-start]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-reading-stop]")).to_be_focused()
    rested(page)
    expect(page.locator("[data-read-heading]")).to_be_focused()

    asking = page.locator('[data-act="right"]:visible')
    expect(asking).to_have_count(2)
    for left in (1, 0):
        asking.first.focus()
        page.keyboard.press("Enter")
        expect(asking).to_have_count(left)
        expect(page.locator(".file :focus:visible")).to_have_count(1)


@pytest.mark.parametrize("width", [390, 1280])
def test_a_value_is_shown_at_its_place_on_the_page(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    started(page, payload("domain.pdf", pdf()))
    rested(page)
    part = file(page, "domain.pdf")
    unfold(part)
    part.locator('.read-row [data-act="look"]').last.click()
    dialog = page.locator("dialog[data-viewer]")

    expect(dialog).to_be_visible()
    expect(dialog.locator(".box.chosen")).to_have_count(1)
    expect(dialog.locator("canvas")).not_to_have_attribute("width", "0")
    assert dialog.locator(".box").count() == dialog.locator(".viewer-list > li").count()
    assert page.evaluate(INSIDE)
    assert axe(page) == []

    page.locator("[data-viewer-stage]").focus()
    page.keyboard.press("0")

    expect(page.locator("[data-viewer-zoom]")).to_have_text("100%")

    page.keyboard.press("+")

    expect(page.locator("[data-viewer-zoom]")).to_have_text("140%")

    page.keyboard.press("Escape")

    expect(dialog).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("width", [390, 1280])
def test_the_result_shows_where_papers_and_form_part(page: Page, width: int) -> None:
    name = truth("licence-landscape", "name")
    given = {
        "holder": {"name": name[:-1] + "厂"},
        "files": [{"name": "licence.pdf", "role": "business-licence"}],
    }
    page.set_viewport_size({"width": width, "height": 800})
    started(page, payload("licence.pdf", pdf("licence-landscape")), **given)
    rested(page)
    seen(page)
    cell = page.locator('.agreement-cell[data-outcome="wrong"]').first

    expect(cell.locator(".mark")).to_have_text("不一致")
    expect(cell.locator("mark")).to_have_text(name[-1])
    expect(cell.locator("img.crop")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert axe(page) == []

    cell.locator("button").click()

    expect(page.locator("dialog .box.chosen")).to_have_count(1)

    page.locator("[data-viewer-close]").click()
    finding = page.locator(".finding").filter(has=page.locator(".spot-button")).first
    finding.evaluate("(fold) => { fold.open = true; }")
    finding.locator(".spot-button").first.click()

    expect(page.locator("dialog .box.chosen")).to_have_attribute("data-kind", "error")
    assert page.evaluate(INSIDE)


def test_a_reading_can_be_stopped_and_forgetting_leaves_nothing(page: Page) -> None:
    started(
        page,
        payload("domain.pdf", pdf()),
        payload("letter.png", drawn("letter-1", Format.PNG)),
    )
    rested(page)
    page.locator("[data-reading-start]").click()
    expect(page.locator("[data-reading-line]")).to_be_visible()
    page.locator("[data-reading-stop]").click()

    expect(page.locator("[data-reading-ended]")).to_contain_text("停下了")
    expect(file(page, "letter.png").locator(".read-state")).to_contain_text("还没读")
    expect(file(page, "domain.pdf").locator(".read-file")).to_be_visible()

    page.locator(".keep details").evaluate("(fold) => { fold.open = true; }")
    page.locator("[data-forget]").click()
    go(page, "papers")

    expect(page.locator(".file, .read-row")).to_have_count(0)
    expect(page.locator("[data-reading-offer]")).to_be_hidden()
    assert page.locator("img[src^='blob:']").count() == 0


def test_without_its_models_a_line_says_so_and_it_can_be_tried_again(page: Page) -> None:
    page.context.route("**/reader/det.onnx*", lambda route: route.abort())
    started(page, payload("card.png", drawn("id-back", Format.PNG)))
    page.locator("[data-reading-start]").click()

    expect(page.locator("[data-reading-ended]")).to_contain_text("没有装好", timeout=60_000)
    # What ended before its time is not told to be done.
    expect(page.locator("[data-reading-status]")).to_have_text("")

    page.context.unroute("**/reader/det.onnx*")
    read(page)

    expect(file(page, "card.png").locator(".looks")).to_contain_text("国徽面")
    expect(page.locator("[data-reading-ended]")).to_be_hidden()
    expect(page.locator("[data-reading-status]")).not_to_have_text("")
