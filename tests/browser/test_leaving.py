"""Nothing leaves: the whole journey on a host that notes everything, then without any host."""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from sitebuild.places import SITE
from tests.browser.checker_page import (
    ENTERPRISE,
    SLOW,
    answer,
    controlled,
    engine_is_ready,
    go,
    hand_in,
    onward,
    paper,
    result,
    visit,
)
from tests.browser.watched_site import Watched, watched
from tests.papers import catalogue
from tests.papers.saving import Format, saved

TYPED = "示例密语公司"
# What is kept is kept for the version that the page names.
READ = (
    (Path(__file__).parent / "read.js")
    .read_text(encoding="utf-8")
    .replace('version: "test"', 'version: document.querySelector(".checker").dataset.version')
)
HELD = """async () => {
  const bases = await Promise.all((await indexedDB.databases()).map(({ name }) => name));
  const kept = await Promise.all((await caches.keys()).map(async (name) =>
    (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const workers = await navigator.serviceWorker.getRegistrations();
  return { local: { ...localStorage }, session: { ...sessionStorage }, bases, kept,
    state: history.state, workers: workers.length };
}"""
ASKED_LATER = """async () => {
  const picture = new Image();
  picture.src = "/assets/pictures/mark.svg?v=" + document.querySelector(".checker").dataset.version;
  await picture.decode();
}"""


@pytest.fixture(params=["headers", "no headers"])
def site(request: pytest.FixtureRequest, site_address: str) -> Iterator[Watched]:
    del site_address  # built by it
    with watched(SITE, is_bare=request.param == "no headers") as found:
        yield found


@pytest.fixture
def context(chromium: Browser, site: Watched) -> Iterator[BrowserContext]:
    opened = chromium.new_context(base_url=site.address, locale="zh-CN")
    yield opened
    opened.close()


def journey(page: Page) -> dict[str, Any]:
    """Answer, type, hand in a paper, and check; gives the report."""
    visit(page)
    answer(page, ENTERPRISE)
    onward(page)
    page.locator('[name="holder.name"]').fill(TYPED)
    hand_in(page, paper("licence.jpg"))
    engine_is_ready(page)
    return report(page)


def report(page: Page) -> dict[str, Any]:
    """Check, and save the report."""
    result(page)
    page.locator("[data-whole]").check()
    with page.expect_download() as downloading:
        page.locator("[data-save-report]").click()
    found: dict[str, Any] = json.loads(Path(downloading.value.path()).read_text(encoding="utf-8"))
    return found


def read_a_paper(page: Page) -> Any:
    """Have a paper read by the page's own engine and reader."""
    page.evaluate(READ)
    data = saved(catalogue.paper("id-front", "browser"), Format.PNG)
    text = base64.b64encode(data).decode()
    found = page.evaluate("(text) => readFile('card.png', text, 'zh')", text)
    page.evaluate("reader.leave()")
    return found


def is_listed(path: str) -> bool:
    """Tell whether a request asks for a file of the build and nothing else."""
    parts = urlsplit(path)
    name = unquote(parts.path).lstrip("/")
    file = SITE / (f"{name}index.html" if name.endswith("/") or not name else name)
    return file.is_file() and re.fullmatch(r"(v=\w+)?", parts.query) is not None


def test_nothing_leaves_and_nothing_is_needed_any_more(
    context: BrowserContext, site: Watched
) -> None:
    """The host hears of files only; then it goes, and the same is found without it."""
    elsewhere: list[str] = []
    own = (site.address, "blob:", "data:")
    context.on(
        "request", lambda asked: None if asked.url.startswith(own) else elsewhere.append(asked.url)
    )
    page = context.new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    first = journey(page)
    read = read_a_paper(page)
    controlled(page)

    assert elsewhere == []
    assert [one for one in site.heard if one.method != "GET" or one.body] == []
    assert {one.host for one in site.heard} == {urlsplit(site.address).netloc}
    assert [one.path for one in site.heard if not is_listed(one.path)] == []
    assert TYPED in json.dumps(first, ensure_ascii=False)

    # A second visit keeps what the first one brought before the service worker was there.
    page.reload()
    go(page, "form")
    engine_is_ready(page)
    read_a_paper(page)
    page.wait_for_timeout(2000)
    site.cut()
    context.set_offline(True)
    page.reload()

    assert journey(page) == first
    assert read_a_paper(page) == read


@pytest.mark.parametrize("site", ["headers"], indirect=True)
def test_forgetting_leaves_nothing_anywhere(context: BrowserContext) -> None:
    page = context.new_page()
    journey(page)
    # What is still being installed is let go of only when it is there.
    controlled(page)
    page.locator(".keep summary").click()
    page.locator("[data-keep-typed]").check()
    page.locator("[data-keep-files]").check()
    expect(page.locator("[data-keep-status]")).not_to_have_text("", timeout=SLOW)
    page.wait_for_timeout(500)
    assert TYPED in json.dumps(page.evaluate(HELD), ensure_ascii=False)
    page.locator("[data-forget]").click()
    expect(page.locator("[data-status]")).to_contain_text("忘")
    # The page stays open, and what it asks for goes through the service worker still.
    page.evaluate(ASKED_LATER)
    page.wait_for_timeout(1000)

    assert page.evaluate(HELD) == {
        "local": {},
        "session": {},
        "bases": [],
        "kept": [],
        "state": None,
        "workers": 0,
    }
