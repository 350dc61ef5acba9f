"""The whole journey in WebKit, on a desk and on a phone, and the page that proves it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

from tests.browser.by_playwright import ByPlaywright
from tests.browser.by_webdriver import FRAME, ByWebDriver
from tests.browser.engines import SIZES, paper, webkit
from tests.browser.proving import NOT_HERE, proved
from tests.browser.visitor import Visitor
from tests.browser.watched_site import Watched, copied, watched
from tests.browser.webdriver import Session
from tests.browser.whole_journey import whole

HOLDER = "<!doctype html><title>Phone</title><iframe></iframe>"


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("saved")


@pytest.fixture
def browser(playwright: Playwright, saved: Path) -> Iterator[Browser | Session]:
    # One for each: after the desk's journey the frame of the phone stuck at a question.
    with webkit(playwright, saved) as started:
        yield started


@pytest.fixture
def site(site_address: str, tmp_path: Path, device: str) -> Iterator[Watched]:
    """Serve the site; to a phone without headers, which forbid it to stand in a frame."""
    del site_address  # built by it
    folder = copied(tmp_path / "site")
    (folder / FRAME).write_text(HOLDER, encoding="utf-8")
    with watched(folder, is_bare=device == "phone") as found:
        yield found


@contextmanager
def opened(
    browser: Browser | Session, site: Watched, saved: Path, device: str
) -> Iterator[Visitor]:
    """Open a window, or a frame as small as a phone."""
    size, is_desk = SIZES[device][0], device == "desktop"
    if isinstance(browser, Session):
        shape = size if is_desk else (360, 740)
        yield ByWebDriver(browser, site.address, saved, shape, framed=not is_desk)
        return
    seen = ByPlaywright(browser, site.address, saved, size)
    yield seen
    seen.leave()


@pytest.mark.parametrize("device", SIZES)
def test_the_whole_journey_in_webkit(
    browser: Browser | Session, site: Watched, saved: Path, tmp_path: Path, device: str
) -> None:
    language = SIZES[device][1]
    is_desk = device == "desktop"
    with opened(browser, site, saved, device) as visitor:
        whole(visitor, site, language, paper(tmp_path), is_cut=is_desk)


@pytest.mark.parametrize("device", ["desktop"])
def test_every_way_out_is_stopped_in_webkit(
    browser: Browser | Session, site: Watched, saved: Path, device: str
) -> None:
    with opened(browser, site, saved, device) as visitor:
        # WebKit fetches no page before it is asked for.
        assert proved(visitor, site, "/prove/") == NOT_HERE | {"prefetch"}
