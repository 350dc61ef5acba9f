"""How fast the rules are: forms per second, and one full submission, natively and in Chromium.

    scripts/build && .venv/bin/python benchmarks/rules_speed.py [ROUNDS]

A form is checked from decoded TOML to the finished report; every one has names and numbers of its
own. A full submission has its files, which are opened again for each check. Native times are those
of the processor in one thread, the browser's are what a visitor waits, message to message.
Before and after each round of forms the same processor adds three million numbers: how many forms
go into that time says more of the program than a second of a busy machine does.
"""

import base64
import gc
import json
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from playwright.sync_api import sync_playwright

from beiancheck.check import Order, check
from beiancheck.provider import default
from benchmarks.own_words import own
from sitebuild import browser
from sitebuild.places import SITE
from sitebuild.server import Server
from tests import submissions
from tests.submissions import TODAY

Raw = dict[str, Any]
FULL = ("enterprise", "several-sites")
SUMS = 3_000_000
SCRIPT = Path(__file__).with_suffix(".mjs")
CALL = "async (given) => (await import('/rules_speed.mjs')).measure(JSON.parse(given))"
ORDER = Order(language="zh", today=TODAY, provider=default())


def forms() -> dict[str, list[Raw]]:
    """Return the forms of the tests without files: the flawless ones, and those with a fault."""
    flawless = [submissions.flawless(name) for name in submissions.names()]
    faulty = [submissions.changed(one) for one in submissions.cases() if not one.is_near_miss]
    return {
        "flawless": [raw | {"files": []} for raw in flawless],
        "faulty": [raw | {"files": []} for raw in faulty],
    }


def numbered(raws: list[Raw], rounds: int) -> Iterator[list[Raw]]:
    """Yield the submissions again for every round, each time with other words and numbers."""
    for turn in range(rounds):
        yield [own(raw, turn * len(raws) + place) for place, raw in enumerate(raws, 1)]


def per_second(raws: list[Raw], rounds: int) -> tuple[list[float], list[float]]:
    """Return, by round, how many forms are checked in a second and in the time of the sums."""
    found, beside = [], []
    for turn in numbered(raws, rounds):
        before = timed(sums)
        took = timed(lambda turn=turn: [asked(raw, {}) for raw in turn])
        after = timed(sums)
        found.append(len(turn) / took)
        beside.append(len(turn) / took * (before + after) / 2)
    return found, beside


def sums() -> int:
    """Add numbers, as a measure of the processor and its Python."""
    total = 0
    for number in range(SUMS):
        total += number
    return total


def native(name: str, rounds: int) -> list[float]:
    """Return the milliseconds of one full check, by round."""
    raw = submissions.flawless(name)
    files = submissions.files(raw)
    turns = [one for (one,) in numbered([raw], rounds)]
    return [1000 * timed(lambda one=one: asked(one, files)) for one in turns]


def asked(raw: Raw, files: dict[str, bytes]) -> None:
    """Check one submission."""
    check(raw, files, ORDER)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds of processor time that some work takes.

    What was there before is kept from the garbage collector, which would walk it again and again.
    """
    gc.collect()
    gc.freeze()
    start = time.process_time()
    work()
    return time.process_time() - start


def in_chromium(names: tuple[str, ...], rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds of one full check by the built site's engine, by round."""
    program = browser.chromium()
    with sync_playwright() as playwright, Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        chromium = playwright.chromium.launch(
            executable_path=program,
            args=list(browser.ARGUMENTS),
            env={**browser.environment()},
        )
        page = chromium.new_page()
        page.route("**/rules_speed.mjs", lambda route: route.fulfill(path=SCRIPT))
        page.goto(f"{server.address}checker/")  # the policy of other pages runs no engine
        found = {}
        for name in names:
            found[name] = page.evaluate(CALL, sent(name, rounds))
        chromium.close()
        server.shutdown()
    return found


def sent(name: str, rounds: int) -> str:
    """Return what the page is given, as JSON; dates as TOML writes them, files in base 64."""
    raw = submissions.flawless(name)
    files = submissions.files(raw)
    given = {
        "submissions": [one for (one,) in numbered([raw], rounds)],
        "files": {file: base64.b64encode(data).decode() for file, data in files.items()},
        "today": TODAY.isoformat(),
    }
    return json.dumps(given, default=str)


def told(what: str, unit: str, measured: list[float]) -> None:
    """Print one line; the first round reads the data and is named apart."""
    first, *later = measured
    spread = f"{min(later):.1f} to {max(later):.1f}, the first {first:.1f}"
    print(f"{what}: median {statistics.median(later):.1f} {unit} ({spread})")


def main() -> None:
    """Measure everything."""
    rounds = 1 + (int(sys.argv[1]) if len(sys.argv) > 1 else 9)
    for name, raws in forms().items():
        found, beside = per_second(raws, rounds)
        told(f"{len(raws)} {name} forms, native", "a second", found)
        told("the same", f"in the time of {SUMS:,} sums", beside)
    for name in FULL:
        told(f"{name} with its files, native", "ms", native(name, rounds))
    for name, measured in in_chromium(FULL, rounds).items():
        told(f"{name} with its files, Chromium", "ms", measured)


if __name__ == "__main__":
    main()
