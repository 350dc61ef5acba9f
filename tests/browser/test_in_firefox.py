"""The whole journey in Firefox, on a desk and on a phone, and the page that proves it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

from sitebuild.places import SITE
from tests.browser.by_playwright import ByPlaywright
from tests.browser.engines import SIZES, firefox, paper
from tests.browser.proving import NOT_HERE, proved
from tests.browser.watched_site import watched
from tests.browser.whole_journey import whole


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("saved")


@pytest.fixture(scope="module")
def browser(playwright: Playwright, saved: Path) -> Iterator[Browser]:
    started = firefox(playwright, saved)
    yield started
    started.close()


@pytest.mark.usefixtures("site_address")  # builds the site
@pytest.mark.parametrize("device", SIZES)
def test_the_whole_journey_in_firefox(
    browser: Browser, saved: Path, tmp_path: Path, device: str
) -> None:
    size, language = SIZES[device]
    with watched(SITE) as site:
        visitor = ByPlaywright(browser, site.address, saved, size)
        whole(visitor, site, language, paper(tmp_path), is_cut=device == "desktop")
        visitor.leave()


@pytest.mark.usefixtures("site_address")  # builds the site
def test_every_way_out_is_stopped_in_firefox(browser: Browser, saved: Path) -> None:
    with watched(SITE) as site:
        visitor = ByPlaywright(browser, site.address, saved, SIZES["desktop"][0])

        assert proved(visitor, site, "/prove/") == NOT_HERE

        visitor.leave()
