"""What people type into the search field leads them to the page that answers, in both languages."""

import pytest
from playwright.sync_api import Page, expect

FIELD = ".md-search__input"
RESULT = ".md-search-result__item > a"
FIRST = 3

CHINESE = {
    "备案": ("guide/", "guide/who/", "guide/choose-type/"),
    "身份证": ("guide/gather-papers/",),
    "域名证书": ("guide/prepare-domain/",),
    "核验单": ("forms/verification-sheet/",),
    "公安备案": ("guide/public-security/",),
    "授权书": ("guide/gather-papers/",),
    "个体工商户": ("materials/individual-business/", "materials/individual-business-unnamed/"),
    "备案号": ("guide/open-site/", "guide/after-filing/", "guide/"),
    "短信": ("guide/sms-code/",),
    "营业执照": ("materials/enterprise/",),
    "注销": ("guide/change-cancel/",),
    "登记表": ("forms/registration-form/",),
}
ENGLISH = {
    "domain certificate": ("guide/prepare-domain/",),
    "police": ("guide/public-security/",),
    "public security filing": ("guide/public-security/",),
    "cancel": ("guide/change-cancel/",),
    "identity card": ("guide/verify-identity/", "guide/gather-papers/"),
    "ID card": ("guide/gather-papers/",),
    "registration form": ("forms/registration-form/",),
}


def results(page: Page, words: str) -> list[str]:
    """Type words as a visitor does; give the paths of the first results."""
    page.locator(FIELD).click()
    page.locator(FIELD).press_sequentially(words)
    expect(page.locator(RESULT).first).to_be_visible(timeout=15_000)
    page.wait_for_timeout(500)
    links = page.locator(RESULT).evaluate_all("links => links.map(link => link.pathname)")
    return list(dict.fromkeys(str(path).lstrip("/") for path in links))[:FIRST]


@pytest.mark.parametrize("words", CHINESE)
def test_a_chinese_query_finds_its_page_among_the_first(page: Page, words: str) -> None:
    page.goto("/")
    found = results(page, words)

    assert set(found) & set(CHINESE[words]), found


@pytest.mark.parametrize("words", ENGLISH)
def test_an_english_query_finds_its_page_among_the_first(page: Page, words: str) -> None:
    page.goto("/en/")
    found = results(page, words)

    assert set(found) & {f"en/{path}" for path in ENGLISH[words]}, found


def test_the_first_result_opens_its_page_by_the_keyboard_alone(page: Page) -> None:
    page.goto("/glossary/")
    page.keyboard.press("/")
    page.keyboard.type("公安备案")
    expect(page.locator(RESULT).first).to_be_visible(timeout=15_000)
    page.keyboard.press("Enter")
    page.wait_for_url("**/guide/public-security/**")


def test_words_that_stand_nowhere_find_nothing_and_the_page_says_so(page: Page) -> None:
    page.goto("/en/")
    page.locator(FIELD).click()
    page.locator(FIELD).press_sequentially("zyzzyva")
    said = page.locator(".md-search-result__meta")
    expect(said).not_to_have_text("Type to search", timeout=15_000)

    assert page.locator(RESULT).count() == 0
    assert said.inner_text().strip()


def test_words_that_are_markup_are_only_words(page: Page) -> None:
    page.goto("/")
    page.locator(FIELD).click()
    page.locator(FIELD).press_sequentially('<img src=x onerror="document.title=1">备案')
    page.wait_for_timeout(1500)

    assert page.title() != "1"
    assert page.locator(".md-search img").count() == 0


def test_the_address_of_a_search_opens_its_results(page: Page) -> None:
    page.goto("/?q=域名证书")
    expect(page.locator(RESULT).first).to_be_visible(timeout=15_000)

    assert page.locator(FIELD).input_value() == "域名证书"
