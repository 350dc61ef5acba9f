"""What a page weighs and how soon it is there, in headless Chromium.

    scripts/build && .venv/bin/python benchmarks/pages.py [ROUNDS]

Desktop: no limits. Mobile: 412 × 823, processor four times slower, 1.6 Mbit/s and 150 ms for all
that is asked, the service worker's keeping included. Every round is a first visit.
LCP: the largest part is painted; CLS: all that shifts, added up; INP: the slowest answer to a key
or a press, after opening the search, typing, closing it and changing the colours.
"""

import statistics
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from playwright.sync_api import Browser, Page, Request, sync_playwright
from slow_line import Line, slowed

from sitebuild import browser
from sitebuild.places import SITE
from sitebuild.server import Server

PATHS = ("", "guide/choose-type/", "forms/", "checker/")
MOBILE = {"width": 412, "height": 823}
DESKTOP = {"width": 1350, "height": 940}
SLOWER = 4
BITS, WAIT = 1_600_000, 0.150
OBSERVE = """() => {
  window.seen = { lcp: 0, cls: 0, inp: 0 };
  const watch = (type, told, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(told))
      .observe({ type, buffered: true, ...more });
  watch("largest-contentful-paint", (one) => { seen.lcp = one.startTime; });
  watch("layout-shift", (one) => { if (!one.hadRecentInput) seen.cls += one.value; });
  watch("event", (one) => { if (one.interactionId) seen.inp = Math.max(seen.inp, one.duration); },
    { durationThreshold: 16 });
}"""
QUIET = "() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 1500))"


class Seen(NamedTuple):
    """One visit: kilobytes over the wire, LCP and INP in milliseconds, CLS."""

    kilobytes: float
    lcp: float
    cls: float
    inp: float


@contextmanager
def opened(chromium: Browser, home: str, *, is_mobile: bool) -> Iterator[Page]:
    """Open an empty page for a first visit."""
    context = chromium.new_context(
        base_url=home,
        viewport=MOBILE if is_mobile else DESKTOP,
        device_scale_factor=1.75 if is_mobile else 1,
        is_mobile=is_mobile,
        has_touch=is_mobile,
    )
    page = context.new_page()
    if is_mobile:
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    yield page
    context.close()


def visit(page: Page, path: str) -> Seen:
    """Open a page, use what every page has, and give what was seen."""
    asked: list[Request] = []
    page.on("requestfinished", lambda one: asked.append(one))  # noqa: PLW0108 -- must be a function
    page.goto(path)
    page.wait_for_load_state("networkidle")
    page.evaluate(OBSERVE)
    page.evaluate(QUIET)
    sizes = [one.sizes() for one in asked]
    weight = sum(one["responseBodySize"] + one["responseHeadersSize"] for one in sizes)
    shown = page.evaluate("() => ({ ...seen })")
    use(page)
    found = page.evaluate("() => seen")
    engine = [one.url for one in asked if "/engine/" in one.url or "/reader/" in one.url]
    if engine:
        raise SystemExit(f"{path} asked for {engine[0]}")
    return Seen(weight / 1024, shown["lcp"], found["cls"], found["inp"])


def use(page: Page) -> None:
    """Open the search by keyboard, type, close it, go on by Tab, change the colours."""
    page.keyboard.press("/")
    page.keyboard.type("xukezheng", delay=60)
    page.keyboard.press("Escape")
    for _ in range(4):
        page.keyboard.press("Tab")
    colours = page.locator(
        "[data-md-component=palette] label:visible, .md-header__option label:visible"
    )
    if colours.count():
        colours.first.click()
    page.evaluate(QUIET)


def measured(chromium: Browser, rounds: int, *, is_mobile: bool) -> Iterator[tuple[str, Seen]]:
    """Give the medians of every page in both languages."""
    with Server(SITE, 0) as server:
        if is_mobile:
            slowed(server, Line(BITS, WAIT))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for path in (prefix + path for path in PATHS for prefix in ("", "en/")):
            seen = []
            for _ in range(rounds):
                with opened(chromium, server.address, is_mobile=is_mobile) as page:
                    seen.append(visit(page, f"/{path}"))
            yield f"/{path}", Seen(*map(statistics.median, zip(*seen, strict=True)))
        server.shutdown()


def main() -> None:
    """Measure both presets and print a table of each."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    program = browser.chromium()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=program, args=list(browser.ARGUMENTS), env={**browser.environment()}
        )
        for is_mobile in (False, True):
            print(f"\n| {'mobile' if is_mobile else 'desktop'} | KB | LCP | CLS | INP |")
            print("| --- | --- | --- | --- | --- |")
            for path, one in measured(chromium, rounds, is_mobile=is_mobile):
                lcp = f"{one.lcp / 1000:.2f} s"
                print(
                    f"| `{path}` | {one.kilobytes:.0f} | {lcp} | {one.cls:.3f} | {one.inp:.0f} ms |"
                )
        chromium.close()


if __name__ == "__main__":
    main()
