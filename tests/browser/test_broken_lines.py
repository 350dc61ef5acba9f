"""Lines that break off, fall silent or are slow: the page says so, and goes on when it can."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.checker_page import PATHS, controlled, engine_is_ready, go, visit
from tests.browser.watched_site import Watched

SILENCE = 45_000
"""Milliseconds: longer than a file may be silent, shorter than a worker may be."""


@contextmanager
def broken(site: Watched, path: str, *, times: int = 99, is_silent: bool = False) -> Iterator[None]:
    """Send half of a file, so many times; then break off, or say nothing more until the end."""
    usual = site.server.RequestHandlerClass
    ended = threading.Event()
    left = [None] * times

    class Broken(usual):  # type: ignore[misc, valid-type]  # a class found as it runs
        def send(
            self, status: HTTPStatus, given: dict[str, str], body: bytes, *, with_body: bool = True
        ) -> None:
            if self.path.partition("?")[0] != path or not left:
                super().send(status, given, body, with_body=with_body)
                return
            left.pop()
            super().send(status, given, body, with_body=False)
            self.wfile.write(body[: len(body) // 2])
            if is_silent:
                ended.wait()
            self.close_connection = True

        def parse_request(self) -> bool:
            # Another answer on this line would not know that it is mended.
            is_fine = super().parse_request()
            self.close_connection = True
            return is_fine

    site.server.RequestHandlerClass = Broken
    yield
    ended.set()
    site.server.RequestHandlerClass = usual


@pytest.fixture
def page(chromium: Browser, own_site: Watched) -> Iterator[Page]:
    """Open a page that no service worker helps."""
    context = chromium.new_context(
        base_url=own_site.address, locale="zh-CN", service_workers="block"
    )
    yield context.new_page()
    context.close()


def test_half_a_worker_is_told_at_once_and_the_next_one_starts(
    page: Page, own_site: Watched
) -> None:
    """The worker asks for its program itself, and the browser tells of that only once."""
    with broken(own_site, "/assets/checker/shell.mjs"):
        visit(page)
        go(page, "form")
        expect(page.locator("[data-engine-failed]")).to_be_visible(timeout=30_000)

    page.locator("[data-retry]").click()
    engine_is_ready(page)


@pytest.mark.parametrize("name", ["manifest.json", "python.zip", "pyodide.asm.wasm"])
def test_a_file_whose_line_falls_silent_is_asked_for_anew(
    page: Page, own_site: Watched, name: str
) -> None:
    page.clock.install()
    with broken(own_site, f"/engine/{name}", times=1, is_silent=True):
        visit(page)
        go(page, "form")
        while not any(f"/engine/{name}" in one.path for one in own_site.heard):
            page.wait_for_timeout(100)
        page.clock.fast_forward(SILENCE)
        engine_is_ready(page)


@pytest.mark.parametrize("language", PATHS)
def test_while_the_checker_is_on_its_way_for_long_that_is_said(
    page: Page, own_site: Watched, language: str
) -> None:
    page.clock.install()
    home = PATHS[language].removesuffix("checker/")
    with broken(own_site, f"{home}assets/checker/index.mjs", is_silent=True):
        page.goto(PATHS[language], wait_until="commit")
        expect(page.locator(".question").first).to_be_visible()
        expect(page.locator("[data-coming]")).to_be_hidden()
        page.clock.fast_forward(SILENCE)
        expect(page.locator("[data-coming]")).to_be_visible()
        expect(page.locator("[data-unstarted]")).to_be_hidden()

    # The line breaks off for good.
    expect(page.locator("[data-unstarted]")).to_be_visible()
    expect(page.locator("[data-coming]")).to_be_hidden()


def test_a_page_that_is_not_kept_is_told_of_without_a_line_and_comes_with_it(
    own_context: BrowserContext,
) -> None:
    page = own_context.new_page()
    page.goto("/guide/")
    controlled(page)
    own_context.set_offline(True)
    for path, words in {"/provinces/tibet/": "没有网", "/en/provinces/tibet/": "没有网"}.items():
        page.goto(path)
        expect(page.locator("[data-unkept] h1")).to_contain_text(words)
    page.locator("[data-unkept] .doors a").first.click()
    page.wait_for_url("**/guide/")
    expect(page.locator("[data-unkept]")).to_have_count(0)

    own_context.set_offline(False)
    page.goto("/provinces/tibet/")
    expect(page.locator("[data-unkept]")).to_have_count(0)
    expect(page.locator("h1")).to_contain_text("西藏")
