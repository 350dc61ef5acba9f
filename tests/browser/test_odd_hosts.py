"""Hosts that send on from pages, lines that give something else, words meant for the host."""

from http import HTTPStatus

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from sitebuild.server import Answer
from tests.browser.checker_page import controlled, engine_is_ready, go, visit
from tests.browser.watched_site import Watched, instead, replace

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
KEPT = """async (name) => {
  const held = async () => (await (await caches.open("beiancheck")).keys()).map(({ url }) => url);
  while (!(await held()).some((url) => url.includes(name)))
    await new Promise((done) => setTimeout(done, 100));
}"""
# What the worker asks for itself goes past it, as the browser's own store does.
SPOILT = """(name) =>
  fetch(`/${name}?v=${VERSION}`, { cache: "reload" }).then((one) => one.text())"""


def to_its_folder(asked: Answer) -> bool:
    """Send on from `index.html` to its folder, as many static hosts do."""
    folder, file, _ = asked.path.partition("index.html")
    if file:
        asked.send(HTTPStatus.PERMANENT_REDIRECT, {"Location": folder}, b"")
    return bool(file)


def start_again(page: Page) -> None:
    """Open the checker's form, and wait until the engine is there."""
    page.goto("/guide/")
    page.goto("/checker/#form")
    engine_is_ready(page)


def test_pages_are_kept_from_a_host_that_sends_on_to_their_folders(
    own_context: BrowserContext, own_site: Watched
) -> None:
    instead(own_site, to_its_folder)
    page = own_context.new_page()
    page.goto("/guide/")
    controlled(page)
    page.goto("/provinces/index.html")
    assert page.url == f"{own_site.address}provinces/index.html"
    expect(page.locator("h1")).to_be_visible()

    own_site.cut()
    for path in ("/guide/choose-type/", "/materials/", "/checker/"):
        page.goto(path)
        expect(page.locator("h1").first).to_be_visible()


def test_a_page_that_the_host_has_moved_is_followed_there(
    own_context: BrowserContext, own_site: Watched
) -> None:
    def moved(asked: Answer) -> bool:
        if asked.path != "/provinces/":
            return False
        asked.send(HTTPStatus.FOUND, {"Location": "/provinces/beijing/"}, b"")
        return True

    instead(own_site, moved)
    page = own_context.new_page()
    page.goto("/guide/")
    controlled(page)
    page.goto("/provinces/")

    assert page.url == f"{own_site.address}provinces/beijing/"


def test_under_the_service_worker_no_words_reach_the_host(
    own_context: BrowserContext, own_site: Watched
) -> None:
    page = own_context.new_page()
    page.goto("/guide/")
    controlled(page)
    own_site.heard.clear()

    assert set(page.evaluate(OUTWARD, WORDS)) == {"rejected"}
    assert [one for one in own_site.heard if WORDS in one.path or one.body] == []


@pytest.mark.parametrize("name", ["manifest.json", "python.zip", "pyodide.asm.wasm"])
def test_what_a_line_gave_in_a_files_place_and_had_kept_is_asked_for_anew(
    chromium: Browser, own_site: Watched, name: str
) -> None:
    """A hotel's page, say, that tells the browser to keep it for a year."""
    given: list[str] = []

    def hotel(asked: Answer) -> bool:
        if given or f"/engine/{name}?" not in asked.path:
            return False
        given.append(asked.path)
        lasting = {"Content-Type": "text/html", "Cache-Control": "max-age=31536000"}
        asked.send(HTTPStatus.OK, lasting, b"<h1>Log in</h1>")
        return True

    instead(own_site, hotel)
    context = chromium.new_context(
        base_url=own_site.address, locale="zh-CN", service_workers="block"
    )
    page = context.new_page()
    visit(page)
    go(page, "form")
    engine_is_ready(page)
    context.close()

    assert len(given) == 1


def test_a_kept_engine_starts_whatever_the_browser_has_of_it_beside(
    own_context: BrowserContext, own_site: Watched
) -> None:
    """The program is taken from the browser's own store, with its machine code, if it is right."""
    page = own_context.new_page()
    visit(page)
    controlled(page)
    go(page, "form")
    engine_is_ready(page)
    page.evaluate(KEPT, PROGRAM)
    page.close()

    replace(own_site.folder / PROGRAM, "something else")
    page = own_context.new_page()
    page.goto("/guide/")
    (worker,) = own_context.service_workers
    assert worker.evaluate(SPOILT, PROGRAM) == "something else"
    own_site.cut()
    start_again(page)
    own_context.new_cdp_session(page).send("Network.clearBrowserCache")
    start_again(page)
