"""The index of rules narrows to what is asked, and is whole without a script."""

from playwright.sync_api import Browser, Page, expect

from beiancheck.rules import RULES
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.verdict import Ground, Severity

SHOWN = "[data-rules] > li:visible"


def shown(page: Page) -> set[str]:
    found = page.locator(f"{SHOWN} > a")
    return {str(one.get_attribute("href")).strip("/") for one in found.all()}


def test_without_a_script_every_rule_is_listed_and_no_form_is_shown(
    chromium: Browser, site_address: str
) -> None:
    context = chromium.new_context(base_url=site_address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/rules/")

    assert shown(page) == {rule.id for rule in RULES}
    assert not page.locator("form.filters").is_visible()
    context.close()


def test_the_answers_narrow_the_list_together(page: Page) -> None:
    page.goto("/en/rules/")
    page.locator("[name=kind]").select_option("individual")
    page.locator("[name=filing]").select_option("add-access")
    wanted = {
        rule.id
        for rule in RULES
        if Kind.INDIVIDUAL in rule.kinds and Filing.ADD_ACCESS in rule.filings
    }

    assert shown(page) == wanted
    assert page.locator("[data-shown]").text_content() == str(len(wanted))
    page.locator("[name=severity]").select_option("error")
    page.locator("[name=ground]").select_option("law")
    by_law = {
        rule.id
        for rule in RULES
        if (rule.verdict.severity, rule.verdict.ground) == (Severity.ERROR, Ground.LAW)
    }
    assert shown(page) == wanted & by_law


def test_words_find_titles_names_and_causes(page: Page) -> None:
    page.goto("/rules/")
    page.locator("[type=search]").fill("c02 MANAGER")

    assert shown(page) == {
        rule.id for rule in RULES if "C02" in rule.causes and "manager" in rule.id
    }


def test_a_group_without_rules_goes_and_nothing_found_is_said(page: Page) -> None:
    page.goto("/rules/")
    page.locator("[type=search]").fill("no such words")

    expect(page.locator("h2:visible")).to_have_count(0)
    expect(page.locator("[data-none]")).to_be_visible()
    page.locator(".filters [type=reset]").click()
    expect(page.locator("[data-none]")).to_be_hidden()
    expect(page.locator(SHOWN)).to_have_count(len(RULES))
