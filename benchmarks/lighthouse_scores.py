"""What Lighthouse says of guide, checker and forms, on a desktop and on a phone.

    scripts/build && npm ci --prefix benchmarks/lighthouse
    .venv/bin/python benchmarks/lighthouse_scores.py [ROUNDS] [PRESET...]

Medians of the rounds, in its own presets; the line of the phone is worked out, not waited for.
Each round tells first paint, largest paint, blocking time, shift, and how fast Lighthouse finds
this machine: below 1,000 it calls the mobile preset too hard, and ``calibrated`` is the same with
the factor that its table then asks for.
Served without TLS and HTTP/2, which real hosts have.
"""

import json
import statistics
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from sitebuild import browser, node
from sitebuild.places import SITE
from sitebuild.server import Server

MEASURE = ROOT / "benchmarks" / "lighthouse" / "measure.mjs"
PATHS = [prefix + path for path in ("guide/who/", "checker/", "forms/") for prefix in ("", "en/")]


PRESETS = ("desktop", "mobile", "calibrated")


def measured(rounds: int, presets: Sequence[str]) -> list[dict[str, Any]]:
    """Serve the site and run Lighthouse over it."""
    with Server(SITE, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        asked = {
            "chromium": str(browser.chromium()),
            "home": server.address,
            "paths": PATHS,
            "rounds": rounds,
            "presets": presets,
        }
        done = subprocess.run(  # noqa: S603 -- our own program and words
            [node.node(), MEASURE, json.dumps(asked)], stdout=subprocess.PIPE, check=True
        )
        server.shutdown()
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print a table, and what lost points besides speed."""
    rounds, *presets = sys.argv[1:] or ("5",)
    found = measured(int(rounds), presets or PRESETS)
    print("\n| | performance | accessibility | best practices | SEO |")
    print("| --- | --- | --- | --- | --- |")
    for one in (page for page in found if page["scores"]):
        medians = [
            f"{statistics.median(scores):.0f}" for scores in zip(*one["scores"], strict=True)
        ]
        print(f"| {one['preset']}, `/{one['path']}` | {' | '.join(medians)} |")
    for one in found:
        for text in one["lost"]:
            print(f"{one['preset']}, /{one['path']}: {text}")


if __name__ == "__main__":
    main()
