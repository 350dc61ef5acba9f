"""How much sooner the packed engine is ready than stock Pyodide, in headless Chromium.

    scripts/build && .venv/bin/python benchmarks/engine_start.py [ROUNDS]

Every start has a browser of its own: with an empty profile, or with that of a first visit.
Read the ratios: the times belong to this machine and to what else it was doing.
Then the page itself over 9 Mbit/s and 165 ms, which says what a visitor waits.
"""

import json
import os
import re
import shutil
import statistics
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright
from slow_line import Line, slowed

from sitebuild import browser, engine, wheels
from sitebuild.places import BUILD, SITE
from sitebuild.server import Server

PATIENCE = 120_000
VERSION = re.compile(r'data-version="(\w+)"')
# A document that the page is done with, or none: then a name of the library would be kept alone.
KEPT = """async () => {
  const kept = (await (await caches.open("beiancheck")).keys()).map(({ url }) => url);
  return ["python.zip", "packages.zip", "pyodide.asm.wasm"].every(
    (name) => kept.some((url) => url.includes(`/engine/${name}?`)));
}"""
SEEN = """selector => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility())
  && performance.now()"""
FIRST_ANSWER = ("checker/#result", ".verdict")
CHECKLIST = ("checker/#list", '[data-counted="list"] > li')
NINE_MEGABITS = (9_000_000, 0.165)


def lay_out(folder: Path) -> str:
    """Lay the site and stock Pyodide beside each other; give the version of the engine."""
    shutil.copytree(SITE, folder, copy_function=os.link, dirs_exist_ok=True)
    shutil.copytree(engine.PYODIDE, folder / "stock")
    wanted = (*engine.ZIPPED, *engine.UNPACKED)
    found = [*wheels.fetched("engine"), wheels.checker()]
    taken = [path for path in found if path.name.split("-")[0] in wanted]
    for path in taken:
        shutil.copy(path, folder / "stock")
    plan = {"library": engine.LIBRARY, "unpack": [path.name for path in taken]}
    (folder / "stock" / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    page = folder / "checker" / "start"
    page.mkdir()
    ours = {"start.html": "index.html", "start.mjs": "engine_start.mjs", "stock.mjs": "stock.mjs"}
    for end, name in ours.items():
        shutil.copy(Path(__file__).with_name(f"engine_{end}"), page / name)
    found_version = VERSION.search((SITE / "checker" / "index.html").read_text(encoding="utf-8"))
    return found_version[1] if found_version else ""


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


def ready(page: Page, address: str) -> float:
    """Start an engine; give the milliseconds until the checker is there."""
    page.goto(address)
    page.wait_for_function("document.title !== 'Start of the engine'", timeout=PATIENCE)
    return float(page.title())


def seen(page: Page, address: str, selector: str) -> float:
    """Open a page; give the milliseconds until something is shown."""
    page.goto(address, wait_until="commit")
    return float(page.wait_for_function(SEEN, arg=selector, timeout=PATIENCE).json_value())


def first_visit(page: Page, home: str) -> None:
    """Visit as one does: the service worker is there before the engine is asked for."""
    page.goto(f"{home}checker/")
    page.wait_for_function("navigator.serviceWorker.controller", timeout=PATIENCE)
    page.goto(f"{home}checker/#result")
    page.reload()
    page.locator(".verdict").wait_for(timeout=PATIENCE)
    page.wait_for_function(KEPT, timeout=PATIENCE)


def rows(title: str, times: dict[str, list[float]]) -> None:
    """Print medians and spreads."""
    print(f"\n| {title} | median | spread |\n| --- | --- | --- |")
    for name, found in times.items():
        told = f"{statistics.median(found) / 1000:.2f} s"
        print(f"| {name} | {told} | {min(found) / 1000:.2f} to {max(found) / 1000:.2f} s |")


def starts(playwright: Playwright, home: str, version: str, rounds: int) -> None:
    """Measure in turns, so that a busy moment hits all alike."""
    times: dict[str, list[float]] = {"stock, cold": [], "packed, cold": [], "packed, second": []}
    for _ in range(rounds):
        for name, found in times.items():
            with tempfile.TemporaryDirectory() as profile:
                if name.endswith("second"):
                    with opened(playwright, Path(profile)) as page:
                        first_visit(page, home)
                query = "stock" if name.startswith("stock") else version
                with opened(playwright, Path(profile)) as page:
                    found.append(ready(page, f"{home}checker/start/?{query}"))
    rows("until the checker is imported", times)
    stock, *packed = (statistics.median(found) for found in times.values())
    print("\nratios: " + ", ".join(f"{one / stock:.2f}" for one in packed))


def slowly(playwright: Playwright, home: str, rounds: int) -> None:
    """Measure what a visitor waits over a slow line."""
    times: dict[str, list[float]] = {"checklist": [], "first answer": []}
    for _ in range(rounds):
        for name, (path, selector) in zip(times, (CHECKLIST, FIRST_ANSWER), strict=True):
            with (
                tempfile.TemporaryDirectory() as profile,
                opened(playwright, Path(profile)) as page,
            ):
                times[name].append(seen(page, home + path, selector))
    rows("9 Mbit/s and 165 ms, first visit", times)


def served(folder: Path, line: Line | None, measure: Callable[[str], None]) -> None:
    """Serve a folder while something is measured."""
    with Server(folder, 0) as server:
        if line:
            slowed(server, line)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        measure(server.address)
        server.shutdown()


def main() -> None:
    """Measure both."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    browser.chromium()
    with tempfile.TemporaryDirectory(dir=BUILD) as name, sync_playwright() as playwright:
        version = lay_out(Path(name))
        served(Path(name), None, lambda home: starts(playwright, home, version, rounds))
    with sync_playwright() as playwright:
        served(SITE, Line(*NINE_MEGABITS), lambda home: slowly(playwright, home, rounds))


if __name__ == "__main__":
    main()
