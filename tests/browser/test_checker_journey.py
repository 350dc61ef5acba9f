"""The whole way through the checker, in both languages, on a phone and on a desk."""

import pytest
from playwright.sync_api import FilePayload, Page, expect

from sitebuild.places import NODE_MODULES
from tests.browser.checker_page import (
    ENTERPRISE,
    answer,
    counts,
    flawless,
    go,
    hand_in,
    load,
    onward,
    paper,
    result,
    visit,
)

WIDTHS = (360, 1280)
AXE = NODE_MODULES / "axe-core" / "axe.min.js"
DONE = ".stations > li.done [data-go]"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_visitor_comes_from_questions_to_a_result(page: Page, language: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 760})
    visit(page, language)
    answer(page, ENTERPRISE)

    assert page.locator('[data-counted="list"] > li:visible').count() == 5

    onward(page)
    page.locator('[name="holder.name"]').fill("示例（北京）科技有限公司")
    page.locator('[name="manager.mobile"]').fill("12345")
    hand_in(page, paper("licence.jpg"), paper("domain.png"), paper("letter.pdf"))
    page.locator('[name="files.0.role"]').select_option("business-licence")
    onward(page)
    summary = page.locator(".error-summary")

    expect(summary).to_be_focused(timeout=90_000)
    assert summary.locator("li").count() > 5
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_flawless_submission_has_nothing_to_fix(page: Page, language: str) -> None:
    given = flawless("enterprise")
    visit(page, language)
    load(page, given)
    hand_in(page, *(paper(file["name"]) for file in given["files"]))
    result(page)

    assert counts(page)["error"] == 0
    assert counts(page)["warning"] == 0
    assert page.locator('[data-counted="papers"] [data-left]:visible').count() == 0


def test_an_error_leads_to_its_field_and_is_said_there(page: Page) -> None:
    visit(page)
    answer(page, ENTERPRISE)
    go(page, "form")
    page.locator('[name="manager.document"]').select_option("resident-id")
    page.locator('[name="manager.number"]').fill("110105198801010015")
    result(page)
    line = page.locator(".error-summary li").filter(has_text="110105198801010015").first
    said = line.locator("a").inner_text()
    line.locator("a").click()
    field = page.locator('[name="manager.number"]')

    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator(".field").filter(has=field).locator(".field-error")).to_contain_text(said)

    field.fill("110105198801010014")

    expect(field).not_to_have_attribute("aria-invalid", "true")


def test_a_question_without_an_answer_is_not_passed(page: Page) -> None:
    visit(page)
    onward(page)

    expect(page.locator("[data-unanswered]")).to_be_focused()


@pytest.mark.parametrize("station", ["list", "form", "papers"])
def test_who_skips_the_questions_is_led_back_to_them(page: Page, station: str) -> None:
    visit(page)
    go(page, station)
    here = page.locator(f'[data-station="{station}"]')

    expect(here.locator(".sticky-bar b")).to_have_text("先答完 5 个问题")
    expect(page.locator(DONE)).to_have_count(0)

    here.locator("[data-first] a").click()

    expect(page.locator(".question:visible")).to_have_count(1)


def test_a_station_where_something_is_left_is_not_ticked(page: Page) -> None:
    visit(page)
    answer(page, ENTERPRISE)
    go(page, "papers")

    assert [one.inner_text() for one in page.locator(DONE).all()] == ["主办者", "清单"]

    load(page, flawless("enterprise"))
    go(page, "who")
    answer(page, {"q.approval": ENTERPRISE["q.approval"]})
    go(page, "papers")

    assert [one.inner_text() for one in page.locator(DONE).all()] == ["主办者", "清单", "表单"]


def test_an_earlier_answer_can_be_changed(page: Page) -> None:
    visit(page)
    answer(page, ENTERPRISE)
    go(page, "who")
    page.locator(".answers button").nth(2).click()
    page.locator('select[name="province"]').select_option("shanghai")
    onward(page)

    expect(page.locator('[data-station="list"] [data-summary]')).to_contain_text("上海")


def test_an_individual_is_asked_nothing_about_two_persons(page: Page) -> None:
    visit(page)
    answer(
        page,
        {
            "filing": "first",
            "q.type": "website",
            "province": "beijing",
            "kind": "individual",
            "q.approval": "false",
        },
    )

    assert page.locator('[data-counted="list"] > li:visible').count() == 2

    onward(page)

    expect(page.locator('[data-path="services.0.name"]')).to_be_visible()
    expect(page.locator('[data-path="services.0.manager"]')).to_be_hidden()


def test_what_a_file_really_is_is_said(page: Page) -> None:
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
    visit(page)
    hand_in(
        page,
        FilePayload(name="photo.jpg", mimeType="image/jpeg", buffer=heic),
        FilePayload(name="photo.jpg", mimeType="image/jpeg", buffer=b""),
    )
    files = page.locator(".file")

    expect(files.nth(0).locator(".state")).to_contain_text("HEIC")
    expect(files.nth(1).locator("legend")).to_have_text("photo (2).jpg")
    expect(files.nth(1).locator('[data-file="trouble"]')).to_be_visible()


def test_services_and_domains_keep_their_numbers(page: Page) -> None:
    visit(page)
    answer(page, ENTERPRISE)
    onward(page)
    page.locator('[data-repeat="services"] > [data-add]').click()
    page.locator('[data-repeat="services.1.domains"] > [data-add]').click()
    page.locator('[name="services.1.domains.1.name"]').fill("second.example.cn")
    page.locator('[data-path="services.0"] > [data-remove]').click()

    expect(page.locator('[name="services.0.domains.1.name"]')).to_have_value("second.example.cn")
    expect(page.locator('[name^="services.1."]')).to_have_count(0)


def test_the_visitors_text_is_only_text(page: Page) -> None:
    hostile = '<img src=x onerror="document.title=1">{title}'
    visit(page)
    answer(page, ENTERPRISE)
    onward(page)
    page.locator('[name="services.0.domains.0.name"]').fill(hostile)
    page.locator('[name="holder.name"]').fill(hostile)
    result(page)

    expect(page.locator(".subject")).to_contain_text("<img src=x")
    assert page.locator('.result img, img[src="x"]').count() == 0


def test_the_questions_are_answered_with_the_keyboard_alone(page: Page) -> None:
    visit(page)
    page.locator('input[name="filing"]').first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    legend = page.locator(".question:visible legend")

    expect(legend).to_be_focused()

    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")

    expect(page.locator(".answers > div")).to_have_count(2)


def test_a_file_of_a_thousand_services_is_cut_and_named(page: Page) -> None:
    visit(page)
    load(page, {"kind": "enterprise", "services": [{"name": "示例"}] * 1000})

    expect(page.locator("[data-keep-status]")).to_contain_text("services")
    expect(page.locator('[data-item^="services."][data-item$="9"]').first).to_be_attached()


@pytest.mark.parametrize("station", ["list", "form", "papers"])
def test_the_link_past_the_navigation_leaves_the_visitor_at_the_same_station(
    page: Page, station: str
) -> None:
    visit(page)
    load(page, flawless("enterprise"))
    go(page, station)
    page.locator('a[href="#text"]').focus()
    page.keyboard.press("Enter")
    expect(page.locator("article#text")).to_be_focused()
    expect(page.locator(f'[data-station="{station}"]')).to_be_visible()

    page.keyboard.press("Alt+ArrowLeft")
    expect(page.locator(f'[data-station="{station}"]')).to_be_visible()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_axe_finds_nothing_with_answers_above_a_question(page: Page, language: str) -> None:
    visit(page, language)
    page.locator('input[name="filing"][value="first"]').check()
    onward(page)
    expect(page.locator(".answers > div")).to_have_count(1)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("() => axe.run({ resultTypes: ['violations'] })")

    assert [one["id"] for one in found["violations"]] == []
