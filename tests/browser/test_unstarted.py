"""What someone sees whose browser cannot run the checker."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.checker_page import PATHS


@pytest.mark.parametrize("language", PATHS)
def test_where_the_checker_does_not_start_the_page_says_so_with_the_ways_out(
    page: Page, language: str
) -> None:
    page.route("**/assets/checker/index.mjs*", lambda asked: asked.abort())
    page.goto(PATHS[language])
    note = page.locator("[data-unstarted]")

    expect(note).to_be_visible()
    expect(page.locator(".checker")).to_be_hidden()
    expect(note.locator("a")).to_have_count(2)


def test_an_old_browser_is_told_at_once_and_a_start_takes_that_back(page: Page) -> None:
    page.add_init_script("delete HTMLScriptElement.prototype.noModule")
    note = page.locator("[data-unstarted]")
    held: list[Route] = []

    def hold(asked: Route) -> None:
        held.append(asked)

    page.route("**/assets/checker/index.mjs*", hold)
    page.goto(PATHS["zh"], wait_until="commit")
    expect(note).to_be_visible()

    for asked in held:
        asked.continue_()

    expect(page.locator(".checker:not([inert])")).to_be_visible()
    expect(note).to_be_hidden()
