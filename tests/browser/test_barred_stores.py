"""Browsers that are told to keep nothing of any site: everything works but keeping."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from sitebuild import browser as found
from sitebuild import programs
from tests.browser.checker_page import engine_is_ready, go, load, visit

BARRED = {"profile": {"default_content_setting_values": {"cookies": 2}}}
"""Chromium's setting “sites may keep nothing on this device”."""
NEVER = {"network.cookie.cookieBehavior": 2}
"""The same in Firefox."""
FIREFOX_NOTES = ("Failed to register", "Failed to get service worker registration")
"""What Firefox itself writes down where a script asks for a service worker, caught or not."""
COLOURS = "() => document.body.getAttribute('data-md-color-media')"


def chromium_context(playwright: Playwright, program: Path, home: str, own: Path) -> BrowserContext:
    """Start Chromium with that setting."""
    settings = own / "Default" / "Preferences"
    settings.parent.mkdir()
    settings.write_text(json.dumps(BARRED), encoding="utf-8")
    return playwright.chromium.launch_persistent_context(
        own,
        executable_path=program,
        args=list(found.ARGUMENTS),
        env={**found.environment()},
        base_url=home,
        locale="zh-CN",
    )


def firefox_context(playwright: Playwright, home: str) -> BrowserContext:
    """Start the system's Firefox with that setting."""
    program = programs.find("firefox")
    started = playwright.firefox.launch(
        channel="moz-firefox", executable_path=program, firefox_user_prefs=NEVER
    )
    return started.new_context(base_url=home, locale="zh-CN")


@pytest.fixture(params=["chromium", pytest.param("firefox", marks=pytest.mark.needs("firefox"))])
def barred(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    browser_program: Path,
    site_address: str,
    tmp_path: Path,
) -> Iterator[Page]:
    """Open an empty page in a browser that keeps nothing."""
    if request.param == "chromium":
        context = chromium_context(playwright, browser_program, site_address, tmp_path)
    else:
        context = firefox_context(playwright, site_address)
    page = context.new_page()
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(f"{error.message} {error.stack}"))
    yield page
    browser = context.browser
    context.close()
    if browser:
        browser.close()

    assert [one for one in thrown if not any(note in one for note in FIREFOX_NOTES)] == []


def test_where_nothing_may_be_kept_searching_and_colours_work(barred: Page) -> None:
    barred.goto("/guide/")
    barred.locator("[data-md-component=palette] label:visible").click()
    chosen = barred.evaluate(COLOURS)
    barred.locator("[data-md-component=palette] label:visible").click()
    assert barred.evaluate(COLOURS) != chosen

    barred.locator(".md-search__input").click()
    barred.locator(".md-search__input").press_sequentially("核验单")
    expect(barred.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)


def test_where_nothing_may_be_kept_the_checker_works_and_says_what_it_cannot(barred: Page) -> None:
    visit(barred)
    load(barred, {"kind": "enterprise", "filing": "first", "province": "beijing"})
    go(barred, "form")
    barred.locator('[name="holder.name"]').fill("示例公司")
    engine_is_ready(barred)
    barred.locator("[data-keep-typed]").check()
    expect(barred.locator("[data-keep-status]")).to_contain_text("放不下")

    barred.locator("[data-forget]").click()
    expect(barred.locator("[data-status]")).not_to_have_text("")
    expect(barred.locator('[name="holder.name"]')).to_have_value("")
