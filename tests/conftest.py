"""The finished site, served once, and one Chromium for all tests that need them."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from sitebuild import browser as found
from sitebuild import programs
from sitebuild.server import Server
from tests import finished

PDF_VIEWER = ("chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/", "chrome://resources/")
"""Where Chromium has its own viewer of PDF files."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out a test whose program is not installed, and say so."""
    for mark in item.iter_markers("needs"):
        if not programs.find(mark.args[0]):
            pytest.skip(f"not run: {mark.args[0]} is not installed")


@pytest.fixture(scope="session")
def site_address() -> Iterator[str]:
    """Build what changed, serve the site on a free port, give the address of the home page."""
    with Server(finished.site(), 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.address
        server.shutdown()


@pytest.fixture(scope="session")
def browser_program() -> Path:
    """Find Chromium, before Playwright runs: the search itself asks Playwright."""
    return found.chromium()


@pytest.fixture(scope="session")
def playwright(browser_program: Path) -> Iterator[Playwright]:
    """Start Playwright, which runs once in a process."""
    del browser_program  # found by it
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, browser_program: Path) -> Iterator[Browser]:
    """Start one Chromium."""
    browser = playwright.chromium.launch(
        executable_path=browser_program,
        args=list(found.ARGUMENTS),
        env={**found.environment()},
    )
    yield browser
    browser.close()


@pytest.fixture
def page(chromium: Browser, site_address: str) -> Iterator[Page]:
    """Open an empty page of its own; addresses such as `/en/` are the site's.

    The test fails if the page breaks its policy, throws, or asks another host for anything.
    """
    context = chromium.new_context(
        base_url=site_address,
        locale="zh-CN",
        # What it keeps is tested where it is meant; everywhere else requests are looked at.
        service_workers="block",
    )
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(f"thrown: {error}"))
    opened.on("console", lambda said: faults.append(said.text) if is_fault(said.text) else None)
    context.on("request", lambda asked: faults.extend(foreign(asked.url, site_address)))
    yield opened
    context.close()

    assert faults == []


def is_fault(said: str) -> bool:
    """Tell whether a line of the console reports a broken policy."""
    return "Content Security Policy" in said or "Content-Security-Policy" in said


def foreign(url: str, home: str) -> list[str]:
    """Name an address that is not the site's own."""
    own = url.startswith((home, "blob:", "data:", "about:", *PDF_VIEWER))
    return [] if own else [f"asked: {url}"]
