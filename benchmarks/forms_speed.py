"""How long the browser takes to fill a form, as Word and as PDF, once its parts are loaded.

    scripts/build && .venv/bin/python benchmarks/forms_speed.py [ROUNDS] [FORM …]

Milliseconds from asking the site's own worker until the file is there, in headless Chromium; every
filling has names and numbers of its own. The first filling of all also fetches templates, typeface
and code, and is named apart. In every round a fixed loop is timed, natively and in the browser's
Python: it tells how fast the machine was just then. "Quiet" are the same milliseconds on a machine
whose native loop takes QUIET.
"""

import json
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from playwright.sync_api import Page, sync_playwright

from beiancheck.filled import making
from beiancheck.sheets import supplies
from benchmarks.own_words import own
from sitebuild import browser
from sitebuild.places import SITE
from sitebuild.server import Server
from tests import submissions

SUBMISSION = "several-sites"
LOOP = "sum(range(3000000))"
QUIET = 111
SCRIPT = Path(__file__).with_suffix(".mjs")
CALL = "async ([name, given]) => (await import('/forms_speed.mjs'))[name](given)"


def numbers() -> Iterator[int]:
    """Yield numbers whose own words the base of the typeface draws."""
    known = supplies.face(supplies.BASE).glyphs
    return (number for number in count(1) if set(str(own("示例", number))) <= known.keys())


def order(name: str, form: making.Format, number: int) -> dict[str, Any]:
    """Return what the page asks for, with words of its own."""
    raw = own(submissions.flawless(SUBMISSION), number)
    given = {"name": name, "service": None, "format": form, "language": "zh", "submission": raw}
    # Dates as the page sends them.
    return dict(json.loads(json.dumps(given, default=str)))


def natively(name: str, form: making.Format, number: int) -> float:
    """Return the milliseconds of one filling on the command line's Python."""
    asked = order(name, form, number)
    wanted = making.Order(name=name, raw=asked["submission"], language="zh")
    return timed(lambda: making.made(wanted, form))


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that some work takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


@contextmanager
def opened() -> Iterator[Page]:
    """Open a page of the built site beside the engine."""
    with sync_playwright() as playwright, Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        chromium = playwright.chromium.launch(
            executable_path=browser.chromium(),
            args=list(browser.ARGUMENTS),
            env={**browser.environment()},
        )
        # The loop runs in the page, where the site's own policy lets no Python in.
        page = chromium.new_page(bypass_csp=True)
        page.route("**/forms_speed.mjs", lambda route: route.fulfill(path=SCRIPT))
        page.goto(server.address)
        yield page
        chromium.close()
        server.shutdown()


def main() -> None:
    """Measure in turns, so that a busy moment hits all alike."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    names = sys.argv[2:] or [form.id for form in making.every()]
    own_number = numbers()
    loops: dict[str, list[float]] = {"native": [], "browser": []}
    took: dict[tuple[str, making.Format], list[float]] = {}
    own_python: dict[tuple[str, making.Format], list[float]] = {}
    with opened() as page:

        def asked(name: str, given: object = None) -> float:
            return float(page.evaluate(CALL, [name, given]) or 0)

        asked("start")
        for form in making.FORMATS:
            first = asked("form", order(names[0], form, next(own_number)))
            print(f"the first {form} of all, with what it fetches: {first:.0f} ms")
        for _ in range(rounds):
            loops["native"].append(timed(lambda: eval(LOOP)))  # noqa: S307 -- ours, as in the browser
            loops["browser"].append(asked("reference", LOOP))
            for name in names:
                for form in making.FORMATS:
                    number = next(own_number)
                    key = name, form
                    took.setdefault(key, []).append(asked("form", order(name, form, number)))
                    own_python.setdefault(key, []).append(natively(name, form, number))
    loop = {where: statistics.median(found) for where, found in loops.items()}
    print(f"the loop: {loop['native']:.0f} ms natively, {loop['browser']:.0f} ms in the browser\n")
    print("| form | | first | browser, ms | of the browser's loop | quiet, ms | native, ms |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
    for (name, form), found in took.items():
        middle = statistics.median(found)
        beside = statistics.median(own_python[name, form])
        spread = f"{min(found):.0f} to {max(found):.0f}"
        print(
            f"| {name} | {form} | {found[0]:.0f} | {middle:.0f} ({spread}) "
            f"| {middle / loop['browser']:.2f} | {middle * QUIET / loop['native']:.0f} "
            f"| {beside:.0f} |"
        )


if __name__ == "__main__":
    main()
