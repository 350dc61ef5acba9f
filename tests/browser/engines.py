"""Other browsers than Chromium: Playwright's own where they were downloaded, else the system's."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, Playwright

from sitebuild import programs
from tests.browser import webdriver
from tests.browser.reading_desk import drawn
from tests.papers.saving import Format

SIZES = {"desktop": ((1280, 900), "zh"), "phone": ((390, 844), "en")}
"""Pixels across and down of a desk and of a phone, and the language that each is tried in."""


def paper(folder: Path) -> Path:
    """Draw a licence into a folder."""
    file = folder / "licence.png"
    file.write_bytes(drawn("licence-landscape", Format.PNG))
    return file


def is_downloaded(kind: BrowserType) -> bool:
    """Tell whether `playwright install` has put this browser somewhere."""
    return Path(kind.executable_path).is_file()


def found(name: str, *programs_of_it: str, package: str) -> list[str]:
    """Find what the system has of a browser; without it the test is left out, and says so."""
    there = [programs.find(one) for one in programs_of_it]
    if None in there:
        ways = f"apt install {package}, or playwright install {name}"
        pytest.skip(f"not run: {name} is not installed ({ways})")
    return [one for one in there if one]


def firefox(playwright: Playwright, saved: Path) -> Browser:
    """Start Playwright's Firefox, else the system's over WebDriver BiDi."""
    if is_downloaded(playwright.firefox):
        return playwright.firefox.launch(downloads_path=saved)
    (program,) = found("firefox", "firefox", package="firefox-esr")
    return playwright.firefox.launch(
        channel="moz-firefox", executable_path=program, downloads_path=saved
    )


@contextmanager
def webkit(playwright: Playwright, saved: Path) -> Iterator[Browser | webdriver.Session]:
    """Start Playwright's WebKit, else WebKitGTK's MiniBrowser by its driver."""
    if is_downloaded(playwright.webkit):
        yield playwright.webkit.launch(downloads_path=saved)
        return
    parts = found(
        "webkit", "webkitdriver", "xvfb", "webkit", package="webkit2gtk-driver xvfb xauth"
    )
    with webdriver.session(*parts, home=saved) as started:
        yield started
