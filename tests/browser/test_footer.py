"""The page of the home page's foot: useful as it stands, and with numbers of one's own."""

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from beiancheck.footer import footer
from beiancheck.text import LANGUAGES, Language
from tests.browser.checker_page import SLOW

ADDRESSES = {"zh": "/footer/", "en": "/en/footer/"}
ICP, POLICE = "京ICP备12345678号-1", "京公网安备11010502000000号"


def make(page: Page, icp: str, police: str = "") -> None:
    page.locator('[name="icp"]').fill(icp)
    page.locator('[name="public_security"]').fill(police)
    page.locator('.foot form button[type="submit"]').first.click()


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_become_code_and_a_page_is_looked_at(page: Page, language: Language) -> None:
    page.goto(ADDRESSES[language])
    make(page, "京ICP备1234号")
    expect(page.locator('[data-said-of="icp"] .field-error')).to_be_visible(timeout=SLOW)
    assert "00000000" in page.locator('code[data-slot="html"]').inner_text()
    expect(page.locator('[name="icp"]')).to_be_focused()
    make(page, ICP, POLICE)
    made = footer(ICP, POLICE, language)
    expect(page.locator('code[data-slot="html"]')).to_have_text(made.html, timeout=SLOW)
    assert [made.html, made.plain, made.app] == page.locator("code[data-slot]").all_text_contents()
    assert page.locator("[data-said-of] *").count() == 0

    page.locator('[name="source"]').fill("<img src=x onerror=alert(1)><p>SPECIMEN</p>")
    page.locator('.foot form button[type="submit"]').last.click()
    expect(page.locator(".foot-findings .mark-error")).to_have_count(2, timeout=SLOW)
    saved = FilePayload(
        name="<b>首页</b>.html", mimeType="text/html", buffer=made.html.encode("gb18030")
    )
    page.locator('.foot input[type="file"]').set_input_files(saved)
    expect(page.locator("[data-found] p")).to_have_count(1, timeout=SLOW)
    assert page.locator(".foot-findings li").count() == 0
    assert page.locator("[data-found] p").inner_text()


def test_without_javascript_the_page_shows_an_example(chromium: Browser, site_address: str) -> None:
    context = chromium.new_context(base_url=site_address, java_script_enabled=False)
    page = context.new_page()
    page.goto(ADDRESSES["zh"])

    assert page.locator('code[data-slot="html"]').inner_text().startswith("<div")
    assert page.get_by_text("号码不是真的").is_visible()
    assert not page.locator('[name="icp"]').is_visible()
    context.close()
