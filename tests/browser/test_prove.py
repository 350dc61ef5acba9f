"""The page that proves it: every way out is tried in this browser, and every one is stopped."""

import pytest
from playwright.sync_api import Browser, expect

from sitebuild.places import SITE
from tests.browser.watched_site import watched

WAYS = """() => Object.fromEntries([...document.querySelectorAll("[data-way]")].map((row) =>
  [row.dataset.way, row.querySelector("[data-outcome]").dataset.outcome]))"""


@pytest.mark.parametrize("path", ["prove/", "en/prove/"])
def test_every_way_out_is_stopped_and_nothing_arrives(
    chromium: Browser, site_address: str, path: str
) -> None:
    del site_address  # built by it
    with watched(SITE) as site:
        context = chromium.new_context(service_workers="block")
        page = context.new_page()
        page.goto(site.address + path)
        page.locator("[data-try]").click()
        summary = page.locator("[data-summary]")
        expect(summary).to_be_visible(timeout=120_000)
        word = summary.locator("code").inner_text()
        found = page.evaluate(WAYS)
        context.close()

    assert len(found) > 20
    assert {way for way, outcome in found.items() if outcome != "stopped"} == set()
    assert [one.path for one in site.heard if word in one.path] == []


def test_without_any_policy_the_page_says_what_was_not_stopped(
    chromium: Browser, site_address: str
) -> None:
    """A page that always says “stopped” would prove nothing."""
    context = chromium.new_context(service_workers="block", bypass_csp=True)
    page = context.new_page()
    page.goto(f"{site_address}prove/")
    page.locator("[data-try]").click()
    expect(page.locator("[data-summary]")).to_be_visible(timeout=120_000)

    assert page.evaluate(WAYS)["image"] == "open"

    context.close()
