"""The page that proves it: every way out is tried in this browser, and every one is stopped."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sitebuild.places import SITE
from tests.browser.by_playwright import ByPlaywright
from tests.browser.proving import NOT_HERE, WAYS, proved
from tests.browser.watched_site import watched


def outcomes(page: Page) -> dict[str, str]:
    """Press the button and give what came of each way."""
    page.locator("[data-try]").click()
    expect(page.locator("[data-summary]")).to_be_visible(timeout=120_000)
    return dict(page.evaluate(f"() => {{ {WAYS} }}"))


@pytest.mark.usefixtures("site_address")  # builds the site
@pytest.mark.parametrize("path", ["/prove/", "/en/prove/"])
def test_every_way_out_is_stopped_and_nothing_arrives(
    chromium: Browser, tmp_path: Path, path: str
) -> None:
    with watched(SITE) as site:
        visitor = ByPlaywright(chromium, site.address, tmp_path, (1280, 900))

        assert proved(visitor, site, path) == NOT_HERE

        visitor.leave()


@pytest.mark.usefixtures("site_address")  # builds the site
def test_where_the_host_states_no_rules_the_page_tells_what_reached_it(chromium: Browser) -> None:
    with watched(SITE, is_bare=True) as site:
        context = chromium.new_context(service_workers="block")
        page = context.new_page()
        page.goto(f"{site.address}prove/")
        found = outcomes(page)
        told = page.locator("[data-early]")
        expect(told).to_contain_text("连不到别处")
        word = page.locator("[data-summary] code").inner_text()
        heard = [one.path for one in site.heard if word in one.path]
        context.close()

    still = {way for way, outcome in found.items() if outcome == "open"}
    assert still == {f"inside-{way}" for one in heard for way in re.findall(r"way=(\w+)", one)}
    assert len(still) == 5


def test_without_any_policy_the_page_says_what_was_not_stopped(
    chromium: Browser, site_address: str
) -> None:
    """A page that always says “stopped” would prove nothing."""
    context = chromium.new_context(service_workers="block", bypass_csp=True)
    page = context.new_page()
    page.goto(f"{site_address}prove/")
    found = outcomes(page)
    context.close()

    assert {found["image"], found["worker"]} == {"open"}
