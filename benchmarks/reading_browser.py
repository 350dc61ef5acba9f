"""How fast papers are read in Chromium beside native readers, and what is downloaded for that.

    scripts/build && .venv/bin/pip install --require-hashes --no-deps -r requirements/benchmarks.txt
    .venv/bin/python benchmarks/reading_browser.py [ROUNDS]

Every reader has one thread and reads the same PNGs in turns, two cards and a page of A4, all of
them in each round. The first round loads the models, warms the browser up and is told apart.
Without RapidOCR only our own native port is compared with. Read the ratios: times belong to the
machine.
"""

import base64
import gzip
import importlib.util
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), str(ROOT / "benchmarks")]

from playwright.sync_api import Page, sync_playwright
from reading_run import Run, end, start

from sitebuild import browser, reader
from sitebuild.places import ASSETS, SITE
from sitebuild.server import Server
from tests.papers import catalogue, marks
from tests.papers.saving import Format, saved

DRIVE = ROOT / "tests" / "browser" / "read.js"
READ = "([name, text]) => readFile(name, text, 'zh')"
PAPERS = {
    "card": ("id-front", 34),
    "card with nothing across it": ("id-front", 0),
    "page": ("letter-1", 34),
}
"""By kind: a layout, and the darkness of 255 of the words across it, which no real paper has."""
IN_CHROMIUM = "ours, Chromium"

Read = Callable[[Path], object]


@contextmanager
def opened() -> Iterator[Page]:
    """Give a page of the built site in which the engine has started."""
    program = browser.chromium()
    with sync_playwright() as playwright, Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        chromium = playwright.chromium.launch(
            executable_path=program,
            args=list(browser.ARGUMENTS),
            env={**browser.environment()},
        )
        page = chromium.new_page()
        page.goto(f"{server.address}checker/")
        page.evaluate(DRIVE.read_text(encoding="utf-8"))
        yield page
        chromium.close()
        server.shutdown()


def in_page(page: Page) -> Read:
    """Give what reads a file in a page, to the last answer."""

    def read(path: Path) -> object:
        text = base64.b64encode(path.read_bytes()).decode()
        found = page.evaluate(READ, [path.name, text])
        if found["trouble"]:
            raise ValueError(found["trouble"])
        return found

    return read


def natives() -> dict[str, Run]:
    """Start the native readers that are installed."""
    # The second has the models that ours reads a page with; it reads nothing a second time.
    others = ["rapidocr", "rapidocr-tiny"] if importlib.util.find_spec("rapidocr") else []
    names = ["ours", *others]
    return {f"{name}, native": start(name, 1) for name in names}


def drawn(layout: str, darkness: int) -> bytes:
    """Draw a paper, the words across it in that darkness."""
    across = marks.watermark
    with patch.object(marks, "watermark", lambda page, rng, _=0: across(page, rng, darkness)):
        return saved(catalogue.paper(layout, "browser"), Format.PNG)


def payload() -> None:
    """Print what a first paper takes, and a name or address after that."""
    ours = [path for path in sorted((ASSETS / "reader").iterdir()) if path.suffix == ".mjs"]
    first = [*ours, *(SITE / "reader" / name for name in (*reader.FIRST, "manifest.json"))]
    second = [SITE / "reader" / name for name in reader.SECOND]
    for name, paths in (("first paper", first), ("first name or address", second)):
        packed = sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths)
        print(f"{name}: {packed / 1e6:.2f} MB, gzip")


def told(kind: str, times: dict[str, list[float]]) -> None:
    """Print the times of one paper and Chromium's ratios."""
    medians = {name: statistics.median(taken[1:]) for name, taken in times.items()}
    for name, taken in times.items():
        spread = f"{min(taken[1:]):.2f} to {max(taken[1:]):.2f}, the first {taken[0]:.2f}"
        ratio = f"Chromium / this {medians[IN_CHROMIUM] / medians[name]:.2f}"
        print(f"{kind}, {name}: median {medians[name]:.2f} s ({spread}); {ratio}")


def main() -> None:
    """Measure in turns, so that a busy moment hits all alike."""
    rounds = 1 + (int(sys.argv[1]) if len(sys.argv) > 1 else 7)
    payload()
    with tempfile.TemporaryDirectory() as folder, opened() as page:
        runs = natives()
        readers: dict[str, Read] = {IN_CHROMIUM: in_page(page)}
        readers |= {name: lambda path, run=run: run.ask(str(path)) for name, run in runs.items()}
        papers = {kind: Path(folder) / f"{kind}.png" for kind in PAPERS}
        for kind, path in papers.items():
            path.write_bytes(drawn(*PAPERS[kind]))
        times: dict[str, dict[str, list[float]]] = {
            kind: {name: [] for name in readers} for kind in PAPERS
        }
        for _ in range(rounds):
            for kind, path in papers.items():
                for name, read in readers.items():
                    begun = time.perf_counter()
                    read(path)
                    times[kind][name].append(time.perf_counter() - begun)
        for kind in PAPERS:
            told(kind, times[kind])
        for run in runs.values():
            end(run)


if __name__ == "__main__":
    main()
