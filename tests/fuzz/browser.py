"""Damaged files through the browser's door: Chromium, the checker's page and its workers."""

import threading
from collections.abc import Iterator
from itertools import chain, islice

from playwright.sync_api import FilePayload, Page, expect, sync_playwright

from sitebuild import browser, say
from sitebuild.places import SITE
from sitebuild.server import Server
from tests.browser.checker_page import SLOW, go, visit
from tests.fuzz.files import FAULTS, Damaged, damaged
from tests.fuzz.found import Fault, kept
from tests.fuzz.ran import Ran

RUNS = 300
AT_ONCE = 10
"""Files handed in together, as a visitor drops them."""
_ENDINGS = {"pdf": "pdf", "docx": "docx", "pictures": ""}
_MEDIA = "application/octet-stream"


def run(count: int, seed: int) -> Ran:
    """Hand damaged files in, wait until each was told of, and ask for a result in between."""
    faults: set[str] = set()
    with sync_playwright() as playwright, Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        opened = playwright.chromium.launch(
            executable_path=browser.chromium(),
            args=list(browser.ARGUMENTS),
            env={**browser.environment()},
        )
        waiting = _files(count, seed)
        for number in range(0, count, AT_ONCE):
            page = opened.new_page(base_url=server.address)
            thrown: list[str] = []
            page.on("pageerror", lambda error: thrown.append(str(error)))  # noqa: B023 -- at once
            files = list(islice(waiting, AT_ONCE))
            for fault in _handed_in(page, files, thrown):
                faults.add(fault.name)
                say.line(f"! {fault}  {[one.recipe for one in files]}")
                for one in files:
                    kept(FAULTS / fault.name, fault, one.data)
            page.close()
            say.line(f"  browser: {number + len(files)} of {count}, {len(faults)} faults")
        server.shutdown()
    return Ran("all, browser", count, len(faults))


def _files(count: int, seed: int) -> Iterator[Damaged]:
    each = -(-count // 3)
    kinds = [damaged(kind, seed + 1000, each) for kind in ("pdf", "pictures", "docx")]
    return chain.from_iterable(zip(*kinds, strict=True))


def _handed_in(page: Page, files: list[Damaged], thrown: list[str]) -> list[Fault]:
    visit(page)
    go(page, "papers")
    page.locator(".drop input[multiple]").set_input_files(
        [
            FilePayload(name=f"{number}.{one.recipe.split()[0]}", mimeType=_MEDIA, buffer=one.data)
            for number, one in enumerate(files)
        ]
    )
    try:
        expect(page.locator("[data-files-status]")).to_have_text("", timeout=SLOW)
        go(page, "result")
        expect(page.locator(".verdict")).to_be_visible(timeout=SLOW)
    except AssertionError:
        return [Fault("browser", "hang", page.locator("[data-files-status]").inner_text())]
    return [Fault("browser", "thrown", text.splitlines()[0]) for text in thrown]
