"""Hosts that send on from pages, lines that give something else, words meant for the host."""

from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.checker_page import engine_is_ready, go, visit
from tests.browser.watched_site import Watched, copied, watched

CONTROLLED = """() => navigator.serviceWorker.ready.then((one) =>
  one.active?.state === "activated" && Boolean(navigator.serviceWorker.controller))"""
WORDS = "secret-words"
OUTWARD = """async (words) => {
  const ways = [
    () => fetch(`/%ff?${words}`),
    () => fetch(`/%E0%A4%A/${words}`),
    () => fetch(`/guide/?${words}`),
    () => fetch(`/${words}`, { method: "HEAD" }),
    () => fetch("/guide/", { method: "POST", body: words }),
    () => fetch("/guide/", { method: "PUT", body: words }),
  ];
  const told = await Promise.allSettled(ways.map((way) => way()));
  return told.map(({ status }) => status);
}"""

PROGRAM = "engine/pyodide.asm.wasm"
KEPT = """(name) => caches.open("beiancheck").then((one) => one.keys()).then((kept) =>
  kept.some(({ url }) => url.includes(name)))"""
# What the worker asks for itself goes past it, as the browser's own store does.
SPOILT = """(name) =>
  fetch(`/${name}?v=${VERSION}`, { cache: "reload" }).then((one) => one.text())"""


@pytest.fixture
def site(site_address: str, tmp_path: Path) -> Iterator[Watched]:
    del site_address  # built by it
    with watched(copied(tmp_path / "site")) as found:
        yield found


@pytest.fixture
def context(chromium: Browser, site: Watched) -> Iterator[BrowserContext]:
    opened = chromium.new_context(base_url=site.address, locale="zh-CN")
    yield opened
    opened.close()


def send_on(site: Watched) -> None:
    """Let the host send on from `index.html` to its folder, as many static hosts do."""
    usual = site.server.RequestHandlerClass

    class SendingOn(usual):  # type: ignore[misc, valid-type]  # a class found as it runs
        def reply(self, *, with_body: bool) -> None:
            folder, file, _ = self.path.partition("index.html")
            if file:
                self.send(HTTPStatus.PERMANENT_REDIRECT, {"Location": folder}, b"")
            else:
                super().reply(with_body=with_body)

    site.server.RequestHandlerClass = SendingOn


def kept(page: Page) -> None:
    """Wait until the service worker has kept the first things of a visit."""
    page.wait_for_function(CONTROLLED, timeout=60_000)


def start_again(page: Page) -> None:
    """Open the checker's form, and wait until the engine is there."""
    page.goto("/guide/")
    page.goto("/checker/#form")
    engine_is_ready(page)


def test_pages_are_kept_from_a_host_that_sends_on_to_their_folders(
    context: BrowserContext, site: Watched
) -> None:
    send_on(site)
    page = context.new_page()
    page.goto("/guide/")
    kept(page)
    page.goto("/provinces/index.html")
    assert page.url == f"{site.address}provinces/index.html"
    expect(page.locator("h1")).to_be_visible()

    site.cut()
    for path in ("/guide/choose-type/", "/materials/", "/checker/"):
        page.goto(path)
        expect(page.locator("h1").first).to_be_visible()


def test_a_page_that_the_host_has_moved_is_followed_there(
    context: BrowserContext, site: Watched
) -> None:
    usual = site.server.RequestHandlerClass

    class Moved(usual):  # type: ignore[misc, valid-type]  # a class found as it runs
        def reply(self, *, with_body: bool) -> None:
            if self.path == "/provinces/":
                self.send(HTTPStatus.FOUND, {"Location": "/provinces/beijing/"}, b"")
            else:
                super().reply(with_body=with_body)

    site.server.RequestHandlerClass = Moved
    page = context.new_page()
    page.goto("/guide/")
    kept(page)
    page.goto("/provinces/")

    assert page.url == f"{site.address}provinces/beijing/"


def test_under_the_service_worker_no_words_reach_the_host(
    context: BrowserContext, site: Watched
) -> None:
    page = context.new_page()
    page.goto("/guide/")
    kept(page)
    site.heard.clear()

    assert set(page.evaluate(OUTWARD, WORDS)) == {"rejected"}
    assert [one for one in site.heard if WORDS in one.path or one.body] == []


@pytest.mark.parametrize("name", ["manifest.json", "python.zip", "pyodide.asm.wasm"])
def test_what_a_line_gave_in_a_files_place_and_had_kept_is_asked_for_anew(
    chromium: Browser, site: Watched, name: str
) -> None:
    """A hotel's page, say, that tells the browser to keep it for a year."""
    usual = site.server.RequestHandlerClass
    given: list[str] = []

    class Hotel(usual):  # type: ignore[misc, valid-type]  # a class found as it runs
        def reply(self, *, with_body: bool) -> None:
            if f"/engine/{name}?" in self.path and not given:
                given.append(self.path)
                lasting = {"Content-Type": "text/html", "Cache-Control": "max-age=31536000"}
                self.send(HTTPStatus.OK, lasting, b"<h1>Log in</h1>")
            else:
                super().reply(with_body=with_body)

    site.server.RequestHandlerClass = Hotel
    context = chromium.new_context(base_url=site.address, locale="zh-CN", service_workers="block")
    page = context.new_page()
    visit(page)
    go(page, "form")
    engine_is_ready(page)
    context.close()

    assert len(given) == 1


def test_a_kept_engine_starts_whatever_the_browser_has_of_it_beside(
    context: BrowserContext, site: Watched
) -> None:
    """The program is taken from the browser's own store, with its machine code, if it is right."""
    page = context.new_page()
    visit(page)
    kept(page)
    go(page, "form")
    engine_is_ready(page)
    page.wait_for_function(KEPT, arg=PROGRAM, timeout=60_000)
    page.close()

    for name in (PROGRAM, f"{PROGRAM}.br", f"{PROGRAM}.gz"):
        (site.folder / name).unlink(missing_ok=True)
    (site.folder / PROGRAM).write_text("something else", encoding="utf-8")
    page = context.new_page()
    page.goto("/guide/")
    (worker,) = context.service_workers
    assert worker.evaluate(SPOILT, PROGRAM) == "something else"
    site.cut()
    start_again(page)
    context.new_cdp_session(page).send("Network.clearBrowserCache")
    start_again(page)
