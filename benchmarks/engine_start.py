"""How much sooner the packed engine is ready than stock Pyodide, in Chromium.

    scripts/build && .venv/bin/python benchmarks/engine_start.py [ROUNDS]

Every start has a browser of its own: with an empty profile, or with that of a first visit. All
open the checker's page, and are timed from the navigation until the checker is imported.
Then the page itself over 9 Mbit/s and 165 ms. Read the ratios: times belong to the machine.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from engine_layout import lay_out
from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright
from slow_line import Line, served

from sitebuild import browser
from sitebuild.places import BUILD, SITE

PATIENCE = 300
POLL = 20
# Keeping goes on after the answer: the next visit begins when the largest files are there.
KEPT = """async () => {
  const kept = (await (await caches.open("beiancheck")).keys()).map(({ url }) => url);
  return ["python.zip", "python_rest.bin", "packages.zip", "pyodide.asm.wasm"].every(
    (name) => kept.some((url) => url.includes(`/engine/${name}?`)));
}"""
# The service worker lets through no page of ours beside the site's own: there it is the page's.
READY = """() => {
  const [state, said] = ["[data-station=form] [data-engine-state]", "[data-said='engine.ready']"]
    .map((selector) => document.querySelector(selector)?.textContent);
  return state && state === said && performance.now();
}"""
SEEN = """selector => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility())
  && performance.now()"""
FIRST_ANSWER = ("checker/#result", ".verdict")
QUESTIONS = ("checker/", ".checker:not([inert]) [data-question]")
NINE_MEGABITS = (9_000_000, 0.165)


@contextmanager
def opened(playwright: Playwright, profile: Path) -> Iterator[Page]:
    """Start a browser with a profile; its page."""
    context: BrowserContext = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=browser.chromium(),
        args=list(browser.ARGUMENTS),
        env={**browser.environment()},
    )
    yield context.pages[0]
    context.close()


def until(page: Page, asked: str, given: str = "") -> float:
    """Ask again and again until the answer is yes; the policy lets no page wait by itself."""
    end = time.monotonic() + PATIENCE
    while not (answer := page.evaluate(asked, given)):
        if time.monotonic() > end:
            raise TimeoutError(asked)
        page.wait_for_timeout(POLL)
    return float(answer)


def stock(page: Page, home: str) -> float:
    """Start stock Pyodide; give the milliseconds until the checker is there."""
    page.goto(f"{home}checker/start/", wait_until="commit")
    return until(page, "() => /^(\\d+$|failed)/.test(document.title) && document.title")


def packed(page: Page, home: str) -> float:
    """Start the site's engine; give the milliseconds until the checker is there."""
    page.goto(f"{home}checker/#form", wait_until="commit")
    return until(page, READY)


def seen(page: Page, address: str, selector: str) -> float:
    """Open a page; give the milliseconds until something is shown."""
    page.goto(address, wait_until="commit")
    return until(page, SEEN, selector)


def first_visit(page: Page, home: str) -> None:
    """Visit as one does: the service worker is there before the engine is asked for."""
    page.goto(f"{home}checker/")
    until(page, "() => !!navigator.serviceWorker.controller")
    page.goto(f"{home}checker/#result")
    page.reload()
    until(page, SEEN, ".verdict")
    until(page, KEPT)


def rows(title: str, times: dict[str, list[float]]) -> None:
    """Print medians and spreads."""
    print(f"\n| {title} | median | spread |\n| --- | --- | --- |")
    for name, found in times.items():
        told = f"{statistics.median(found) / 1000:.2f} s"
        print(f"| {name} | {told} | {min(found) / 1000:.2f} to {max(found) / 1000:.2f} s |")


def starts(playwright: Playwright, home: str, rounds: int) -> None:
    """Measure in turns, so that a busy moment hits all alike."""
    times: dict[str, list[float]] = {"stock, cold": [], "packed, cold": [], "packed, second": []}
    for _ in range(rounds):
        for name, found in times.items():
            with tempfile.TemporaryDirectory() as profile:
                if name == "packed, second":
                    with opened(playwright, Path(profile)) as page:
                        first_visit(page, home)
                with opened(playwright, Path(profile)) as page:
                    found.append((stock if name == "stock, cold" else packed)(page, home))
            print(f"{name}: {found[-1] / 1000:.2f} s", file=sys.stderr)
    rows("until the checker is imported", times)
    whole, *ours = (statistics.median(found) for found in times.values())
    print("\nratios: " + ", ".join(f"{one / whole:.2f}" for one in ours))


def slowly(playwright: Playwright, home: str, rounds: int) -> None:
    """Measure what a visitor waits over a slow line."""
    times: dict[str, list[float]] = {"questions": [], "first answer": []}
    for _ in range(rounds):
        for name, (path, selector) in zip(times, (QUESTIONS, FIRST_ANSWER), strict=True):
            with (
                tempfile.TemporaryDirectory() as profile,
                opened(playwright, Path(profile)) as page,
            ):
                times[name].append(seen(page, home + path, selector))
    rows("9 Mbit/s and 165 ms, first visit", times)


def main() -> None:
    """Measure starts, then the slow line."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    browser.chromium()
    with tempfile.TemporaryDirectory(dir=BUILD) as name, sync_playwright() as playwright:
        lay_out(Path(name))
        served(Path(name), None, lambda home: starts(playwright, home, rounds))
    with sync_playwright() as playwright:
        served(SITE, Line(*NINE_MEGABITS), lambda home: slowly(playwright, home, rounds))


if __name__ == "__main__":
    main()
