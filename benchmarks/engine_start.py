"""How much sooner the packed engine is ready than stock Pyodide, in headless Chromium.

    scripts/build && .venv/bin/python benchmarks/engine_start.py [ROUNDS]

Prints the median of cold starts (an empty cache each time) and their ratio.
Read the ratio: the times belong to this machine and to what else it was doing.
"""

import json
import shutil
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from playwright.sync_api import Browser, sync_playwright

from sitebuild import browser, engine, headers, wheels
from sitebuild.places import ASSETS, ENGINE
from sitebuild.server import Server

PATIENCE = 60


def lay_out(folder: Path) -> None:
    """Lay the packed engine and stock Pyodide beside each other."""
    engine.pack()
    shutil.copytree(ENGINE, folder / "engine")
    shutil.copytree(ASSETS / "checker", folder / "assets" / "checker")
    shutil.copytree(engine.PYODIDE, folder / "stock")
    wanted = (*engine.ZIPPED, *engine.UNPACKED)
    found = [*wheels.fetched("engine"), wheels.checker()]
    taken = [path for path in found if path.name.split("-")[0] in wanted]
    for path in taken:
        shutil.copy(path, folder / "stock")
    plan(folder / "stock", engine.LIBRARY, [path.name for path in taken])
    page = folder / "checker"
    page.mkdir()
    names = {"html": "index.html", "mjs": "engine_start.mjs"}
    for end, name in names.items():
        shutil.copy(Path(__file__).with_name(f"engine_start.{end}"), page / name)
    shutil.copy(Path(__file__).with_name("engine_stock.mjs"), page / "stock.mjs")
    headers.write(folder)


def plan(folder: Path, library: str, unpack: list[str]) -> None:
    """Say what the worker loads from a folder."""
    text = json.dumps({"library": library, "unpack": unpack})
    (folder / "plan.json").write_text(text, encoding="utf-8")


def cold_start(chromium: Browser, address: str) -> int:
    """Open the page with an empty cache; give the milliseconds until the checker is there."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(address)
    end = time.monotonic() + PATIENCE
    while not (said := page.title()).isdigit() and not said.startswith("failed"):
        page.wait_for_timeout(20)
        if time.monotonic() > end:
            break
    context.close()
    return int(said)


def main() -> None:
    """Measure in turns, so that a busy moment hits both alike."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    times: dict[str, list[int]] = {"stock": [], "packed": []}
    program = browser.chromium()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        lay_out(Path(name))
        chromium = playwright.chromium.launch(
            executable_path=program,
            args=list(browser.ARGUMENTS),
            env={**browser.environment()},
        )
        with Server(Path(name), 0) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            for _ in range(rounds):
                for which, measured in times.items():
                    address = f"{server.address}checker/?{which}"
                    measured.append(cold_start(chromium, address))
            server.shutdown()
    for which, measured in times.items():
        spread = f"{min(measured)} to {max(measured)}"
        print(f"{which}: median {statistics.median(measured):.0f} ms ({spread})")
    ratio = statistics.median(times["packed"]) / statistics.median(times["stock"])
    print(f"packed / stock: {ratio:.2f}")


if __name__ == "__main__":
    main()
