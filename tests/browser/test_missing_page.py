"""The page that stands in for a missing one, as the theme of today draws it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_site_search import FIELD, RESULT


@pytest.mark.parametrize("home", ["/", "/en/"])
def test_words_looked_for_from_a_page_that_is_missing_are_told_to_no_host(
    page: Page, home: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto(f"{home}no/such/page/")
    page.locator("form[data-search] input").first.fill("secretwords 备案")
    page.keyboard.press("Enter")
    expect(page.locator(FIELD)).to_have_value("secretwords 备案", timeout=15_000)
    expect(page.locator(RESULT).first).to_be_visible(timeout=15_000)

    assert [url for url in asked if "secretwords" in url] == []
    assert "secretwords" not in page.url
