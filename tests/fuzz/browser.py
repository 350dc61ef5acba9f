"""Damaged files through the browser's door: Chromium, the checker's page, its engine and reader."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, islice

from playwright.sync_api import Browser, expect, sync_playwright

from sitebuild import browser, say
from sitebuild.places import SITE
from sitebuild.server import Server
from tests.browser.checker_page import engine_is_ready, go, visit
from tests.fuzz import sources
from tests.fuzz.files import FAULTS, Damaged, damaged
from tests.fuzz.found import TOO_LONG, kept
from tests.fuzz.page import OPENED, Watched
from tests.fuzz.ran import Ran
from tests.fuzz.watching import WALL

RUNS = 300
PER_PAGE = 20
"""Files that one page is handed, one after the other."""
_FIRST = {"pdf": "pillow-licence-landscape.pdf", "pictures": "plain.jpg"}
"""Flawless files, with which a page brings all that it needs before it is watched."""
_PATIENCE = WALL * TOO_LONG * 1000
"""Milliseconds."""


def run(count: int, seed: int) -> Ran:
    """Hand damaged files in, one by one, and keep those that break the page."""
    faults: set[str] = set()
    outcomes: Counter[str] = Counter()
    waiting = _files(count, seed)
    # Drawn before: one of the files is printed by a browser of its own.
    flawless = {name: sources.of(kind)[name] for kind, name in _FIRST.items()}
    with sync_playwright() as playwright, Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        opened = playwright.chromium.launch(
            executable_path=browser.chromium(),
            args=list(browser.ARGUMENTS),
            env={**browser.environment()},
        )
        fed = 0
        while fed < count:
            with _page(opened, server.address, flawless, outcomes) as watched:
                for one in islice(waiting, min(PER_PAGE, count - fed)):
                    fed += 1
                    fault = watched.fed(one.data, f"{fed}.{one.recipe.split()[0]}")
                    if fault:
                        faults.add(fault.name)
                        kept(FAULTS, fault, one.data)
                        say.line(f"! {fault}  {one.recipe}")
                        break
                    watched.clear()
            say.line(f"  browser: {fed} of {count}, {len(faults)} faults")
        server.shutdown()
    more = ", ".join(f"{number} {told}" for told, number in outcomes.most_common())
    return Ran("all, browser", count, len(faults), more)


def _files(count: int, seed: int) -> Iterator[Damaged]:
    each = -(-count // 3)
    kinds = [damaged(kind, seed + 1000, each) for kind in ("pdf", "pictures", "docx")]
    return chain.from_iterable(zip(*kinds, strict=True))


@contextmanager
def _page(
    opened: Browser, home: str, flawless: sources.Files, outcomes: Counter[str]
) -> Iterator[Watched]:
    """Open a page with engine and reader at work, and listen."""
    page = opened.new_page(base_url=home, locale="zh-CN")
    page.set_default_timeout(_PATIENCE)
    visit(page)
    go(page, "papers")
    watched = Watched(page, _process(opened), outcomes)
    for name, data in flawless.items():
        watched.give(data, name)
        page.wait_for_function(OPENED)
    page.locator("[data-reading-start]").click()
    expect(page.locator(".read-file")).to_have_count(len(flawless), timeout=_PATIENCE)
    watched.clear()
    engine_is_ready(page)
    watched.listen()
    yield watched
    page.close()


def _process(opened: Browser) -> int:
    """Find the process of the page: of those that render, the one that has computed most."""
    session = opened.new_browser_cdp_session()
    told = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    those = [one for one in told if one["type"] == "renderer"]
    return int(max(those, key=lambda one: float(one["cpuTime"]))["id"])
