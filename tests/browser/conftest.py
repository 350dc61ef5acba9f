"""One checker page for all tests of repairs: the engine is loaded once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.checker_page import go, visit
from tests.browser.repairs_page import Desk


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
