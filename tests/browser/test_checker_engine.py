"""The engine does not load, or falls over: nothing typed is lost."""

from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.checker_page import (
    ENTERPRISE,
    SLOW,
    answer,
    engine_is_ready,
    go,
    hand_in,
    onward,
    paper,
    result,
    visit,
)

WATCHED = """const real = Worker;
window.Worker = class extends real {
  constructor(...given) { super(...given);
    if (String(given[0]).includes("checker/shell.mjs")) (window.workers ??= []).push(this);
  }
};"""


def test_a_load_that_fails_can_be_tried_again(page: Page) -> None:
    failing = [True]

    def answer_or_not(route: Route) -> None:
        if failing:
            route.abort()
        else:
            route.continue_()

    page.context.route("**/engine/python.zip*", answer_or_not)
    visit(page)
    answer(page, ENTERPRISE)
    onward(page)
    page.locator('[name="holder.name"]').fill("示例公司")
    notice = page.locator("[data-engine-failed]")
    expect(notice).to_be_visible(timeout=SLOW)
    expect(notice).to_contain_text("beiancheck check")
    failing.clear()
    notice.locator("[data-retry]").focus()
    page.keyboard.press("Enter")
    expect(page.locator('[data-station="form"] h2').first).to_be_focused()

    engine_is_ready(page)
    expect(notice).to_be_hidden()
    expect(page.locator('[name="holder.name"]')).to_have_value("示例公司")


def test_a_file_that_is_not_as_listed_is_not_used(page: Page) -> None:
    page.context.route("**/engine/packages.zip*", lambda route: route.fulfill(body=b"another"))
    visit(page)
    answer(page, ENTERPRISE)
    go(page, "form")
    notice = page.locator("[data-engine-failed]")
    expect(notice).to_be_visible(timeout=SLOW)
    page.context.unroute("**/engine/packages.zip*")
    notice.locator("[data-retry]").click()

    engine_is_ready(page)


def test_a_page_of_the_line_in_place_of_the_engine_is_told_and_can_be_tried_again(
    page: Page,
) -> None:
    """A hotel or an airport gives its own page for everything until one has logged in."""
    shell = "**/checker/shell.mjs"
    page.context.route(
        shell, lambda route: route.fulfill(body="<h1>Log in</h1>", content_type="text/html")
    )
    visit(page)
    go(page, "form")
    notice = page.locator("[data-engine-failed]")
    expect(notice).to_be_visible(timeout=SLOW)
    page.context.unroute(shell)
    notice.locator("[data-retry]").click()

    engine_is_ready(page)


def test_a_list_that_is_not_the_pages_is_not_used(page: Page) -> None:
    page.context.route(
        "**/engine/manifest.json*", lambda route: route.fulfill(body='{"first": [], "files": {}}')
    )
    visit(page)
    answer(page, ENTERPRISE)
    go(page, "form")

    expect(page.locator("[data-engine-failed]")).to_be_visible(timeout=SLOW)


def test_a_worker_that_falls_over_is_started_again_with_its_files(page: Page) -> None:
    page.add_init_script(WATCHED)
    visit(page)
    answer(page, ENTERPRISE)
    hand_in(page, paper("licence.jpg"))
    page.locator('[name="files.0.role"]').select_option("business-licence")
    page.evaluate("workers.at(-1).dispatchEvent(new ErrorEvent('error', {message: 'gone'}))")
    result(page)

    assert page.evaluate("workers.length") == 2
    assert page.locator(".error-summary").inner_text().find("licence.jpg") == -1


def test_the_list_is_there_without_the_engine(page: Page) -> None:
    page.context.route("**/engine/**", lambda route: route.abort())
    visit(page)
    answer(page, ENTERPRISE)

    assert page.locator('[data-counted="list"] > li:visible').count() == 5


def test_every_request_names_one_version(page: Page) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    visit(page)
    answer(page, ENTERPRISE)
    go(page, "form")
    engine_is_ready(page)
    versions = {
        url.partition("?v=")[2] for url in asked if "/engine/" in url or "worker.mjs" in url
    }

    assert len(versions) == 1
    assert versions != {""}


def test_without_javascript_the_page_says_what_can_be_done(
    chromium: Browser, site_address: str
) -> None:
    context = chromium.new_context(java_script_enabled=False, base_url=site_address)
    page = context.new_page()
    page.goto("/checker/")

    expect(page.locator("noscript .note")).to_be_visible()
    expect(page.locator(".checker")).to_be_hidden()

    context.close()
