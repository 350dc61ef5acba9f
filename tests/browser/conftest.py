"""What several tests open: one checker for all tests of repairs, and a site of one's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.checker_page import go, visit
from tests.browser.repairs_page import Desk
from tests.browser.watched_site import Watched, copied, watched


@pytest.fixture(scope="session")
def desk(chromium: Browser, site_address: str) -> Iterator[Desk]:
    """Open one checker for all tests: the engine is loaded once."""
    context = chromium.new_context(base_url=site_address, locale="zh-CN")
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if "Policy" in said.text else None)
    visit(page)
    go(page, "papers")
    yield Desk(page)
    context.close()

    assert faults == []


@pytest.fixture
def own_site(site_address: str, tmp_path: Path) -> Iterator[Watched]:
    """Serve a copy of the site to one test alone, which may change or break it."""
    del site_address  # built by it
    with watched(copied(tmp_path / "site")) as found:
        yield found


@pytest.fixture
def own_context(chromium: Browser, own_site: Watched) -> Iterator[BrowserContext]:
    """Open windows on that copy."""
    opened = chromium.new_context(base_url=own_site.address, locale="zh-CN")
    yield opened
    opened.close()
